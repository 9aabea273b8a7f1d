/** What can be seen at the end of a line of text: does a paragraph end there? As numbers, for the model that was learnt. */
import type { Piece } from '../page-model.ts';
import { endsSentence, PARAGRAPH_LINE } from '../text.ts';
import { isNote } from '../vocabulary/furniture.ts';
import { beginsClause, cohesion, endsClause } from '../vocabulary/language.ts';
import { findBlocks } from './block.ts';
import { columnWidths } from './column-width.ts';
import { printedWidth, wrapLines, wrapWidth } from './spaces.ts';

/** How a page sets its text, counted over all its lines. */
export interface TextSetting {
  /** Width of the column of each piece, in em. */
  columns: ReadonlyMap<Piece, number>;
  /** Of the lines after a short line that ends a sentence: the share that is a little shorter than its column. */
  setIn: number;
  /** Of full lines in mid-sentence: the share that a blank line follows. Column ends, or pages with blanks everywhere. */
  blankInside: number;
  /** Of short lines that end a sentence: the share that a blank line follows. */
  blankAfter: number;
  /** Of full lines that end a sentence: the share that a blank line follows. */
  blankAfterFull: number;
  indented: number;
  /** Share of the lines that hold a paragraph. */
  long: number;
}

const SHORT = 1.5;

/** Counts start with half a case on each side. */
const share = (yes: number, all: number): number => (yes + 0.5) / (all + 1);

export function textSetting(pieces: readonly Piece[]): TextSetting {
  const widths = columnWidths(pieces, findBlocks(pieces));
  const columns = new Map<Piece, number>();
  const common = widths.every((width) => width === null) ? commonWidth(pieces) : null;
  pieces.forEach((piece, i) => {
    const width = widths[i] ?? common;
    if (width !== null && piece.width <= PARAGRAPH_LINE) columns.set(piece, width);
  });
  const n = { starts: 0, setIn: 0, full: 0, fullBlank: 0, short: 0, shortBlank: 0, end: 0, endBlank: 0 };
  for (let i = 1; i < pieces.length; i++) {
    const [a, b] = [pieces[i - 1] as Piece, pieces[i] as Piece];
    const column = columns.get(a);
    if (column === undefined) continue;
    const finished = endsSentence(a.text);
    const short = a.width < column - SHORT;
    if (finished && short) {
      n.short++;
      if (b.gap > 0) n.shortBlank++;
      const own = columns.get(b);
      if (own !== undefined && !endsSentence(b.text) && b.width > own - 4) {
        n.starts++;
        if (b.width <= own - 1.25) n.setIn++;
      }
    } else if (finished) {
      n.end++;
      if (b.gap > 0) n.endBlank++;
    } else if (!short) {
      n.full++;
      if (b.gap > 0) n.fullBlank++;
    }
  }
  return {
    columns,
    setIn: share(n.setIn, n.starts),
    blankInside: share(n.fullBlank, n.full),
    blankAfter: share(n.shortBlank, n.short),
    blankAfterFull: share(n.endBlank, n.end),
    indented: pieces.filter(({ indented }) => indented).length / Math.max(1, pieces.length),
    long: pieces.filter(({ width }) => width > PARAGRAPH_LINE).length / Math.max(1, pieces.length),
  };
}

/** Of a page with blocks too short to show their column: the width that most lines in mid-sentence come up to. */
function commonWidth(pieces: readonly Piece[]): number | null {
  if (pieces.some(({ width }) => width > PARAGRAPH_LINE)) return null;
  const inside = pieces.filter(({ text }) => !endsSentence(text)).map(({ width }) => width);
  return inside.length < 3 ? null : (inside.sort((a, b) => a - b)[Math.floor(0.75 * (inside.length - 1))] as number);
}

