/** JSON Feed 1.1 with full text: the live document only, for its specification knows no sealed ones. */

import { FEED_FORMATS, feedUrl } from '../model/feed.ts';
import { ARCHIVE_TITLE } from './catalogue.ts';
import { entryOf } from './entry.ts';
import type { Feed, FeedContext, FeedDocument } from './feed.ts';

export function jsonDocument(feed: Feed, document: FeedDocument, context: FeedContext): string {
  const { site } = context;
  const { file } = FEED_FORMATS.find(({ id }) => id === 'json') as (typeof FEED_FORMATS)[number];
  const record = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    description: feed.description,
    home_page_url: new URL(feed.home, site).href,
    feed_url: new URL(feedUrl(feed.home, file), site).href,
    language: 'zh-CN',
    authors: [{ name: ARCHIVE_TITLE }],
    items: document.articles.map((article) => {
      const { guid, url, title, html, authors, categories, published } = entryOf(article, context);
      return {
        id: guid,
        url,
        title,
        content_html: html,
        date_published: published,
        authors: authors.map((name) => ({ name })),
        tags: categories,
      };
    }),
  };
  return `${JSON.stringify(record, null, 1)}\n`;
}
