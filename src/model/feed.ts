/** The feeds' addresses and formats: beside every page that can be followed lie its feeds. */

/** `file` is the feed's address from the page that it follows. */
export const FEED_FORMATS = [
  { id: 'rss', label: 'RSS', file: 'feed.xml', type: 'application/rss+xml' },
  { id: 'atom', label: 'Atom', file: 'atom.xml', type: 'application/atom+xml' },
  { id: 'json', label: 'JSON Feed', file: 'feed.json', type: 'application/feed+json' },
] as const;

/** `/topics/finance/` → `/topics/finance/feed.xml` */
export const feedUrl = (home: string, file: string): string => `${home}${file}`;

/** Documents of what a feed no longer holds: `/topics/finance/atom/2023-10.xml`; of the archive also `/json/2023-10-25.json` */
export const archivedUrl = (home: string, format: 'atom' | 'json', period: string): string =>
  `${home}${format}/${period}.${format === 'atom' ? 'xml' : 'json'}`;

/** All archived documents are Atom; the archive's own are JSON Feeds too, for programs. */
export const hasJsonHistory = (home: string): boolean => home === '/';

/** All feeds, for a reader's subscription list. */
export const OPML_URL = '/feeds.opml';
