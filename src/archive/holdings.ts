/** The holdings of a newspaper, and the gaps that the archive knows of. */
import { daysSpanned } from './dates.ts';
import type { IssueNode, NewspaperNode } from './tree.ts';

export interface Holdings {
  issues: number;
  pages: number;
  articles: number;
  /** Days of the first and the last issue, `YYYY-MM-DD`. */
  first: string;
  last: string;
  /** Days from first to last on which no issue is held. */
  daysWithout: number;
  /** Issues of which pages are missing, newest first. */
  incomplete: { issue: IssueNode; missing: number[] }[];
}

/** Null if the archive has no issue of it. */
export function holdingsOf({ issues }: NewspaperNode): Holdings | null {
  const last = issues.at(0)?.data.date;
  const first = issues.at(-1)?.data.date;
  if (!first || !last) return null;
  const days = new Set(issues.map((issue) => issue.data.date)).size;
  const pages = issues.flatMap((issue) => issue.pages);
  return {
    issues: issues.length,
    pages: pages.length,
    articles: pages.reduce((sum, page) => sum + page.articles.length, 0),
    first,
    last,
    daysWithout: daysSpanned(first, last) - days,
    incomplete: issues
      .map((issue) => ({ issue, missing: missingPages(issue) }))
      .filter(({ missing }) => missing.length > 0),
  };
}

/** Numbers of missing pages: those between two pages that the archive has, and those named in （下转2版）. */
export function missingPages({ pages }: IssueNode): number[] {
  const held = new Set(pages.map((page) => page.data.number).filter((number) => number !== null));
  const wanted = new Set<number>();
  for (let number = 1; number < Math.max(0, ...held); number++) wanted.add(number);
  for (const { articles } of pages) {
    for (const { data } of articles) if (data.continuesOn !== undefined) wanted.add(data.continuesOn);
  }
  return [...wanted].filter((number) => !held.has(number)).sort((a, b) => a - b);
}
