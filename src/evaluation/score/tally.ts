/** Judged pages → figures: how many articles are right, in which fields, and how reliable the confidence is. */
import type { Article } from '../../model/article.ts';
import { type Comparison, FIELDS, type Field, type Verdict } from './compare.ts';

/** An article with at least this confidence is called sure. */
export const SURE = 0.9;

export interface Tally {
  pages: number;
  /** Articles that should be read. */
  expected: number;
  perfect: number;
  /** Articles that were read and not expected. */
  spurious: number;
  /** For each field, the articles in which it is right. */
  right: Record<Field, number>;
  /** Articles that were read, including spurious ones, without lists of teasers. */
  read: number;
  /** How many of these have a confidence of at least `SURE`, and how many of those are perfect. */
  sure: number;
  surePerfect: number;
  /** Pages with letters that the reading lost or printed twice. */
  unaccounted: number;
}

/** The parts of a judged page that are counted. */
export interface Countable {
  articles: readonly { front: Pick<Article, 'genre' | 'confidence'> }[];
  comparison: Comparison;
  /** What the reading lost or printed twice, if that was checked. */
  unaccounted?: string;
}

/** An article that was read: its confidence, and if every field is right. */
interface Outcome {
  confidence: number;
  perfect: boolean;
}

/** A spurious article counts as read wrongly. */
export function outcomesOf({ articles, comparison }: Countable): Outcome[] {
  const perfect = new Set(comparison.verdicts.flatMap((verdict) => (verdict.perfect ? [verdict.read] : [])));
  return articles.flatMap(({ front: { genre, confidence } }, i) =>
    genre === 'teasers' ? [] : [{ confidence, perfect: perfect.has(i) }],
  );
}

export const confidenceOf = ({ articles }: Countable, { read }: Verdict): number =>
  read === null ? 0 : (articles[read]?.front.confidence ?? 0);

export function tally(judged: Iterable<Countable>): Tally {
  const sum: Tally = {
    pages: 0,
    expected: 0,
    perfect: 0,
    spurious: 0,
    right: Object.fromEntries(FIELDS.map((field) => [field, 0])) as Tally['right'],
    read: 0,
    sure: 0,
    surePerfect: 0,
    unaccounted: 0,
  };
  for (const page of judged) {
    sum.pages++;
    sum.spurious += page.comparison.spurious.length;
    if (page.unaccounted) sum.unaccounted++;
    for (const { perfect, right } of page.comparison.verdicts) {
      sum.expected++;
      if (perfect) sum.perfect++;
      for (const field of FIELDS) if (right[field]) sum.right[field]++;
    }
    for (const { confidence, perfect } of outcomesOf(page)) {
      sum.read++;
      if (confidence < SURE) continue;
      sum.sure++;
      if (perfect) sum.surePerfect++;
    }
  }
  return sum;
}
