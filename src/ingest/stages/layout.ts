/** Pieces → blocks and spans: which lines stand together, how wide the column is, and where a reading may cut. */

import type { Genre } from '../../model/genre.ts';
import type { Layout, Piece, Span } from '../page-model.ts';
import { countStops, endsSentence, PARAGRAPH_LINE } from '../text.ts';
import { looksLikeCaption } from '../vocabulary/captions.ts';
import { isNote } from '../vocabulary/furniture.ts';
import { LEAD_IN } from '../vocabulary/lead-ins.ts';
import { BYLINE_MARKS, BYLINE_OPENING, PHOTO_CREDIT_ENDING } from '../vocabulary/lexicon.ts';
import { cutsWord } from '../vocabulary/word-breaks.ts';
import { type Block, findBlocks, HEAD_LINES, isEven, isProse } from './block.ts';
import { novelty } from './cohesion.ts';
import { columnWidths, fillsLines, setIn } from './column-width.ts';
import { BYLINE_MARK, parseByline } from './parse-byline.ts';

/** `■ 本报记者 许金松`, `新华社记者 张三 摄`, at the end of a caption. */
export const END_CREDIT = new RegExp(
  String.raw`(?:[${BYLINE_MARKS}]\s*[\p{Script=Han}\s、·]{2,30}|[。！？”…]\s*[（(]?[\p{Script=Han}\s、·/]{2,26}(?:${PHOTO_CREDIT_ENDING})[）)]?)$`,
  'u',
);

/** And where its type is this much larger than the text, in a narrow column. */
const LARGE_LINES = 5;
const LARGE = 1.5;

/** @param labels genres that the labels of columns on the page announce */
export function layOut(pieces: readonly Piece[], labels: ReadonlySet<Genre> = new Set()): Layout {
  const all = pieces;
  const blocks = findBlocks(pieces);
  const widths = columnWidths(pieces, blocks);
  const bodySize = medianSize(pieces);
  const spansAt: Span[][] = pieces.map(() => []);
  for (const block of blocks) {
    const cuts = block.vertical ? [block.start, block.end] : findCuts(pieces, block, widths);
    const inProse = !block.vertical && isProse(pieces.slice(block.start, block.end));
    for (let i = 0; i + 1 < cuts.length; i++) {
      const cutOff = cutsOff(pieces, cuts[i] as number);
      for (let j = i + 1; j < cuts.length; j++) {
        const [start, end] = [cuts[i] as number, cuts[j] as number];
        if (j > i + 1 && end - start > (isHeadType(pieces, start, end, bodySize) ? LARGE_LINES : HEAD_LINES)) break;
        const span = makeSpan(pieces, start, end);
        spansAt[start]?.push({
          ...span,
          byline: runsOn(pieces, block.start, start) && !BYLINE_START.test(span.text) ? null : span.byline,
          opensBlock: start === block.start,
          cutOff,
          vertical: block.vertical,
          atomic: j === i + 1,
          inProse,
          setIn: setIn(all, start, end, widths[start] ?? null),
          closesBlock: end === block.end,
          column: widths[start] ?? null,
          endsFull: endsFull(pieces[end - 1] as Piece, widths[end - 1] ?? null),
          fills: end - start <= HEAD_LINES && fillsLines(all, start, end, widths),
          twin: block.end - block.start === 1 && twins(pieces, start),
        });
      }
    }
  }
  const wide = pieces.filter(({ width }) => width > PARAGRAPH_LINE).length;
  const inLongBlocks = blocks
    .filter(({ start, end }) => end - start >= 3)
    .reduce((n, { start, end }) => n + end - start, 0);
  return {
    spansAt,
    labels,
    length: pieces.length,
    novelty: novelty(pieces),
    wrapped: inLongBlocks > 2 * wide,
    marked: pieces.filter(({ level }) => level > 0).length >= 2,
    topLevel: pieces.reduce((least, { level }) => Math.min(least, level || 7), 7) % 7,
    indents: pieces.filter(({ indented }) => indented).length >= Math.max(3, pieces.length / 40),
    dashes: pieces.some(({ text, width }) => width < PARAGRAPH_LINE && BEGINS_WITH_DASH.test(text)),
    blankRate: pieces.length === 0 ? 0 : pieces.filter(({ gap }) => gap > 0).length / pieces.length,
    bodySize,
  };
}

