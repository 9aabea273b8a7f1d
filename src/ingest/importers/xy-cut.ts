/**
 * Regions of a page in reading order. The page is cut along the gaps between its columns and across the gaps between
 * its bands, recursively (the X-Y cut of Nagy and Seth, 1984). Cuts along come first, because a headline belongs to the column
 * below it. Cuts across come first if a headline stands over several columns, or if all columns end together.
 */
import type { Run } from './pdf-runs.ts';

/** The least gap between columns, in em of the body text. */
export const GUTTER = 0.7;
/** The least gap between two headlines side by side, in their own em. A smaller gap divides two phrases of one headline. */
const HEAD_GUTTER = 2;
/** Type that is this much larger than the body text belongs to a headline. */
const LARGER = 1.2;
/** The least gap between two bands of articles, in em of the body text. */
const BAND = 1.2;
/** Text begins at most this far below its headline, in em of the body text. */
const BELOW = 3;
/** How many lines of body text may stand among the headlines: a byline, a label. */
const AMONG_HEADS = 2;

/** If more than this share of a region's runs cross a gap, it is not a gutter. */
const MOST_SPANNING = 0.15;

/** A gap across or along a region. */
interface Gap {
  from: number;
  to: number;
}

export function regions(runs: readonly Run[], em: number): Run[][] {
  if (runs.length <= 1) return runs.length === 0 ? [] : [[...runs]];
  const gutters = gaps(runs, 'left', 'right').filter((gap) => isGutter(runs, gap, em));
  const across = gutters.length > 0 ? findBand(runs, gutters, em) : aroundSpanning(runs, em);
  const parts = across.length > 0 ? split(runs, across, 'top') : gutters.length > 0 ? split(runs, gutters, 'left') : [];
  return parts.length > 1 ? parts.flatMap((part) => regions(part, em)) : [[...runs]];
}

/** Gaps that no run reaches into. */
function gaps(runs: readonly Run[], start: 'left' | 'top', end: 'right' | 'bottom'): Gap[] {
  const found: Gap[] = [];
  let reach = Number.POSITIVE_INFINITY;
  for (const run of runs.toSorted((a, b) => a[start] - b[start])) {
    if (run[start] > reach) found.push({ from: reach, to: run[start] });
    reach = Number.isFinite(reach) ? Math.max(reach, run[end]) : run[end];
  }
  return found;
}

function split(runs: readonly Run[], cuts: readonly Gap[], side: 'left' | 'top'): Run[][] {
  const parts: Run[][] = Array.from({ length: cuts.length + 1 }, () => []);
  for (const run of runs) parts[cuts.findLastIndex(({ to }) => run[side] >= to) + 1]?.push(run);
  return parts.filter((part) => part.length > 0);
}

const height = (runs: readonly Run[]): number => most(runs, ({ bottom }) => bottom) + most(runs, ({ top }) => -top);

/** A loop, because a page may have more runs than a call may have arguments. */
const most = (runs: readonly Run[], measure: (run: Run) => number): number =>
  runs.reduce((largest, run) => Math.max(largest, measure(run)), Number.NEGATIVE_INFINITY);

/** Whether one of the runs is at the height of another. Sorted once, so that each question is a binary search. */
function hasBeside(runs: readonly Run[]): (run: Run) => boolean {
  const sorted = runs.toSorted((a, b) => a.top - b.top);
  let lowest = Number.NEGATIVE_INFINITY;
  /** The lowest bottom of the runs up to each. */
  const reaches = sorted.map(({ bottom }) => (lowest = Math.max(lowest, bottom)));
  return ({ top, bottom }) => {
    let [from, to] = [0, sorted.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((sorted[middle] as Run).top < bottom) from = middle + 1;
      else to = middle;
    }
    return from > 0 && (reaches[from - 1] as number) > top;
  };
}

/** A gap is a gutter if text stands on both sides of it and it is wider than a space in that text. */
function isGutter(runs: readonly Run[], { from, to }: Gap, em: number): boolean {
  const width = to - from;
  if (width < GUTTER * em) return false;
  const left = runs.filter((run) => run.right <= from);
  const right = runs.filter((run) => run.left >= to);
  const facing = [left.filter(hasBeside(right)), right.filter(hasBeside(left))];
  const running = facing.map((side) => side.filter((run) => run.em < LARGER * em));
  if (running.some((side) => side.length === 0)) {
    const largest = most(facing.flat(), ({ em }) => em);
    return facing.every((side) => side.length > 0) && width >= HEAD_GUTTER * largest;
  }
  const whole = [left, right].map((side) => side.filter((run) => run.em < LARGER * em));
  return whole.some((side) => height(side) > 2 * em) || width >= HEAD_GUTTER * em;
}

