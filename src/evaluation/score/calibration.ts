/** Does `confidence` mean what it says? Asked on composed pages, of which hundreds can be had, as the real ones are few. */
import { loadPool } from '../compose/article-pool.ts';
import { KINDS } from '../compose/compose-page.ts';
import { type Judged, judgePages } from './judge-composed.ts';

/** Pages of each kind, and the seed that the first of them is drawn from. */
const PAGES = 100;
const SEED = 1;
const EDGES = [0, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95];

/** Articles read with a confidence from `from` up to the next bin's. */
export interface Bin {
  from: number;
  /** Of the articles in the bin, what the reading said of them: 0 to 1. */
  confidence: number;
  articles: number;
  perfect: number;
}

export interface Calibration {
  pages: number;
  bins: Bin[];
}

/** An article that nobody expected counts as read wrongly; lists of teasers do not count. */
export function calibrate(): Calibration {
  const pool = loadPool();
  const judged = KINDS.flatMap((kind) => [...judgePages(kind, PAGES, SEED, pool)]);
  const outcomes = judged.flatMap(readArticles);
  const bins = EDGES.map((from, i): Bin => {
    const inside = outcomes.filter(({ confidence }) => confidence >= from && confidence < (EDGES[i + 1] ?? 2));
    return {
      from,
      confidence: inside.reduce((sum, { confidence }) => sum + confidence, 0) / Math.max(1, inside.length),
      articles: inside.length,
      perfect: inside.filter(({ perfect }) => perfect).length,
    };
  });
  return { pages: judged.length, bins: bins.filter(({ articles }) => articles > 0) };
}

function readArticles({ reading, comparison }: Judged): { confidence: number; perfect: boolean }[] {
  const perfect = new Set(comparison.verdicts.flatMap((verdict) => (verdict.perfect ? [verdict.read] : [])));
  return reading.articles.flatMap(({ front: { genre, confidence } }, i) =>
    genre === 'teasers' ? [] : [{ confidence, perfect: perfect.has(i) }],
  );
}
