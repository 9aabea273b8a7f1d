/** Holds a content folder against the expected readings: page by page, then in all. */
import { compare, FIELDS, type Field } from './compare.ts';
import { type Fault, findFaults } from './faults.ts';
import type { GoldPage } from './gold.ts';
import type { Content } from './read-content.ts';

export interface PageScore {
  /** Path of the page file below `seeds/`. */
  seed: string;
  expected: number;
  found: number;
  faults: Fault[];
}

export interface Score {
  pages: PageScore[];
  expected: number;
  perfect: number;
  spurious: number;
  /** Articles that each field is right in. */
  right: Record<Field, number>;
}

export async function score(gold: readonly GoldPage[], content: Content): Promise<Score> {
  const total: Score = {
    pages: [],
    expected: 0,
    perfect: 0,
    spurious: 0,
    right: Object.fromEntries(FIELDS.map((field) => [field, 0])) as Score['right'],
  };
  for (const { seed, items } of gold) {
    const read = content.articles.filter(({ front }) => `/${front.source.file}`.endsWith(`/${seed}`));
    const comparison = compare(items, read);
    const [first] = read;
    const page = first ? await content.page(first.front) : null;
    total.expected += comparison.verdicts.length;
    total.perfect += comparison.verdicts.filter(({ perfect }) => perfect).length;
    total.spurious += comparison.spurious.length;
    for (const field of FIELDS) total.right[field] += comparison.verdicts.filter(({ right }) => right[field]).length;
    total.pages.push({
      seed,
      expected: comparison.verdicts.length,
      found: read.length,
      faults: findFaults(comparison, read, first?.front.source.file ?? `seeds/${seed}`, page),
    });
  }
  return total;
}
