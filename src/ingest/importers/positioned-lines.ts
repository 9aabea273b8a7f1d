/** Printed lines with their positions → the numbered lines of a page. All importers that know positions use it. */
import type { SourceLine } from '../source-page.ts';
import { blankLinesBefore } from './blank-lines.ts';
import type { PositionedLine, PositionedPage } from './positioned-page.ts';

/** Measured heights are not exact: lines of one size of type differ by at most this factor. */
const SAME_SIZE = 1.08;
/** A left edge within this distance of a line's own may belong to the same column, in em. */
const COLUMN_REACH = 5;

/** One line for each printed line, and a blank line between blocks, or several if there is a picture or a wide gap. */
export function toSourceLines({ width, height, blocks }: PositionedPage): SourceLine[] {
  const all = blocks.flat();
  const em = all.map((line) => line.em).sort((a, b) => a - b)[all.length >> 1] ?? 1;
  const edgeOf = columnEdges(all);
  const before = blankLinesBefore(blocks, em);
  const lines: Omit<SourceLine, 'n'>[] = [];
  for (const [i, block] of blocks.entries()) {
    lines.push(...Array.from({ length: before[i] as number }, () => ({ text: '' })));
    for (const line of block) lines.push(place(line, width, height, edgeOf(line)));
  }
  return lines.map((line, i) => ({ n: i + 1, ...line }));
}

/** Positions that the file does not give as numbers are left out. */
function place(line: PositionedLine, width: number, height: number, edge: number): Omit<SourceLine, 'n'> {
  const { text, left, top, right, bottom, em, size = em } = line;
  const box = {
    x: share(left, width),
    y: share(top, height),
    width: share(right - left, width),
    height: share(bottom - top, height),
  };
  const indent = round((left - edge) / em);
  return {
    text,
    ...(Object.values(box).every(Number.isFinite) && { box }),
    ...(size > 0 && { size: round(size) }),
    ...(Number.isFinite(indent) && { indent }),
  };
}

const round = (value: number): number => Math.round(value * 100) / 100;
const share = (value: number, whole: number): number => Math.round((value / whole) * 10000) / 10000;

/**
 * For a line, the left edge that it shares with lines of the same type above and below. The lines are sorted once, and each
 * is compared with few others: the first that shares its column is the leftmost.
 */
function columnEdges(all: readonly PositionedLine[]): (line: PositionedLine) => number {
  const byLeft = all.toSorted((a, b) => a.left - b.left);
  return (line) => {
    const out = line.left - COLUMN_REACH * line.em;
    for (let i = firstBeyond(byLeft, out); i < byLeft.length; i++) {
      const other = byLeft[i] as PositionedLine;
      if (!(other.left < line.left)) break;
      if (other.right > line.left && sameSize(line.em, other.em)) return other.left;
    }
    return line.left;
  };
}

/** Binary search: the first line whose left edge is to the right of `left`. */
function firstBeyond(byLeft: readonly PositionedLine[], left: number): number {
  let [from, to] = [0, byLeft.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((byLeft[middle] as PositionedLine).left > left) to = middle;
    else from = middle + 1;
  }
  return from;
}

export const sameSize = (a: number, b: number): boolean => ratio(a, b) <= SAME_SIZE;
const ratio = (a: number, b: number): number => Math.max(a, b) / Math.min(a, b);

/** Measured heights within this factor count as one size: a line without tall characters is not in smaller type. */
const ALIKE = 1.3;

export function evenSizes(block: readonly PositionedLine[]): PositionedLine[] {
  const even: PositionedLine[] = [];
  for (let i = 0; i < block.length; ) {
    const { em: first } = block[i] as PositionedLine;
    let j = i + 1;
    while (j < block.length && ratio((block[j] as PositionedLine).em, first) < ALIKE) j++;
    const run = block.slice(i, j);
    const em = run.map((line) => line.em).sort((a, b) => a - b)[run.length >> 1] as number;
    for (const line of run) even.push({ ...line, em });
    i = j;
  }
  return even;
}