const BEGINS_WITH_DASH = /^[—–－-]{1,4}\s*(?=[\p{L}\p{N}“"《])/u;

/** How far a line may fall short of its column and still be full, in em. */
const FULL_LINE = 1.25;

const endsFull = ({ width }: Piece, column: number | null): -1 | 0 | 1 =>
  column === null || width > PARAGRAPH_LINE ? 0 : width >= column - FULL_LINE ? 1 : -1;

const isHeadType = (pieces: readonly Piece[], start: number, end: number, bodySize: number | null): boolean =>
  bodySize !== null && pieces.slice(start, end).every(({ size }) => size !== undefined && size >= LARGE * bodySize);

/** The line before, in one block, has no end: `……攀折花枝。 新 / 华社记者 傅强 摄` is no byline of its own. */
function runsOn(pieces: readonly Piece[], blockStart: number, start: number): boolean {
  const before = pieces[start - 1];
  return (
    start > blockStart &&
    before !== undefined &&
    before.width > RUNS_ON &&
    !endsSentence(before.text) &&
    parseByline(before.text) === null
  );
}
const RUNS_ON = 8;
/** A byline that begins so is whole. */
const BYLINE_START = new RegExp(`^(?:[${BYLINE_MARKS}]|${BYLINE_OPENING})`, 'u');

function cutsOff(pieces: readonly Piece[], start: number): boolean {
  const before = pieces[start - 1];
  return (
    before !== undefined &&
    before.width <= PARAGRAPH_LINE &&
    !endsSentence(before.text) &&
    cutsWord(before.text, (pieces[start] as Piece).text)
  );
}

/** How far back the first half of a headline may stand, in pieces, and how long it may be, in em. */
const TWIN = { back: 14, min: 4, max: 12 };

function twins(pieces: readonly Piece[], at: number): boolean {
  const { width } = pieces[at] as Piece;
  if (width < TWIN.min || width > TWIN.max) return false;
  return pieces
    .slice(Math.max(0, at - TWIN.back), at)
    .some((piece) => Math.abs(piece.width - width) < 0.5 && piece.gap > 0);
}

/** Where a role may change inside a block: everywhere in a small one, at a cue in a large one. */
function findCuts(pieces: readonly Piece[], { start, end }: Block, widths: readonly (number | null)[]): number[] {
  const size = end - start;
  let full = 0;
  for (let i = start; i < end; i++) full = Math.max(full, (pieces[i] as Piece).width);
  const even = isEven(pieces.slice(start, end));
  const cuts = [start];
  for (let i = start + 1; i < end; i++) {
    const before = pieces[i - 1] as Piece;
    const after = pieces[i] as Piece;
    const cue =
      size <= HEAD_LINES + 1 ||
      changesColumn(before, after, widths[i] ?? null) ||
      (!even && (before.width > PARAGRAPH_LINE || after.width > PARAGRAPH_LINE)) ||
      before.level !== after.level ||
      before.line === after.line ||
      after.indented ||
      after.forced !== before.forced ||
      after.bound ||
      (after.size !== undefined && before.size !== undefined && Math.abs(after.size / before.size - 1) > 0.08) ||
      (endsSentence(before.text) && before.width < full - 1.5) ||
      LEAD_IN.test(after.text) ||
      BYLINE_MARK.test(after.text) ||
      BYLINE_MARK.test(before.text) ||
      /^(?:——|--)/u.test(after.text) ||
      /——$/u.test(before.text) ||
      (after.width < 16 && endsSentence(before.text) && parseByline(after.text)?.bare === false);
    if (cue) cuts.push(i);
  }
  cuts.push(end);
  return cuts;
}

/** A full line runs on into the next; what is shorter or longer, or ends a sentence, need not. */
function changesColumn(before: Piece, after: Piece, column: number | null): boolean {
  if (column === null || before.width > PARAGRAPH_LINE || after.width > PARAGRAPH_LINE) return false;
  const full = Math.abs(before.width - column) <= FULL_LINE;
  if (full && !endsSentence(before.text))
    return after.width > column + FULL_LINE || (after.width < column - FULL_LINE && !endsSentence(after.text));
  return true;
}

const textOf = (pieces: readonly Piece[], start: number, end: number): string =>
  end - start === 1
    ? (pieces[start] as Piece).text
    : pieces
        .slice(start, end)
        .map((piece) => piece.text)
        .join(' ');

type OwnTraits = Omit<
  Span,
  | 'opensBlock'
  | 'closesBlock'
  | 'column'
  | 'endsFull'
  | 'cutOff'
  | 'vertical'
  | 'atomic'
  | 'inProse'
  | 'twin'
  | 'setIn'
  | 'fills'
>;

function makeSpan(all: readonly Piece[], start: number, end: number): OwnTraits {
  const pieces = all.slice(start, end);
  const first = pieces[0] as Piece;
  const text = textOf(all, start, end);
  const width = pieces.reduce((sum, piece) => sum + piece.width, 0);
  const endCredit = END_CREDIT.test(text.slice(-40));
  return {
    start,
    end,
    pieces,
    text,
    width,
    lines: pieces.length,
    gap: first.gap,
    level: pieces.reduce((most, { level }) => Math.max(most, level), 0),
    byline: width <= 60 ? parseByline(text) : null,
    leadIn: LEAD_IN.test(text.length > 200 ? text.slice(0, 200) : text),
    endCredit,
    caption: looksLikeCaption({ text, width, picture: first.picture, endCredit }),
    finished: endsSentence(text) || endCredit,
    stops: countStops(text),
    endsInDash: text.endsWith('—'),
    beginsWithDash: BEGINS_WITH_DASH.test(text),
    open: width <= 2 * PARAGRAPH_LINE && leftOpen(text),
    note: width <= PARAGRAPH_LINE && isNote(text),
  };
}

function medianSize(pieces: readonly Piece[]): number | null {
  const sized = pieces
    .filter((piece) => piece.size !== undefined)
    .sort((a, b) => (a.size as number) - (b.size as number));
  const half = sized.reduce((sum, { width }) => sum + width, 0) / 2;
  let seen = 0;
  return sized.find(({ width }) => (seen += width) >= half)?.size ?? null;
}

function leftOpen(text: string): boolean {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  return (
    count(/[“]/gu) !== count(/[”]/gu) ||
    count(/[（(]/gu) !== count(/[）)]/gu) ||
    count(/"/gu) % 2 === 1 ||
    count(/《/gu) !== count(/》/gu)
  );
}
