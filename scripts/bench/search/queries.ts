/** The queries of the benchmark, and the articles that really contain them. */

import { readArticle } from '../../../src/content/article-file.ts';
import { sourceInFiles } from '../../../src/search/build/article-source.ts';
import { indexVolumes } from '../../../src/search/build/articles.ts';
import { fold } from '../../../src/search/fold.ts';
import { printedTexts } from '../../../src/search/record.ts';
import { seeded } from './chance.ts';

interface BenchArticle {
  id: string;
  title: string;
  /** As printed, one text a line. */
  text: string;
  /** Folded, one text a line. */
  folded: string;
}

interface BenchQuery {
  string: string;
  /** Ids of the articles that contain it. */
  truth: Set<string>;
}

/** Every article of a content directory. All are in memory at once. */
export async function benchArticles(contentDir: string): Promise<BenchArticle[]> {
  const articles: BenchArticle[] = [];
  for (const { files } of await indexVolumes(sourceInFiles(contentDir))) {
    for (const file of files) {
      const { article, paragraphs } = await readArticle(contentDir, file);
      const texts = printedTexts({ ...article, paragraphs: paragraphs.map(({ text }) => text) }).map(
        ({ text }) => text,
      );
      const folded = texts.map((text) => fold(text).chars.join('')).join('\n');
      articles.push({ id: article.id, title: article.title, text: texts.join('\n'), folded });
    }
  }
  return articles;
}

/** `count` strings of 1 to 10 characters from the articles, equally many of each length. */
export function benchQueries(articles: readonly BenchArticle[], count: number, seed: number): BenchQuery[] {
  const random = seeded(seed);
  const queries: BenchQuery[] = [];
  while (queries.length < count) {
    const length = 1 + (queries.length % 10);
    const { folded = '' } = articles[Math.floor(random() * articles.length)] ?? {};
    const characters = [...folded];
    const start = Math.floor(random() * (characters.length - length));
    const string = characters.slice(start, start + length).join('');
    // A straight quotation mark cannot be written in a query of any of the engines.
    if (start < 0 || /["\n]/.test(string)) continue;
    const truth = new Set(articles.filter((article) => article.folded.includes(string)).map(({ id }) => id));
    queries.push({ string, truth });
  }
  return queries;
}
