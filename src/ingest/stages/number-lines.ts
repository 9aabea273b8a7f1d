/** Names an article by where it stands: the first line of its headline, or of its body where there is none. */
import type { Piece } from '../page-model.ts';
import type { Draft } from './stitch.ts';

/** @returns the line in the page file, from 1 */
export function headLine(draft: Draft): number {
  const heads = [...draft.titles, ...draft.teasers].flatMap((span) => span.pieces);
  const pieces = heads.length > 0 ? heads : allPieces(draft);
  return pieces.reduce((first, { line }) => Math.min(first, line), Number.POSITIVE_INFINITY);
}

/** Every piece of an article, in no order. */
export function allPieces(draft: Draft): Piece[] {
  return [...headPieces(draft), ...textPieces(draft)];
}

export function headPieces(draft: Draft): Piece[] {
  const spans = [
    ...draft.kickers,
    ...draft.titles,
    ...draft.halves,
    ...draft.subtitles,
    ...draft.teasers,
    ...draft.bylines.map(({ span }) => span),
  ];
  return [...spans.flatMap((span) => span.pieces), ...(draft.column ? [draft.column.piece] : [])];
}

export function textPieces(draft: Draft): Piece[] {
  const turns = [draft.turnTo, draft.turnFrom].flatMap((turn) => (turn ? [turn.piece] : []));
  return [...draft.body.flatMap((part) => part.pieces), ...turns];
}

/**
 * Runs of lines: `["1-36", "38-39"]`. Lines of one run follow each other with nothing but blank lines between.
 * @param between tells whether a line of the file bears text that is not in `pieces`; by default only neighbours join
 */
export function lineRanges(pieces: readonly Piece[], between: (line: number) => boolean = () => true): string[] {
  const lines = [...new Set(pieces.map((piece) => piece.line))].sort((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    if (run && noneBetween(run[1], line, between)) run[1] = line;
    else runs.push([line, line]);
  }
  return runs.map(([a, b]) => (a === b ? String(a) : `${a}-${b}`));
}

function noneBetween(a: number, b: number, occupied: (line: number) => boolean): boolean {
  for (let line = a + 1; line < b; line++) if (occupied(line)) return false;
  return true;
}
