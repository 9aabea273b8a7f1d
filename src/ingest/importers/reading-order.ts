/** Runs of type with their positions → blocks of lines in reading order. */

import { joinWords } from './join-words.ts';
import type { Run } from './pdf-runs.ts';
import { sameSize } from './positioned-lines.ts';
import type { PositionedLine } from './positioned-page.ts';
import { GUTTER, regions } from './xy-cut.ts';

/** A gap between two lines that divides blocks, in em, added to the usual gap of the column. */
const BLOCK = 0.45;
/** Runs on one line overlap by at least this share of their height. */
const ON_LINE = 0.5;

/** Runs that stand beside each other become one, and `em` is the height of type that most characters have. */
export function joinRuns(runs: readonly Run[]): { joined: Run[]; em: number } {
  const em = bodyEm(runs);
  return { joined: joinNeighbours(runs, em), em };
}

export const orderRuns = (joined: readonly Run[], em: number): PositionedLine[][] =>
  regions(joined, em).flatMap((region) => blocksOf(linesOf(region)));

/** The height of type that most characters have. */
function bodyEm(runs: readonly Run[]): number {
  const weights = new Map<number, number>();
  for (const { em, text } of runs) {
    const key = Math.round(em * 10);
    weights.set(key, (weights.get(key) ?? 0) + text.length);
  }
  return [...weights].reduce((best, one) => (one[1] > best[1] ? one : best), [10, 0])[0] / 10;
}

/** Joins neighbouring runs that a file draws one after the other: a PDF changes fonts in the middle of a line. */
function joinNeighbours(runs: readonly Run[], em: number): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    const near = last && run.left - last.right < GUTTER * em && run.left > last.right - GUTTER * em;
    if (last && near && !last.upright && !run.upright && sameSize(last.em, run.em) && onOneLine(last, run))
      joined[joined.length - 1] = lineOf([last, run]);
    else joined.push(run);
  }
  return joined;
}

function onOneLine(a: Run, b: Run): boolean {
  const overlap = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return overlap > ON_LINE * Math.min(a.bottom - a.top, b.bottom - b.top);
}

/** Runs that stand on one line, from left to right. */
function lineOf(runs: readonly Run[]): Run {
  const sorted = runs.toSorted((a, b) => a.left - b.left);
  const em = runs.reduce((widest, run) => (run.text.length > widest.text.length ? run : widest)).em;
  return {
    text: joinWords(sorted, em),
    left: Math.min(...runs.map((run) => run.left)),
    top: Math.min(...runs.map((run) => run.top)),
    right: Math.max(...runs.map((run) => run.right)),
    bottom: Math.max(...runs.map((run) => run.bottom)),
    em,
    upright: false,
  };
}

/** From top to bottom. */
function linesOf(region: readonly Run[]): Run[] {
  const rows: Run[][] = [];
  for (const run of region.toSorted((a, b) => a.top - b.top || a.left - b.left)) {
    const row = rows.findLast((one) => !run.upright && !one[0]?.upright && one.some((other) => onOneLine(other, run)));
    if (row) row.push(run);
    else rows.push([run]);
  }
  return rows.map((row) => (row.length === 1 ? (row[0] as Run) : lineOf(row))).map(trimEnd);
}

const trimEnd = (line: Run): Run => ({ ...line, text: line.text.trimEnd() });

function blocksOf(lines: readonly Run[]): PositionedLine[][] {
  const gaps = lines.slice(1).map((line, i) => line.top - (lines[i] as Run).bottom);
  const usual = gaps.toSorted((a, b) => a - b)[gaps.length >> 1] ?? 0;
  const blocks: Run[][] = [];
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1];
    const excess = (gaps[i - 1] ?? 0) - usual;
    if (before && excess < BLOCK * line.em && sameSize(before.em, line.em) && !before.upright && !line.upright)
      blocks.at(-1)?.push(line);
    else blocks.push([line]);
  }
  return blocks;
}
