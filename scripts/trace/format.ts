/** A trace as a person reads it: a stage a paragraph, in the order of the pipeline, 100 columns wide. */

import { entryYaml } from '../../src/content/correction-entry.ts';
import type { Piece } from '../../src/ingest/page-model.ts';
import type { Recognized } from '../../src/ingest/stages/recognize.ts';
import type { PieceTrace, Reason, RoleTrace, TextTrace, Trace } from '../../src/ingest/trace.ts';
import type { Article, Doubt } from '../../src/model/article.ts';
import { articleUrl } from '../../src/model/urls.ts';
import { CATALOGUES } from '../../src/translations/messages.ts';
import { wordDoubt } from '../../src/translations/word-doubt.ts';
import { articleText } from '../review/format-review.ts';
import { language } from '../terminal.ts';
import { changes } from './changes.ts';
import { labelled } from './columns.ts';

const WIDTH = 100;
const LABEL = 13;
const REASONS = 5;
const CHANGES = 6;

type Choice = NonNullable<PieceTrace['choice']>;

/** @param file path of the page file, as in messages */
export function formatTrace(file: string, trace: Trace): string {
  const { line, received, pieces } = trace;
  const heads = [`${file}:${line}`, row('received', JSON.stringify(received))];
  if (pieces.length === 0)
    return [...heads, row('normalise', 'no text is left: nothing but marks of the extraction')].join('\n');
  const parts = pieces.map((piece, i) => {
    const title = pieces.length > 1 ? [`\npart ${i + 1} of ${pieces.length}`] : [];
    return [...title, ...formatPiece(piece, trace)].join('\n');
  });
  return [...heads, ...parts].join('\n');
}

const row = (label: string, text: string): string => labelled(label, text, LABEL, WIDTH);

function formatPiece({ piece, recognized, choice, article, unplaced }: PieceTrace, trace: Trace): string[] {
  return [
    row('normalise', [piece.text, traitsOf(piece)].join('\n')),
    row('recognise', recognized ? meaning(recognized) : 'open: its words alone do not say what it is'),
    ...(choice ? formatChoice(choice, trace) : []),
    ...(unplaced ? [row('unplaced', `it belongs to no article: ${unplaced}`)] : []),
    ...(article ? formatArticle(article, trace.line) : []),
  ];
}

function traitsOf({ width, gap, level, indented, picture, labelled: underLabel, forced }: Piece): string {
  return [
    `${width} em wide`,
    gap > 0 && `${gap} blank ${gap === 1 ? 'line' : 'lines'} before it`,
    level > 0 && `heading mark ${'#'.repeat(level)} taken off`,
    picture && 'picture mark taken off',
    indented && 'set in',
    underLabel && 'right under the label of a column',
    forced && `a person says: ${forced}`,
  ]
    .filter(Boolean)
    .join(', ');
}

function meaning(recognized: Recognized): string {
  if (recognized.kind === 'furniture') return `furniture: ${recognized.reason}`;
  if (recognized.kind === 'column')
    return `label of the column ${recognized.label}${recognized.genre ? `: ${recognized.genre}` : ''}`;
  return `turn line, ${recognized.kind === 'turn-to' ? 'goes on on' : 'goes on from'} page ${recognized.page ?? '?'}`;
}

