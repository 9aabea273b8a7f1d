/** JSON Feed 1.1. Its `next_url` may lead only to JSON Feeds, so only the feed of the whole archive has archived documents in JSON. */
import { absolute } from '../archive/site-address.ts';
import { archivedUrl, FEED_FORMATS, feedUrl, hasJsonHistory } from '../model/feed.ts';
import { entriesOf } from './entry.ts';
import type { Feed, FeedContext, FeedDocument } from './feed.ts';

export function jsonDocument(feed: Feed, document: FeedDocument, context: FeedContext): string {
  const { site, publisher } = context;
  const { file } = FEED_FORMATS.find(({ id }) => id === 'json') as (typeof FEED_FORMATS)[number];
  const record = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    description: feed.description,
    home_page_url: absolute(feed.home, site),
    feed_url: absolute(
      document.period ? archivedUrl(feed.home, 'json', document.period) : feedUrl(feed.home, file),
      site,
    ),
    ...(document.previous &&
      hasJsonHistory(feed.home) && { next_url: absolute(archivedUrl(feed.home, 'json', document.previous), site) }),
    language: 'zh-CN',
    authors: [{ name: publisher }],
    items: entriesOf(feed, document, context).map((entry) => {
      const { guid, url, title, html, authors, categories, published, updated } = entry;
      return {
        id: guid,
        url,
        title,
        content_html: html,
        date_published: published,
        date_modified: updated,
        authors: authors.map((name) => ({ name })),
        tags: categories,
      };
    }),
  };
  return `${JSON.stringify(record, null, 1)}\n`;
}
