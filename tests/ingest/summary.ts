/** A reading in few lines, for a person to compare: which lines went where, and what became of each article. */
import type { ReadArticle } from '../../src/ingest/page-model.ts';
import type { PageReading } from '../../src/ingest/pipeline.ts';
import { lineSlug, parseArticleId } from '../../src/model/ids.ts';
import type { PageLine } from '../../src/model/page.ts';

const slug = (id: string): string => lineSlug(parseArticleId(id).line);

export function summarize({ page, articles, unplaced }: PageReading): string {
  return [
    `headlines ${page.headlines} their bodies`,
    '',
    ...runs(page.lines),
    '',
    ...articles.flatMap((article) => [...describe(article), '']),
    ...unplaced.map(({ lines, text, reason }) => `unplaced ${lines}: ${text} (${reason})`),
  ]
    .join('\n')
    .trimEnd()
    .concat('\n');
}

/** Neighbouring lines of one role in one article: `1-36 body l038`. */
function runs(lines: readonly PageLine[]): string[] {
  const out: { from: number; to: number; what: string }[] = [];
  for (const { n, role, article } of lines) {
    const what = `${role} ${article ? slug(article) : '-'}`;
    const last = out.at(-1);
    if (last?.what === what) last.to = n;
    else out.push({ from: n, to: n, what });
  }
  return out.map(({ from, to, what }) => `${from === to ? from : `${from}-${to}`} ${what}`);
}

function describe({ front, paragraphs }: ReadArticle): string[] {
  const { kicker, subtitle, column, series, byline, dateline, continuesOn, topics, places, doubts } = front;
  const fields: [string, string | number | undefined][] = [
    ['kicker', kicker],
    ['subtitle', subtitle],
    ['column', column],
    ['series', series],
    ['byline', byline.map(({ role, name }) => `${role} ${name}`).join(', ')],
    ['dateline', dateline && `${dateline.agency} ${dateline.place ?? ''}`.trim()],
    ['continues on', continuesOn],
    ['topics', topics.join(', ')],
    ['places', places.join(', ')],
    ['doubts', doubts.map(({ code, lines }) => `${code} ${lines.join(', ')}`).join('; ')],
  ];
  return [
    `${slug(front.id)} ${front.genre}: ${front.title} (${front.titleSource})`,
    ...fields.flatMap(([name, value]) => (value ? [`  ${name}: ${value}`] : [])),
    ...paragraphs.map(({ kind, text }) => (kind === 'subheading' ? `  ## ${text}` : `  · ${shorten(text)}`)),
  ];
}

/** Both ends of a paragraph and its length: enough to see that it was cut elsewhere or repaired otherwise. */
function shorten(text: string): string {
  const chars = [...text];
  return chars.length <= 30 ? text : `${chars.slice(0, 14).join('')} … ${chars.slice(-14).join('')} (${chars.length})`;
}
