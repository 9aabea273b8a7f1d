/** Pieces → blocks and spans: which lines stand together, how wide the column is, and where a reading may cut. */
import type { Genre } from '../../model/genre.ts';
import { countStops, endsSentence } from '../text.ts';
import { looksLikeCaption } from '../vocabulary/captions.ts';
import { LEAD_IN } from '../vocabulary/lead-ins.ts';
import { cutsWord } from '../vocabulary/word-breaks.ts';
import { type Block, findBlocks, HEAD_LINES, isEven, isProse } from './block.ts';
import { novelty } from './cohesion.ts';
import { columnWidths, fillsLines, setIn } from './column-width.ts';
import type { Piece } from './normalize.ts';
import { BYLINE_MARK, type ParsedByline, parseByline } from './parse-byline.ts';

/** A run of neighbouring pieces that may bear one role. Indices are into the open pieces; `end` is exclusive. */
export interface Span {
  start: number;
  end: number;
  pieces: readonly Piece[];
  /** The lines joined with a space. */
  text: string;
  /** In em, all lines together. */
  width: number;
  lines: number;
  /** Blank lines before it. */
  gap: number;
  /** It begins a block: the line before it is blank. */
  opensBlock: boolean;
  level: number;
  byline: ParsedByline | null;
  leadIn: boolean;
  /** How its first line stands to the column: 1 set in like a paragraph's, -1 flush, 0 cannot be told. */
  setIn: -1 | 0 | 1;
  /** Each of its lines, but the last, is as long as a line of the column it would stand in. */
  fills: boolean;
  /** A short line of the same length stands before it: it may be the second half of that headline. */
  twin: boolean;
  /** Ends in a credit: `……。 ■ 张振祥`, `……。本报记者 张三 摄` */
  endCredit: boolean;
  /** How much it reads like a caption; 0 not at all. */
  caption: number;
  /** The end of the line before cuts a word in two. */
  cutOff: boolean;
  /** Ends in 。！？… */
  finished: boolean;
  stops: number;
  /** A vertical headline, broken into single characters. */
  vertical: boolean;
  /** Nothing in it may be cut. Running text is read in such spans only, so that each reading is counted once. */
  atomic: boolean;
  /** The block that it stands in reads as prose: three lines or more, or a full stop. */
  inProse: boolean;
}

export interface Layout {
  /** All spans, by their start. */
  spansAt: Span[][];
  length: number;
  /** For each piece, the odds that its line begins something new, in nats. */
  novelty: readonly number[];
  /** Lines of running text break at the column's width (true) or only at the paragraph's end (false). */
  wrapped: boolean;
  /** What the labels of columns on the page announce: 今日导读, 简讯. */
  labels: ReadonlySet<Genre>;
  /** Some lines bear heading marks. */
  marked: boolean;
  /** Height of the running text's type; null where the importer knows none. */
  bodySize: number | null;
}

/** `■ 本报记者 许金松`, `新华社记者 张三 摄`, at the end of a caption. */
export const END_CREDIT =
  /(?:[■□◆●▪◎◇○◉]\s*[\p{Script=Han}\s、·]{2,30}|[。！？”…]\s*[（(]?[\p{Script=Han}\s、·/]{2,26}(?:摄影报道|摄影|摄|供图|文\/图)[）)]?)$/u;

/** A line longer than this holds a whole paragraph; no column of a newspaper is so wide. */
const PARAGRAPH_LINE = 45;
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
    const cuts = block.vertical ? [block.start, block.end] : findCuts(pieces, block);
    const inProse = !block.vertical && isProse(pieces.slice(block.start, block.end));
    for (let i = 0; i + 1 < cuts.length; i++) {
      const cutOff = cutsOff(pieces, cuts[i] as number);
      for (let j = i + 1; j < cuts.length; j++) {
        const [start, end] = [cuts[i] as number, cuts[j] as number];
        if (j > i + 1 && end - start > (isHeadType(pieces, start, end, bodySize) ? LARGE_LINES : HEAD_LINES)) break;
        const span = makeSpan(pieces, start, end);
        spansAt[start]?.push({
          ...span,
          byline: runsOn(pieces, block.start, start) ? null : span.byline,
          opensBlock: start === block.start,
          cutOff,
          vertical: block.vertical,
          atomic: j === i + 1,
          inProse,
          setIn: setIn(all, start, end, widths[start] ?? null),
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
    bodySize,
  };
}

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
function findCuts(pieces: readonly Piece[], { start, end }: Block): number[] {
  const size = end - start;
  let full = 0;
  for (let i = start; i < end; i++) full = Math.max(full, (pieces[i] as Piece).width);
  const even = isEven(pieces.slice(start, end));
  const cuts = [start];
  for (let i = start + 1; i < end; i++) {
    const before = pieces[i - 1] as Piece;
    const after = pieces[i] as Piece;
    const cue =
      size <= 4 ||
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

const textOf = (pieces: readonly Piece[], start: number, end: number): string =>
  end - start === 1
    ? (pieces[start] as Piece).text
    : pieces
        .slice(start, end)
        .map((piece) => piece.text)
        .join(' ');

type OwnTraits = Omit<Span, 'opensBlock' | 'cutOff' | 'vertical' | 'atomic' | 'inProse' | 'twin' | 'setIn' | 'fills'>;

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
    level: Math.max(...pieces.map((piece) => piece.level)),
    byline: width <= 60 ? parseByline(text) : null,
    leadIn: LEAD_IN.test(text.length > 200 ? text.slice(0, 200) : text),
    endCredit,
    caption: looksLikeCaption({ text, width, picture: first.picture, endCredit }),
    finished: endsSentence(text) || endCredit,
    stops: countStops(text),
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
