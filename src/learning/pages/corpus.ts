/** Real articles to learn from: a JSONL file with one newspaper page a line. Its text is learnt from and never written anywhere. */
import { readFileSync } from 'node:fs';

export interface CorpusArticle {
  kind: 'article' | 'short' | 'untitled' | 'colophon';
  kicker: string | null;
  title: string;
  subtitle: string | null;
  paragraphs: string[];
}

export interface CorpusPage {
  /** `2020-06-01` */
  date: string;
  page: number;
  items: CorpusArticle[];
}

/** The corpus, page by page, in the order of the file. A line that is no page is an error that names it. */
export function readCorpus(path: string): CorpusPage[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.flatMap((line, i) => {
    if (!line.trim()) return [];
    try {
      const page = JSON.parse(line) as CorpusPage;
      if (!page.date || !Array.isArray(page.items)) throw new Error('it has no date or no items');
      return [page];
    } catch (error) {
      throw new Error(
        `${path}:${i + 1}: This line is no page of a corpus (${(error as Error).message}). Each line is {"date", "page", "items": [{"kind", "title", "kicker", "subtitle", "paragraphs"}]}.`,
      );
    }
  });
}

/** Pages of these months: `2020-06`. */
export const ofMonths = (pages: readonly CorpusPage[], months: readonly string[]): CorpusPage[] =>
  pages.filter(({ date }) => months.includes(date.slice(0, 7)));
