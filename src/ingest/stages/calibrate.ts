/**
 * From the search's posterior to the share of such articles that are right. One posterior means more on a page of wrapped lines
 * with blanks between its parts than on a page where all lines are alike: the model sees the page too. It was measured on pages
 * that nothing else was learnt from.
 */
import type { Layout } from '../page-model.ts';
import model from '../vocabulary/learnt/calibration.json' with { type: 'json' };
import { logOdds, parseTree, type Tree } from '../vocabulary/trees.ts';
import type { Draft } from './stitch.ts';

interface Calibration {
  base: number;
  trees: Tree[];
  /** [what the trees say, share right], both 0 to 1, rising; straight lines between. */
  points: [number, number][];
}

const learnt: Calibration = {
  base: model.base,
  trees: model.trees.map(parseTree),
  points: model.points as [number, number][],
};

/** What each number of `describeArticles` says. */
export const CONFIDENCE_FEATURES = [
  'posterior',
  'least posterior of its neighbours',
  'mean posterior of the page',
  'lowest posterior of the page',
  'share of lines after a blank one',
  'lines of text are wrapped',
  'headlines stand after the text',
  'lines bear heading marks',
  'paragraphs are set in',
  'lines of its headline',
  'width of its headline',
  'it has a kicker or a subtitle',
  'it is signed',
  'lines of its text',
] as const;

/** For each article of a page what its confidence is told from. */
export function describeArticles(drafts: readonly Draft[], layout: Layout, after: boolean): number[][] {
  const posteriors = drafts.map(({ posterior }) => posterior);
  const mean = posteriors.reduce((sum, one) => sum + one, 0) / Math.max(1, posteriors.length);
  const lowest = Math.min(1, ...posteriors);
  return drafts.map(({ posterior, titles, kickers, subtitles, bylines, body }, i) => [
    posterior,
    Math.min(posteriors[i - 1] ?? 1, posteriors[i + 1] ?? 1),
    mean,
    lowest,
    layout.blankRate,
    layout.wrapped ? 1 : 0,
    after ? 1 : 0,
    layout.marked ? 1 : 0,
    layout.indents ? 1 : 0,
    titles.reduce((sum, { lines }) => sum + lines, 0),
    titles.reduce((sum, { width }) => sum + width, 0),
    kickers.length + subtitles.length > 0 ? 1 : 0,
    bylines.length > 0 ? 1 : 0,
    Math.min(
      100,
      body.reduce((sum, { pieces }) => sum + pieces.length, 0),
    ),
  ]);
}

/** What the trees alone say, 0 to 1. */
export const rawConfidence = (
  values: readonly number[],
  { base, trees }: Pick<Calibration, 'base' | 'trees'> = learnt,
) => 1 / (1 + Math.exp(-logOdds(trees, base, values)));

/** How often such articles are right, 0 to 1. */
export const calibrate = (drafts: readonly Draft[], layout: Layout, after: boolean): Map<Draft, number> =>
  new Map(describeArticles(drafts, layout, after).map((values, i) => [drafts[i] as Draft, shareRight(values)]));

function shareRight(values: readonly number[]): number {
  const raw = rawConfidence(values);
  const { points } = learnt;
  const i = Math.max(
    1,
    points.findIndex(([x]) => x >= raw),
  );
  const [[x0, y0], [x1, y1]] = [points[i - 1], points[i]] as [readonly [number, number], readonly [number, number]];
  return y0 + ((y1 - y0) * (raw - x0)) / (x1 - x0);
}