/** What each number says, in order. */
export const LINE_END_FEATURES = [
  'ends a sentence',
  'ends in a comma, a colon or a semicolon',
  'ends in a quotation mark',
  'blank lines after it',
  'how much shorter than its column',
  'its width',
  'how much shorter the next line is than its column',
  'width of the next line',
  'the next line ends a sentence',
  'the next line is set in',
  'the next line is flush',
  'the next line opens a quotation',
  'the next line opens a bracket',
  'the next line begins a word later',
  'its last character and the first of the next go together',
  'lines of the paragraph so far',
  'it stands between blank lines alone',
  'the next line is a note of the newsroom',
  'it is a note of the newsroom',
  'how far its last wrap is from full',
  'how far the first wrap of the next line is from full',
  'share of starts that are set in',
  'share of blanks in mid-sentence',
  'share of blanks after short ends',
  'share of blanks after full ends',
  'share of lines set in',
  'share of paragraph lines',
  'a bracket or quotation is open',
  'letters after the last sentence end',
  'clauses end with its last character',
  'clauses begin with the first character of the next',
  'paragraphs of the article so far',
] as const;

const UNKNOWN = -99;
const flag = (yes: boolean): number => (yes ? 1 : 0);

/**
 * @param group the lines of the paragraph so far, the last one's end in question
 * @param paragraphs those of the article before it
 */
export function describeLineEnd(
  group: readonly Piece[],
  next: Piece,
  setting: TextSetting,
  paragraphs: number,
): number[] {
  const last = group.at(-1) as Piece;
  const column = setting.columns.get(last);
  const nextColumn = setting.columns.get(next);
  const wrap = last.width > PARAGRAPH_LINE ? lastWrap(last.text) : UNKNOWN;
  return [
    flag(endsSentence(last.text) && !/[；;]$/u.test(last.text)),
    flag(/[，、：；,:;]$/u.test(last.text)),
    flag(/[”’"'」』]$/u.test(last.text)),
    Math.min(next.gap, 4),
    column === undefined ? UNKNOWN : column - last.width,
    Math.min(last.width, 80),
    nextColumn === undefined ? UNKNOWN : nextColumn - next.width,
    Math.min(next.width, 80),
    flag(endsSentence(next.text)),
    flag(next.indented),
    flag(next.flush === true),
    flag(/^[“‘"'「『]/u.test(next.text)),
    flag(/^[（(【]/u.test(next.text)),
    flag(/^\p{Script=Han}{0,2}[，,、；;。：:！？!?”）》]/u.test(next.text)),
    cohesion(last.text, next.text),
    Math.min(group.length, 12),
    flag(group.length === 1 && last.gap > 0 && next.gap > 0),
    flag(next.width < PARAGRAPH_LINE && isNote(next.text)),
    flag(last.width < PARAGRAPH_LINE && isNote(last.text)),
    wrap,
    next.width > PARAGRAPH_LINE ? firstWrap(next.text) : UNKNOWN,
    setting.setIn,
    setting.blankInside,
    setting.blankAfter,
    setting.blankAfterFull,
    setting.indented,
    setting.long,
    flag(isOpen(group)),
    Math.min(
      40,
      last.text.length - 1 - Math.max(...['。', '！', '？', '…'].map((mark) => last.text.lastIndexOf(mark))),
    ),
    endsClause(last.text),
    beginsClause(next.text),
    Math.min(paragraphs, 4),
  ];
}

/** Paragraph → how many of its lines were counted, and how many brackets and quotations they leave open. */
const counted = new WeakMap<readonly Piece[], { lines: number; open: number }>();

/** The paragraph's brackets and quotations so far are not all closed. A paragraph only grows, so each line is counted once. */
function isOpen(group: readonly Piece[]): boolean {
  const count = counted.get(group) ?? { lines: 0, open: 0 };
  counted.set(group, count);
  for (; count.lines < group.length; count.lines++) {
    const { text } = group[count.lines] as Piece;
    for (let i = 0; i < text.length; i++) {
      const mark = text.charAt(i);
      if (mark === '“' || mark === '（' || mark === '《') count.open++;
      else if (mark === '”' || mark === '）' || mark === '》') count.open--;
    }
  }
  return count.open > 0;
}

/** How much the last wrapped line of a paragraph line lacks of its column, in em. */
function lastWrap(text: string): number {
  const width = wrapLines(text).length > 0 ? wrapWidth(text) : null;
  if (width === null) return UNKNOWN;
  return width - printedWidth(text.slice(text.lastIndexOf(' ') + 1));
}

function firstWrap(text: string): number {
  const width = wrapLines(text).length > 0 ? wrapWidth(text) : null;
  if (width === null) return UNKNOWN;
  return width - (wrapLines(text)[0] ?? width);
}
