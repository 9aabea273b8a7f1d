/** RSS 2.0 with full texts. Only the live document is RSS; archived documents are Atom. */
import { getRssString, type RSSFeedItem } from '@astrojs/rss';
import { absolute } from '../archive/site-address.ts';
import { type Entry, entriesOf, updatedOf } from './entry.ts';
import type { Feed, FeedContext, FeedDocument } from './feed.ts';
import { documentLinks, linkElement } from './links.ts';
import { escapeXml, styleSheet, xmlCharacters } from './xml.ts';

export async function rssDocument(feed: Feed, document: FeedDocument, context: FeedContext): Promise<string> {
  const { site } = context;
  const entries = entriesOf(feed, document, context);
  const rss = await getRssString({
    title: xmlCharacters(feed.title),
    description: xmlCharacters(feed.description),
    site: absolute(feed.home, site),
    xmlns: {
      atom: 'http://www.w3.org/2005/Atom',
      dc: 'http://purl.org/dc/elements/1.1/',
      dcterms: 'http://purl.org/dc/terms/',
      fh: 'http://purl.org/syndication/history/1.0',
    },
    customData: [
      '<language>zh-CN</language>',
      `<lastBuildDate>${rfc822(updatedOf(entries, context))}</lastBuildDate>`,
      ...documentLinks('rss', feed.home, document, site).map((link) => linkElement(link, 'atom:')),
    ].join(''),
    items: entries.map(item),
  });
  return rss.replace('<rss ', () => `${styleSheet(site)}<rss `);
}

function item({ guid, url, title, html, printed, authors, categories, published, updated }: Entry): RSSFeedItem {
  return {
    title,
    link: url,
    content: html,
    categories,
    customData: [
      `<guid isPermaLink="false">${escapeXml(guid)}</guid>`,
      `<pubDate>${rfc822(published)}</pubDate>`,
      `<atom:updated>${updated}</atom:updated>`,
      `<dcterms:bibliographicCitation>${escapeXml(printed)}</dcterms:bibliographicCitation>`,
      ...authors.map((name) => `<dc:creator>${escapeXml(name)}</dc:creator>`),
    ].join(''),
  };
}

/** `2023-10-25T06:00:00+08:00` → `Wed, 25 Oct 2023 06:00:00 +0800` */
function rfc822(time: string): string {
  const [weekday, day, month, year] = new Date(`${time.slice(0, 10)}T00:00:00Z`).toUTCString().split(' ');
  return `${weekday} ${day} ${month} ${year} ${time.slice(11, 19)} ${time.slice(19).replace(':', '')}`;
}
