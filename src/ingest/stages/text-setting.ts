/** How a page sets its text, counted over all its lines: columns, indents, blank lines. A person sees it before reading a word. */
import type { Piece } from '../page-model.ts';
import { endsSentence, PARAGRAPH_LINE } from '../text.ts';
import { findBlocks } from './block.ts';
import { columnWidths } from './column-width.ts';
import { HANGING, wrapLines, wrapTail } from './spaces.ts';

export interface TextSetting {
  /** For each piece the width of the lines that it was printed in, in em. */
  columns: ReadonlyMap<Piece, number>;
  /** For each piece the one after it. */
  following: ReadonlyMap<Piece, Piece>;
  /** Of the lines after a short line that ends a sentence: the share that is a little shorter than its column. */
  setIn: number;
  /** Of full lines in mid-sentence: the share that a blank line follows. Column ends, or pages with blanks everywhere. */
  blankInside: number;
  /** The same where the next line opens a quotation: some extractions part lines there. */
  blankBeforeQuote: number;
  /** Of short lines that end a sentence: the share that a blank line follows. */
  blankAfter: number;
  /** Of full lines that end a sentence: the share that a blank line follows. */
  blankAfterFull: number;
  /** Share of the lines that are short and end a sentence: how many paragraphs there are, at the least. */
  shortEnds: number;
  indented: number;
  /** Share of the lines that hold a paragraph. */
  long: number;
}

const SHORT = 1.5;

/** Counts start with half a case on each side. */
const share = (yes: number, all: number): number => (yes + 0.5) / (all + 1);

export function textSetting(pieces: readonly Piece[]): TextSetting {
  const columns = columnsOf(pieces);
  const following = new Map<Piece, Piece>();
  const n = { starts: 0, setIn: 0, full: 0, fullBlank: 0, quote: 0, quoteBlank: 0 };
  const ends = { short: 0, shortBlank: 0, full: 0, fullBlank: 0 };
  for (let i = 1; i < pieces.length; i++) {
    const [a, b] = [pieces[i - 1] as Piece, pieces[i] as Piece];
    following.set(a, b);
    const space = spaceAfter(a, columns.get(a));
    if (space === null) continue;
    const blank = b.gap > 0 ? 1 : 0;
    const finished = endsSentence(a.text);
    if (finished && space > SHORT) {
      ends.short++;
      ends.shortBlank += blank;
      const own = columns.get(b);
      if (own !== undefined && !endsSentence(b.text) && b.width > own - 4) {
        n.starts++;
        if (b.width <= own - 1.25) n.setIn++;
      }
    } else if (finished) {
      ends.full++;
      ends.fullBlank += blank;
    } else if (space <= SHORT && /^[“‘"'「『]/u.test(b.text)) {
      n.quote++;
      n.quoteBlank += blank;
    } else if (space <= SHORT) {
      n.full++;
      n.fullBlank += blank;
    }
  }
  const count = Math.max(1, pieces.length);
  return {
    columns,
    following,
    setIn: share(n.setIn, n.starts),
    blankInside: share(n.fullBlank, n.full),
    blankBeforeQuote: share(n.quoteBlank, n.quote),
    blankAfter: share(ends.shortBlank, ends.short),
    blankAfterFull: share(ends.fullBlank, ends.full),
    shortEnds: ends.short / count,
    indented: pieces.filter(({ indented }) => indented).length / count,
    long: pieces.filter(({ width }) => width > PARAGRAPH_LINE).length / count,
  };
}

/** Width that is left of the last printed line of a piece, in em, negative where marks hang over; null where it is not known. */
export function spaceAfter(piece: Piece, column: number | undefined): number | null {
  if (column === undefined) return null;
  if (piece.width <= column + 1) return column - piece.width;
  const tail = wrapTail(piece.text, column) ?? (piece.width <= column + HANGING ? piece.width : null);
  return tail === null ? null : column - tail;
}

/** Wraps that show the column of a page whose lines hold paragraphs. */
const WRAPS = 3;

function columnsOf(pieces: readonly Piece[]): Map<Piece, number> {
  const wraps = pieces.flatMap(({ width, text }) => (width > PARAGRAPH_LINE / 2 ? wrapLines(text).slice(1) : []));
  const wrapped = wraps.length < WRAPS ? null : (wraps.sort((a, b) => a - b)[wraps.length >> 1] as number);
  const narrow = pieces.filter(({ width }) => width <= PARAGRAPH_LINE);
  const paragraphs = pieces.length - narrow.length > narrow.length / 2;
  const columns = new Map<Piece, number>();
  if (wrapped !== null)
    for (const piece of pieces) if (paragraphs || piece.width > PARAGRAPH_LINE) columns.set(piece, wrapped);
  if (!paragraphs) {
    const blocks = columnWidths(narrow, findBlocks(narrow));
    narrow.forEach((piece, i) => {
      const width = commonWidth(narrow, i) ?? blocks[i] ?? null;
      if (width !== null) columns.set(piece, width);
    });
  }
  return columns;
}

/** Lines on each side of one that tell the column's width, and how many must agree. */
const AROUND = 12;
const AGREE = 3;

/** The width that most lines around have, within half an em: full lines of a column, which outnumber all others. */
function commonWidth(lines: readonly Piece[], at: number): number | null {
  const counts = new Map<number, number>();
  const end = Math.min(lines.length, at + AROUND + 1);
  for (let i = Math.max(0, at - AROUND); i < end; i++) {
    const half = Math.round((lines[i] as Piece).width * 2);
    counts.set(half, (counts.get(half) ?? 0) + 1);
  }
  let best = { half: 0, count: 0 };
  for (const half of counts.keys()) {
    const count = (counts.get(half) ?? 0) + 0.7 * ((counts.get(half - 1) ?? 0) + (counts.get(half + 1) ?? 0));
    if (count > best.count || (count === best.count && half > best.half)) best = { half, count };
  }
  return best.count < AGREE ? null : best.half / 2;
}
