/** Compares an archive's pages with the expected readings: as ingest wrote them with corrections, and as received. */
import { type Comparison, compare } from './compare.ts';
import { type Fault, findFaults } from './faults.ts';
import type { GoldPage } from './gold.ts';
import { readArticles } from './judge-page.ts';
import type { Content } from './read-content.ts';
import { readSeeds } from './read-seeds.ts';
import { type Tally, tally } from './tally.ts';

export interface PageScore {
  /** Path of the page file below `seeds/`. */
  seed: string;
  expected: number;
  found: number;
  faults: Fault[];
}

/** The score of `content/`, with the faults of each page. */
export async function scoreContent(
  gold: readonly GoldPage[],
  content: Content,
): Promise<{ pages: PageScore[]; tally: Tally }> {
  const judged: { comparison: Comparison; articles: Content['articles'] }[] = [];
  const pages: PageScore[] = [];
  for (const { seed, items } of gold) {
    const articles = content.articles.filter(({ front }) => `/${front.source.file}`.endsWith(`/${seed}`));
    const comparison = compare(items, articles);
    const [first] = articles;
    const page = first ? await content.page(first.front) : null;
    judged.push({ comparison, articles });
    pages.push({
      seed,
      expected: comparison.verdicts.length,
      found: articles.length,
      faults: findFaults(comparison, articles, first?.front.source.file ?? `seeds/${seed}`, page),
    });
  }
  return { pages, tally: tally(judged) };
}

/** The score of the same pages read again without corrections; null if `seeds` has none of them. */
export async function scoreSeeds(gold: readonly GoldPage[], seeds: string): Promise<Tally | null> {
  const readings = await readSeeds({ seeds, corrected: false });
  const judged = gold.flatMap(({ seed, items }) => {
    const reading = readings.find(({ page }) => `/${page.source.file}`.endsWith(`/${seed}`));
    return reading ? [{ comparison: compare(items, readArticles(reading)), articles: reading.articles }] : [];
  });
  return judged.length > 0 ? tally(judged) : null;
}
