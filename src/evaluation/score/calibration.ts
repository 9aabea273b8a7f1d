/** Checks the confidence: how often the articles of each band of confidence are right. */
import { type Countable, outcomesOf } from './tally.ts';

const EDGES = [0, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95];

/** Articles read with a confidence from `from` up to the next band's. */
export interface Band {
  from: number;
  /** Mean confidence of the articles in the band: 0 to 1. */
  confidence: number;
  articles: number;
  perfect: number;
}

/** The bands that have an article, lowest first. */
export function calibrationOf(judged: readonly Countable[]): Band[] {
  const outcomes = judged.flatMap((page) => outcomesOf(page));
  return EDGES.map((from, i): Band => {
    const inside = outcomes.filter(({ confidence }) => confidence >= from && confidence < (EDGES[i + 1] ?? 2));
    return {
      from,
      confidence: inside.reduce((sum, { confidence }) => sum + confidence, 0) / Math.max(1, inside.length),
      articles: inside.length,
      perfect: inside.filter(({ perfect }) => perfect).length,
    };
  }).filter(({ articles }) => articles > 0);
}
