/** Runs of text → paragraphs: lines join across wraps and column ends, and part where the print began a new paragraph. */
import { endsSentence } from '../text.ts';
import { TURN_FROM_INLINE, TURN_TO_INLINE } from '../vocabulary/furniture.ts';
import type { Piece } from './normalize.ts';
import { widenPunctuation } from './punctuation.ts';
import { closeHalfWidth, closeKerning, joinLines, printedWidth, unwrapSpaces, wrapWidth } from './spaces.ts';
import type { BodyPart } from './stitch.ts';

export interface Paragraph {
  kind: 'text' | 'subheading';
  text: string;
  pieces: readonly Piece[];
  /** It has no end: 。 ！ ？ … are missing. */
  unfinished: boolean;
}

/** A line as long as this holds a paragraph, or most of one. */
const LONG_LINE = 45;
/** Indent of a new paragraph, in em. */
const INDENT = 2;

export function paragraphs(parts: readonly BodyPart[]): Paragraph[] {
  const pieces = parts.filter(({ kind }) => kind === 'text').flatMap((part) => part.pieces);
  const widths = columnWidths(pieces);
  const groups: { kind: BodyPart['kind']; pieces: Piece[] }[] = [];
  for (const part of parts) {
    if (part.kind === 'subheading') {
      groups.push({ kind: 'subheading', pieces: [...part.pieces] });
      continue;
    }
    for (const piece of part.pieces) {
      const group = groups.at(-1);
      const last = group?.pieces.at(-1);
      if (group?.kind === 'text' && last && !startsParagraph(last, piece, widths)) group.pieces.push(piece);
      else groups.push({ kind: 'text', pieces: [piece] });
    }
  }
  return groups.map(({ kind, pieces: group }) => ({
    kind,
    text: cleanText(group.map((piece) => piece.text)),
    pieces: group,
    unfinished:
      kind === 'text' && !endsSentence((group.at(-1) as Piece).text) && !/[：:]$/u.test((group.at(-1) as Piece).text),
  }));
}

/** Rules 1 to 3 on the lines of one paragraph or headline. */
export function cleanText(lines: readonly string[]): string {
  const joined = joinLines(lines.map((line) => unwrapLine(line)));
  return widenPunctuation(closeHalfWidth(closeKerning(joined)))
    .replace(TURN_TO_INLINE, '')
    .replace(TURN_FROM_INLINE, '')
    .trim();
}

function unwrapLine(line: string): string {
  if (line.length < LONG_LINE || !line.includes(' ')) return line;
  const width = wrapWidth(line);
  return width === null ? line : unwrapSpaces(line, width);
}

/** Width in em of the column that each line stands in: the widest of its neighbours, leaving out whole paragraphs. */
function columnWidths(pieces: readonly Piece[]): Map<Piece, number> {
  const widths = new Map<Piece, number>();
  pieces.forEach((piece, i) => {
    const near = pieces
      .slice(Math.max(0, i - 6), i + 7)
      .map(({ width }) => width)
      .filter((width) => width <= LONG_LINE)
      .sort((a, b) => b - a);
    widths.set(piece, near[Math.min(2, near.length - 1)] ?? piece.width);
  });
  return widths;
}

function startsParagraph(last: Piece, next: Piece, widths: Map<Piece, number>): boolean {
  if (next.indented) return true;
  const finished = endsSentence(last.text);
  if (last.width > LONG_LINE || next.width > LONG_LINE)
    return finished ? next.gap > 0 || last.width <= LONG_LINE || !wrapsOn(last, next) : indentedWrap(next, last);
  if (!finished) return false;
  const column = widths.get(last) as number;
  const short = last.width < column - 1.5;
  const nextColumn = widths.get(next) as number;
  const setIn = next.width <= nextColumn - INDENT + 0.5 && !endsSentence(next.text);
  if (next.gap === 0) return short || setIn;
  return short || setIn || next.width < nextColumn - 0.5 || endsSentence(next.text);
}

/** Two long lines with nothing between them are two paragraphs, unless the first is cut in mid-sentence. */
const wrapsOn = (last: Piece, next: Piece): boolean => next.gap === 0 && !endsSentence(last.text);

/**
 * The last words of `last` are lost, or it was cut by a column's end: where the wraps show that `next` is set in like a
 * paragraph's first line, it is one.
 */
function indentedWrap(next: Piece, last: Piece): boolean {
  const width = wrapWidth(next.text) ?? wrapWidth(last.text);
  const first = next.text.split(' ')[0] as string;
  if (width === null || first === next.text) return false;
  const before = wrapWidth(last.text);
  return (
    printedWidth(first) <= width - INDENT + 0.75 &&
    (before === null || Math.abs(before - width) < 8 || last.width > LONG_LINE)
  );
}
