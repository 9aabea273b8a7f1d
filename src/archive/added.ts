/** 最近入藏: what was added last to the archive, whatever its date of publication. */
import { pageLabel } from './labels.ts';
import { messages } from './messages.ts';
import type { ArticleNode, IssueNode, PageNode } from './tree.ts';

/** Pages of an issue that were added on one day. */
export interface Accession {
  /** `2026-11-21`; null if the day is unknown. */
  day: string | null;
  issue: IssueNode;
  pages: PageNode[];
}

const newestFirst = (a: string, b: string): number => (a < b ? 1 : a > b ? -1 : 0);

/** The day on which a page was added; null if it is unknown. */
export const addedDay = ({ data, issue }: PageNode): string | null => data.added ?? issue.data.added ?? null;

/** The latest first; of one day the newest issues first. At most `limit`. */
export function accessions(issues: readonly IssueNode[], limit: number): Accession[] {
  return issues
    .flatMap((issue) => [...Map.groupBy(issue.pages, addedDay)].map(([day, pages]) => ({ day, issue, pages })))
    .sort((a, b) => newestFirst(a.day ?? '', b.day ?? ''))
    .slice(0, limit);
}

/** Articles whose day of adding is known, the latest first. Articles of one day are in the order of the archive. */
export function recentlyAdded(articles: readonly ArticleNode[]): ArticleNode[] {
  return articles
    .filter(({ page }) => addedDay(page) !== null)
    .sort((a, b) => newestFirst(addedDay(a.page) ?? '', addedDay(b.page) ?? ''));
}

/** Articles whose text changed after they were added, the latest first. At most `limit`. */
export function recentlyCorrected(articles: readonly ArticleNode[], limit: number): ArticleNode[] {
  return articles
    .filter(({ data, page }) => data.changed !== undefined && data.changed > (addedDay(page) ?? ''))
    .sort((a, b) => newestFirst(a.data.changed ?? '', b.data.changed ?? ''))
    .slice(0, limit);
}

/** `第1版 要闻`, `4版`: the pages that were added, if not the whole issue. */
export function accessionLabel({ pages, issue }: Accession): string {
  const [first] = pages;
  if (first && pages.length === 1) return pageLabel(first.data);
  const { counts, added } = messages();
  const label = counts.pages(pages.length);
  return pages.length < issue.pages.length ? added.someOf(label) : label;
}
