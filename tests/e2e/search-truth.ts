/** The truth that search is held against: the articles' own files, and whether they contain a string. */
import { readArticle } from '../../src/content/article-file.ts';
import { filesByVolume } from '../../src/search/build/articles.ts';
import { printedTexts } from '../../src/search/record.ts';

interface TrueArticle {
  id: string;
  /** Headlines, byline names and paragraphs as printed, without white space. */
  texts: string[];
}

/** Every article of a content directory. */
export async function trueArticles(contentDir: string): Promise<TrueArticle[]> {
  const articles: TrueArticle[] = [];
  for (const files of (await filesByVolume(contentDir)).values()) {
    for (const file of files) {
      const { article, paragraphs } = await readArticle(contentDir, file);
      const texts = printedTexts({ ...article, paragraphs: paragraphs.map(({ text }) => text) }).map(({ text }) =>
        text.replaceAll(/\s/g, ''),
      );
      articles.push({ id: article.id, texts });
    }
  }
  return articles;
}

/** Ids of the articles that contain `string`, in order. */
export const containing = (articles: readonly TrueArticle[], string: string): string[] =>
  articles
    .filter(({ texts }) => texts.some((text) => text.includes(string)))
    .map(({ id }) => id)
    .sort();

/** Numbers from 0 to 1, the same for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) | 0;
    const mixed = Math.imul(state ^ (state >>> 13), 0x297a2d39);
    return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32;
  };
}

/** Strings of `shortest` to `longest` characters that stand in some article, each character passing `of`. */
export function randomStrings(
  articles: readonly TrueArticle[],
  {
    count,
    shortest,
    longest,
    of,
    seed,
  }: { count: number; shortest: number; longest: number; of: RegExp; seed: number },
): string[] {
  const random = seeded(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const texts = articles.flatMap((article) => article.texts.map((text) => [...text]));
  const found: string[] = [];
  while (found.length < count) {
    const text = pick(texts);
    const length = shortest + Math.floor(random() * (longest - shortest + 1));
    const start = Math.floor(random() * (text.length - length + 1));
    const string = text.slice(start, start + length);
    if (start >= 0 && string.length === length && string.every((character) => of.test(character))) {
      found.push(string.join(''));
    }
  }
  return found;
}
