/**
 * Long lists in pages of 50: which articles a page shows, and on which page a year begins. Pages are numbered from the
 * oldest. So the content of a numbered page stays, and a new issue changes only the newest page.
 */
import { numberedPages, PAGE_SIZE } from '../model/list-pages.ts';
import type { Subject } from './subjects.ts';
import type { ArticleNode } from './tree.ts';

export interface ListPage {
  /** From 1, the oldest; null: the newest page, at the list's own address, which has up to 99. */
  number: number | null;
  /** Whether the page with the next number is there; after the last one comes the newest. */
  hasNewer: boolean;
  /** The number of the page before in time; 0 where there is none. */
  older: number;
  articles: ArticleNode[];
}

/** Newest first. At least one page, even of an empty list. */
export function pagesOf(articles: readonly ArticleNode[]): ListPage[] {
  const numbered = numberedPages(articles.length);
  const newest = articles.length - numbered * PAGE_SIZE;
  const pages: ListPage[] = [{ number: null, hasNewer: false, older: numbered, articles: articles.slice(0, newest) }];
  for (let number = numbered; number > 0; number--) {
    const from = newest + (numbered - number) * PAGE_SIZE;
    const held = articles.slice(from, from + PAGE_SIZE);
    pages.push({ number, hasNewer: number < numbered, older: number - 1, articles: held });
  }
  return pages;
}

/** `/topics/finance/`, then `/topics/finance/2/` */
export const listPageUrl = (url: string, number: number | null): string => (number === null ? url : `${url}${number}/`);

/** Where the articles of a year begin in the paged list at `url`: `/topics/finance/2/#y2023`. */
export function yearUrl(url: string, articles: readonly ArticleNode[], year: number): string {
  const first = articles.findIndex(({ data }) => Number(data.date.slice(0, 4)) === year);
  const numbered = numberedPages(articles.length);
  const after = first - (articles.length - numbered * PAGE_SIZE);
  return `${listPageUrl(url, after < 0 ? null : numbered - Math.floor(after / PAGE_SIZE))}#y${year}`;
}

/** Every page of every subject, as Astro's `getStaticPaths` wants them: `[id]/[...list]`. */
export const subjectPaths = (subjects: readonly Subject[]) =>
  subjects.flatMap((subject) =>
    pagesOf(subject.articles).map((list) => ({
      params: { id: subject.id, list: list.number === null ? undefined : String(list.number) },
      props: { subject, list },
    })),
  );
