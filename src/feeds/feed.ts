/** What every format makes a feed of. */
import type { ArticleNode } from '../archive/tree.ts';

/** What a reader can follow: a page of the site that lists articles. */
export interface Feed {
  /** Root-relative address of the page: `/`, `/topics/finance/`. */
  home: string;
  title: string;
  description: string;
  /** Newest first. */
  articles: readonly ArticleNode[];
  /** What one sealed document holds: a busy feed's day, a quiet feed's month. */
  period: 'day' | 'month';
}

/** One document of a feed: the live one, which readers ask for again and again, or a sealed one. */
export interface FeedDocument {
  /** `2023-10-25`, `2023-10`; null for the live one. */
  sealed: string | null;
  articles: readonly ArticleNode[];
  /** The sealed document before this one in time. */
  previous: string | null;
}

/** What all feeds of a build have in common. */
export interface FeedContext {
  site: URL;
  topicLabels: ReadonlyMap<string, string>;
  /** Day of the newest issue, `YYYY-MM-DD`: when a feed without articles was last right. */
  newest: string;
}
