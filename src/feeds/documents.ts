/**
 * A feed in documents (RFC 5005): the live one holds the newest articles; every day or month before them is sealed in
 * a document of its own, which no later issue changes. So a reader can walk back to the first issue, and an archive of
 * a century keeps a short feed.
 */
import type { ArticleNode } from '../archive/tree.ts';
import type { Feed, FeedDocument } from './feed.ts';

/** The live document takes whole days or months until it holds this many articles. */
export const LIVE_ARTICLES = 100;

/** The live document first, then the sealed ones, newest first. */
export function documentsOf({ articles, period }: Feed, live = LIVE_ARTICLES): FeedDocument[] {
  const length = period === 'day' ? 'YYYY-MM-DD'.length : 'YYYY-MM'.length;
  const periods = [...Map.groupBy(articles, ({ data }) => data.date.slice(0, length))];
  const current: ArticleNode[] = [];
  while (periods.length > 0 && current.length < live) current.push(...(periods.shift()?.[1] ?? []));
  return [
    { sealed: null, articles: current, previous: periods[0]?.[0] ?? null },
    ...periods.map(([sealed, held], index) => ({
      sealed,
      articles: held,
      previous: periods[index + 1]?.[0] ?? null,
    })),
  ];
}
