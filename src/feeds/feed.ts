/** What every format makes a feed of. */
import type { ArticleNode } from '../archive/tree.ts';
import type { NameEntry } from './feed-ids.ts';

/** What a reader can follow: a page of the site that lists articles. */
export interface Feed {
  /** Root-relative address of the page: `/`, `/topics/finance/`. */
  home: string;
  /** What the feed is of, without the archive's title: `主题：金融`; empty for the archive itself. */
  name: string;
  title: string;
  description: string;
  /** Newest first. */
  articles: readonly ArticleNode[];
  /** `whole`: of the archive or a newspaper; its archived documents hold full texts, those of a `subject` the openings. */
  kind: 'whole' | 'subject';
  /** The day by which the feed is in order, where that is not the day of print: when an article came in. */
  dayOf?: (article: ArticleNode) => string;
}

/** One document of a feed: the live one, which readers ask for again and again, or an archived one. */
export interface FeedDocument {
  /** `2023-10-25`, `2023-10`, `2023-10-25.2`; null for the live one. */
  period: string | null;
  articles: readonly ArticleNode[];
  /** The archived document before this one in time. */
  previous: string | null;
}

/** What all feeds of a build have in common. */
export interface FeedContext {
  /** The archive's title. */
  title: string;
  /** Who keeps the archive, or the archive itself. */
  publisher: string;
  site: URL;
  topicLabels: Pick<ReadonlyMap<string, string>, 'get'>;
  /** Day of the newest issue, `YYYY-MM-DD`: when a feed without articles was last right. */
  newest: string;
  nameEntry: NameEntry;
}
