/** Divides long lists into pages of 50 articles, and finds the page on which a year begins. */
import type { Subject } from './subjects.ts';
import type { ArticleNode } from './tree.ts';

const PAGE_SIZE = 50;

export interface ListPage {
  /** From 1. */
  current: number;
  last: number;
  articles: ArticleNode[];
}

/** At least one page, even of an empty list. */
export function pagesOf(articles: readonly ArticleNode[]): ListPage[] {
  const last = Math.max(1, Math.ceil(articles.length / PAGE_SIZE));
  return Array.from({ length: last }, (_, index) => ({
    current: index + 1,
    last,
    articles: articles.slice(index * PAGE_SIZE, (index + 1) * PAGE_SIZE),
  }));
}

/** `/topics/finance/`, then `/topics/finance/2/` */
export const listPageUrl = (url: string, page: number): string => (page === 1 ? url : `${url}${page}/`);

/** Where the articles of a year begin in the paged list at `url`: `/topics/finance/2/#y2023`. */
export function yearUrl(url: string, articles: readonly ArticleNode[], year: number): string {
  const first = articles.findIndex(({ data }) => Number(data.date.slice(0, 4)) === year);
  return `${listPageUrl(url, Math.floor(first / PAGE_SIZE) + 1)}#y${year}`;
}

/** Every page of every subject, as Astro's `getStaticPaths` wants them: `[id]/[...list]`. */
export const subjectPaths = (subjects: readonly Subject[]) =>
  subjects.flatMap((subject) =>
    pagesOf(subject.articles).map((list) => ({
      params: { id: subject.id, list: list.current === 1 ? undefined : String(list.current) },
      props: { subject, list },
    })),
  );
