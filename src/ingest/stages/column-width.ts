/** How wide the columns of a page are, and how a line stands in its column. Widths are in em. */
import type { Piece } from '../page-model.ts';
import type { Block } from './block.ts';
import { wrapLines } from './spaces.ts';

/** A first line narrower than the column by this is set in; one narrower by no more than FLUSH is not. In em. */
const SET_IN = 1.25;
const FLUSH = 0.5;
/** How far a full line may fall short of its column, or beyond it, in em. */
const FULL = 0.75;

/**
 * Width in em of the column around each piece: the lines of its own block or paragraph where they show one, else those of
 * the nearest that do; null on a page without wraps.
 */
export function columnWidths(pieces: readonly Piece[], blocks: readonly Block[]): (number | null)[] {
  const own: (number | null)[] = pieces.map((piece) =>
    piece.width > 20 ? median(wrapLines(piece.text).slice(1), 2) : null,
  );
  for (const { start, end } of blocks) {
    if (end - start < 4) continue;
    const width = median(
      pieces.slice(start + 1, end - 1).map((piece) => piece.width),
      2,
    );
    for (let i = start; i < end; i++) own[i] ??= width;
  }
  return own.map((width, i) => {
    for (let d = 0; width === null && d <= NEAR; d++) width = own[i + d] ?? own[i - d] ?? null;
    return width;
  });
}
/** How far the next piece that shows the column's width may be, in pieces. */
const NEAR = 4;

function median(values: number[], least: number): number | null {
  return values.length < least ? null : (values.toSorted((a, b) => a - b)[values.length >> 1] as number);
}

/** A paragraph's first line is two em shorter than the column; where a column's end cut the paragraph, the next line is not. */
export function setIn(pieces: readonly Piece[], start: number, end: number, column: number | null): -1 | 0 | 1 {
  const only = pieces[start] as Piece;
  if (only.indented || only.flush) return only.indented ? 1 : -1;
  const wraps = end - start > 1 ? [] : wrapLines(only.text);
  const first = end - start > 1 ? only.width : wraps[0];
  if (first === undefined || column === null) return 0;
  return first <= column - SET_IN && first >= column - 4 ? 1 : Math.abs(first - column) <= FLUSH ? -1 : 0;
}

/** Each of the lines, but the last, is as long as a line of its column. */
export function fillsLines(
  pieces: readonly Piece[],
  start: number,
  end: number,
  widths: readonly (number | null)[],
): boolean {
  const column = widths[start];
  if (column === null || column === undefined) return false;
  const full = pieces.slice(start, end - start > 1 ? end - 1 : end).map(({ width }) => width);
  return full.every(
    (width, i) => Math.abs(width - column) <= FULL || (i === 0 && Math.abs(width - column + 2) <= FULL),
  );
}