function formatChoice({ span, roles, segment, junction, text }: Choice, { headlineOrder, costs }: Trace): string[] {
  const other = headlineOrder === 'before' ? 'after' : 'before';
  const traits = [
    span.opensBlock && 'opens a block',
    span.inProse && 'in prose',
    span.leadIn && 'opens as news',
    span.byline && 'reads as a byline',
    span.fills && 'fills its column',
    span.setIn !== 0 && (span.setIn > 0 ? 'first line set in' : 'first line flush'),
    span.finished && 'ends a sentence',
    span.endCredit && 'ends in a credit',
    span.vertical && 'set vertically',
    span.twin && 'twin of a line before it',
  ].filter(Boolean);
  return [
    row('layout', `${linesOf(span.pieces.map(({ line }) => line))}; ${traits.join(', ') || 'no traits'}`),
    row('classify', roles.map(formatRole).join('\n')),
    row(
      'order',
      `headlines stand ${headlineOrder} their bodies: the page costs ${costs[headlineOrder].toFixed(1)} so, ${costs[other].toFixed(1)} if ${other}`,
    ),
    row(
      'segment',
      `${segment.state.name}, ${segment.opens ? 'opens an article' : 'goes on with the article'}\n${formatReasons(junction)}`,
    ),
    ...(text ? [row('text', formatText(text))] : []),
  ];
}

/** `line 38`, `lines 1-5`, `lines 5, 17` */
function linesOf(lines: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const line of lines.toSorted((x, y) => x - y)) {
    const run = runs.at(-1);
    if (run && line <= run[1] + 1) run[1] = line;
    else runs.push([line, line]);
  }
  const text = runs.map(([from, to]) => (from === to ? from : `${from}-${to}`)).join(', ');
  return `${/^\d+$/u.test(text) ? 'line' : 'lines'} ${text}`;
}

const formatRole = ({ role, cost, reasons }: RoleTrace): string =>
  `${role} ${cost === Number.POSITIVE_INFINITY ? 'never' : cost.toFixed(1)}${reasons.length > 0 ? `: ${formatReasons(reasons)}` : ''}`;

function formatReasons(reasons: readonly Reason[]): string {
  const shown = reasons
    .slice(0, REASONS)
    .map(
      ({ feature, cost }) =>
        `${feature} ${Number.isFinite(cost) ? `${cost > 0 ? '+' : ''}${cost.toFixed(1)}` : 'never'}`,
    );
  return [...shown, ...(reasons.length > REASONS ? ['…'] : [])].join(', ') || 'nothing speaks for or against it';
}

function formatText({ lines, repairs, text }: TextTrace): string {
  const rules = repairs.map(({ rule, before, after }) => {
    const found = changes(before, after);
    const more = found.length > CHANGES ? ` and ${found.length - CHANGES} more` : '';
    return `· ${rule}: ${found.slice(0, CHANGES).join(' | ')}${more}`;
  });
  return [`made of ${linesOf(lines)}`, ...rules, text].join('\n');
}

function formatArticle(article: Article, line: number): string[] {
  const { id, title, genre, byline, order, confidence, doubts, corrections, source } = article;
  const credits = byline.map(({ role, name }) => `${role} ${name}`).join(', ');
  const corrected = corrections.filter(({ lines }) => lines.some((range) => holds(range, line)));
  return [
    row(
      'article',
      `${id}, number ${order} on the page: ${title}\n${genre}${credits && `, ${credits}`}; lines ${source.lines.join(', ')}`,
    ),
    ...corrected.map(({ field, before, after, reason }) =>
      row('corrected', `${field}: ${before && `${before} → `}${after} (${reason})`),
    ),
    row('doubts', doubts.map(formatDoubt).join('\n') || 'none'),
    row('confidence', confidence.toFixed(2)),
    row('url', articleUrl(id)),
  ];
}

function holds(range: string, line: number): boolean {
  const [from = 0, to = from] = range.split('-').map(Number);
  return line >= from && line <= to;
}

/** A doubt, with the second-best reading and the correction that takes it. */
function formatDoubt(doubt: Doubt): string {
  const words = CATALOGUES[language];
  const said = `${doubt.code} on ${doubt.lines.join(', ')}: ${wordDoubt(doubt, words)}`;
  if (!doubt.second) return said;
  const { articles, entry } = doubt.second;
  const other = articles.map((article) => articleText(article, words)).join('\n');
  return [said, `${words.secondReading.title}: ${other}`, entryYaml(entry, words.secondReading.reason).trimEnd()].join(
    '\n',
  );
}