/** Cuts across that must come before the columns below are divided from each other. */
function findBand(runs: readonly Run[], gutters: readonly Gap[], em: number): Gap[] {
  const rows = gaps(runs, 'top', 'bottom');
  const columns = split(runs, gutters, 'left');
  const ends = rows.filter((gap) => gap.to - gap.from >= BAND * em && endsTogether(columns, gap, em));
  if (ends.length > 0) return ends;
  const head = rows.findLast((gap) => spansAll(columns, gap, em));
  return head ? [head] : [];
}

const firstBelow = (column: readonly Run[], gap: Gap): Run | undefined =>
  column.filter((run) => run.top >= gap.to).reduce<Run | undefined>((a, b) => (a && a.top <= b.top ? a : b), undefined);
const lastAbove = (column: readonly Run[], gap: Gap): Run | undefined =>
  column
    .filter((run) => run.top < gap.to)
    .reduce<Run | undefined>((a, b) => (a && a.bottom >= b.bottom ? a : b), undefined);

/** Every column ends in body text above the gap and begins with a headline below it. */
function endsTogether(columns: readonly Run[][], gap: Gap, em: number): boolean {
  const below = columns.map((column) => firstBelow(column, gap)).filter((run) => run !== undefined);
  const above = columns.map((column) => lastAbove(column, gap)).filter((run) => run !== undefined);
  return above.every((run) => run.em < LARGER * em) && below.length > 0 && below.every((run) => run.em >= LARGER * em);
}

/** Above the gap are only headlines, and some of the columns that begin below it have nothing above them. */
function spansAll(columns: readonly Run[][], gap: Gap, em: number): boolean {
  const heads = columns.flat().filter((run) => run.top < gap.to);
  if (!heads.some((run) => run.em >= LARGER * em)) return false;
  if (heads.filter((run) => run.em < LARGER * em).length > AMONG_HEADS) return false;
  const bare = columns.filter((column) => !column.some((run) => run.top < gap.to));
  return bare.some((column) => {
    const first = firstBelow(column, gap);
    return first !== undefined && first.em < LARGER * em && first.top - gap.to < BELOW * em;
  });
}

/**
 * If no gutter runs through the whole region, one may run through most of it, crossed by few runs. The region is then cut
 * at the wide gap above those runs, where bands of articles begin, or at the gap below the first of them.
 */
function aroundSpanning(runs: readonly Run[], em: number): Gap[] {
  const rows = gaps(runs, 'top', 'bottom');
  const wide = rows.filter(({ from, to }) => to - from >= BAND * em);
  const gutters = findBlocked(runs, em);
  for (const { spanning } of gutters) {
    const above = wide.filter((gap) => isAbove(gap, spanning));
    if (above.length > 0) return above;
  }
  for (const { spanning } of gutters) {
    const below = rows.find((gap) => isBelow(gap, spanning) && !isAbove(gap, spanning));
    if (below) return [below];
  }
  return [];
}

/** Gutters that few runs cross, with those runs. The gutter with the fewest comes first. */
function findBlocked(runs: readonly Run[], em: number): { spanning: Run[] }[] {
  const found: { spanning: Run[] }[] = [];
  for (const from of edges(runs, em)) {
    const gutter = { from, to: from + 1.01 * GUTTER * em };
    const across = (run: Run) => run.left < gutter.to && run.right > gutter.from;
    const spanning = runs.filter(across);
    if (spanning.length === 0 || spanning.length > MOST_SPANNING * runs.length) continue;
    const rest = runs.filter((run) => !across(run));
    if (isEdge(rest, gutter, em) && isGutter(rest, gutter, em)) found.push({ spanning });
  }
  return found.toSorted((a, b) => a.spanning.length - b.spanning.length);
}

/** Where the lines of a column end: the farthest of each. */
function edges(runs: readonly Run[], em: number): number[] {
  const kept: number[] = [];
  for (const right of runs.map((run) => run.right).sort((a, b) => b - a))
    if ((kept.at(-1) ?? Number.POSITIVE_INFINITY) - right > em / 2) kept.push(right);
  return kept;
}

/** At least two lines end at the gutter, and at least two begin beyond it. */
const isEdge = (runs: readonly Run[], { from, to }: Gap, em: number): boolean =>
  runs.filter((run) => Math.abs(run.right - from) < em).length >= 2 &&
  runs.filter((run) => run.left > from && run.left < to + 2 * em).length >= 2;

const isAbove = ({ to }: Gap, runs: readonly Run[]): boolean =>
  runs.some((run) => run.top >= to && run.top - to < run.em);
const isBelow = ({ from }: Gap, runs: readonly Run[]): boolean =>
  runs.some((run) => run.bottom <= from && from - run.bottom < run.em);
