/** The text items of a PDF page → runs of type with their positions, as a reader sees them. */
import type { TextItem, TextMarkedContent } from 'pdfjs-dist/types/src/display/api.js';
import type { Rect } from './positioned-page.ts';

export interface Run extends Rect {
  text: string;
  em: number;
  /** The characters stand below each other. */
  upright: boolean;
}

/** The part of a character's square above the baseline, in em. */
const ASCENT = 0.88;
/** Text printed twice to look bold is shifted by at most this, in em. */
const OVERPRINT = 0.2;
/** The largest distance between the characters of a vertical headline, in em. */
const DOWNWARDS = 1.8;

/** @param viewport from the page's space to one whose origin is top left */
export function findRuns(items: readonly (TextItem | TextMarkedContent)[], viewport: number[]): Run[] {
  const runs: Run[] = [];
  for (const item of items) {
    if (!('str' in item) || item.str === '') continue;
    const run = place(item, viewport);
    if (item.str.trim() === '') {
      widen(runs.at(-1), run);
      continue;
    }
    if (run && !runs.slice(-NEAR).some((other) => overprints(run, other))) runs.push(run);
  }
  return joinUpright(runs);
}

/** A space between two runs belongs to the first. */
function widen(run: Run | undefined, space: Run | null): void {
  if (!run || !space || Math.abs(space.top - run.top) > run.em / 2 || Math.abs(space.left - run.right) > run.em) return;
  run.text += ' ';
  run.right = Math.max(run.right, space.right);
}

/** How many items back the first print of a doubled text may be. */
const NEAR = 40;

function place({ str, transform, width, height }: TextItem, viewport: number[]): Run | null {
  const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = multiply(viewport, transform);
  const em = Math.hypot(c, d) || height;
  if (!(em > 0)) return null;
  const along = Math.hypot(a, b) || em;
  const length = width * Math.hypot(viewport[0] ?? 1, viewport[1] ?? 0);
  /** Unit vectors along the line, and towards its top. */
  const [ux, uy] = [a / along, b / along];
  const [vx, vy] = [c / em, d / em];
  const corners = [
    [x - (1 - ASCENT) * em * vx, y - (1 - ASCENT) * em * vy],
    [x + ASCENT * em * vx + length * ux, y + ASCENT * em * vy + length * uy],
  ] as const;
  const [left, right] = [corners[0][0], corners[1][0]].sort((p, q) => p - q) as [number, number];
  const [top, bottom] = [corners[0][1], corners[1][1]].sort((p, q) => p - q) as [number, number];
  return { text: str, left, right, top, bottom, em, upright: Math.abs(uy) > Math.abs(ux) };
}

/** Affine maps as six numbers: first `n`, then `m`. */
function multiply(m: readonly number[], n: readonly number[]): number[] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = m;
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = n;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

const overprints = (a: Run, b: Run): boolean =>
  a.text === b.text &&
  Math.abs(a.left - b.left) < OVERPRINT * a.em &&
  Math.abs(a.top - b.top) < OVERPRINT * a.em &&
  Math.abs(a.em - b.em) < OVERPRINT * a.em;

/** Single characters below each other, with nothing beside them, are one vertical headline. */
function joinUpright(runs: readonly Run[]): Run[] {
  const out: Run[] = [];
  for (let i = 0; i < runs.length; ) {
    let j = i + 1;
    while (j < runs.length && follows(runs[j - 1] as Run, runs[j] as Run)) j++;
    const first = runs[i] as Run;
    if (j - i >= 3) {
      const text = runs
        .slice(i, j)
        .map((run) => run.text.trim())
        .join('');
      out.push({ ...first, text, bottom: (runs[j - 1] as Run).bottom, upright: true });
      i = j;
    } else {
      out.push(first);
      i++;
    }
  }
  return out;
}

const follows = (a: Run, b: Run): boolean =>
  [...a.text.trim()].length === 1 &&
  [...b.text.trim()].length === 1 &&
  Math.abs(a.left - b.left) < OVERPRINT * a.em &&
  Math.abs(a.em - b.em) < 0.05 * a.em &&
  b.top - a.top > 0.8 * a.em &&
  b.top - a.top < DOWNWARDS * a.em;
