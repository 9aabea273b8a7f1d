/** How often such articles are right, on pages that were not learnt from: trees, and isotonic regression (pool adjacent violators). */
import type { Judgement } from '../evaluation/score/judge-page.ts';
import { describeArticles, rawConfidence } from '../ingest/stages/calibrate.ts';
import type { Tree } from '../ingest/vocabulary/trees.ts';
import { boost } from './boosted-trees.ts';

interface Outcome {
  /** What the confidence is told from. */
  values: number[];
  right: boolean;
}

/** An article that nobody expected is wrong; lists of teasers do not count. */
export function outcomes({ reading, comparison }: Pick<Judgement, 'reading' | 'comparison'>): Outcome[] {
  const right = new Set(comparison.verdicts.flatMap(({ perfect, read }) => (perfect && read !== null ? [read] : [])));
  const { layout, stitched } = reading.stages;
  const described = describeArticles(stitched.drafts, layout, reading.stages.reading.headlineOrder === 'after');
  return reading.articles.flatMap(({ front }, i) => {
    const values = described[i];
    return front.genre === 'teasers' || values === undefined ? [] : [{ values, right: right.has(i) }];
  });
}

/** Articles of one page stay together, near enough. */
const BLOCK = 50;

/** Trees on one half of the outcomes, and the curve on the other: it says how often the trees are right. */
export function learnCalibration(found: readonly Outcome[]): {
  base: number;
  trees: Tree[];
  points: [number, number][];
} {
  const half = found.filter((_, i) => Math.floor(i / BLOCK) % 2 === 0);
  const other = found.filter((_, i) => Math.floor(i / BLOCK) % 2 === 1);
  const model = boost(
    half.map(({ values }) => values),
    half.map(({ right }) => right),
    { trees: 30, depth: 3, rate: 0.15, least: 4 },
  );
  const points = calibrationCurve(
    other.map(({ values, right }) => ({ posterior: rawConfidence(values, model), right })),
  );
  return { ...model, points };
}

/** Outcomes in one point of the curve, at the least. */
const LEAST = 60;

/** @returns rising points [posterior, share right] from 0 to 1 */
export function calibrationCurve(found: readonly { posterior: number; right: boolean }[]): [number, number][] {
  const sorted = found.toSorted((a, b) => a.posterior - b.posterior);
  const pools: { sum: number; right: number; count: number }[] = [];
  for (let from = 0; from < sorted.length; from += LEAST) {
    const part = sorted.slice(from, from + LEAST);
    pools.push({
      sum: part.reduce((sum, { posterior }) => sum + posterior, 0),
      right: part.filter(({ right }) => right).length,
      count: part.length,
    });
    while (pools.length > 1) {
      const [a, b] = pools.slice(-2) as [(typeof pools)[0], (typeof pools)[0]];
      if (a.right / a.count <= b.right / b.count) break;
      pools.splice(-2, 2, { sum: a.sum + b.sum, right: a.right + b.right, count: a.count + b.count });
    }
  }
  const round = (value: number): number => Math.round(value * 1000) / 1000;
  // One case more on each side: no share is certain.
  const points = pools.map(({ sum, right, count }): [number, number] => [
    round(sum / count),
    round((right + 1) / (count + 2)),
  ]);
  const first = points[0]?.[1] ?? 0.5;
  const last = points.at(-1)?.[1] ?? 0.5;
  const inner = points.filter(([x], i) => x > 0 && x < 1 && x !== points[i - 1]?.[0]);
  return [[0, round(first / 2)], ...inner, [1, last]];
}
