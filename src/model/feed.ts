/** Addresses and formats of the feeds. Each page that can be followed has its feeds beside it. */

import { bylineUrl } from './urls.ts';

/** `file` is the address of the feed, relative to the page that it follows. */
export const FEED_FORMATS = [
  { id: 'rss', label: 'RSS', file: 'feed.xml', type: 'application/rss+xml' },
  { id: 'atom', label: 'Atom', file: 'atom.xml', type: 'application/atom+xml' },
  { id: 'json', label: 'JSON Feed', file: 'feed.json', type: 'application/feed+json' },
] as const;
export type FeedFormat = (typeof FEED_FORMATS)[number];

/** The formats of the feed of the page at `home`. Bylines are thousands, and Atom is read by every feed reader. */
export const feedFormats = (home: string): readonly FeedFormat[] =>
  home.startsWith(bylineUrl()) ? FEED_FORMATS.filter(({ id }) => id === 'atom') : FEED_FORMATS;

/** `/topics/finance/` → `/topics/finance/feed.xml` */
export const feedUrl = (home: string, file: string): string => `${home}${file}`;

/** Archived documents of a feed: `/topics/finance/atom/2023-10.xml`; of the archive also `/json/2023-10-25.json` */
export const archivedUrl = (home: string, format: 'atom' | 'json', period: string): string =>
  `${home}${format}/${period}.${format === 'atom' ? 'xml' : 'json'}`;

/** True if the archived documents exist as JSON Feeds too. Only the feed of the whole archive has them. */
export const hasJsonHistory = (home: string): boolean => home === '/';

/** The list of all feeds, for feed readers. */
export const OPML_URL = '/feeds.opml';
