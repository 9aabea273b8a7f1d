/** The data of a feed, the same for all formats. */
import type { ArticleNode } from '../archive/tree.ts';
import type { NameEntry } from './feed-ids.ts';

/** A feed: the articles of a page of the site that readers can follow. */
export interface Feed {
  /** Root-relative address of the page: `/`, `/topics/finance/`. */
  home: string;
  /** The subject of the feed, without the archive's title: `主题：金融`. Empty for the archive itself. */
  name: string;
  title: string;
  description: string;
  /** Newest first. */
  articles: readonly ArticleNode[];
  /** `whole`: the archive or a newspaper; its archived documents have full texts. Those of a `subject` have only the openings. */
  kind: 'whole' | 'subject';
  /** The day by which the feed is sorted, if not the day of publication: the day on which an article was added. */
  dayOf?: (article: ArticleNode) => string;
}

/** One document of a feed: the live one, which feed readers fetch regularly, or an archived one. */
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
  /** Day of the newest issue, `YYYY-MM-DD`: the date of a feed without articles. */
  newest: string;
  nameEntry: NameEntry;
}
