/** Atom 1.0 (RFC 4287) with full text. */
import { publicationTime } from '../archive/dates.ts';
import { ARCHIVE_TITLE } from './catalogue.ts';
import type { Entry } from './entry.ts';
import { entryOf, guid } from './entry.ts';
import type { Feed, FeedContext, FeedDocument } from './feed.ts';
import { documentLinks, linkElement } from './links.ts';
import { STYLE_SHEETS } from './style-sheet.ts';
import { escapeXml } from './xml.ts';

export function atomDocument(feed: Feed, document: FeedDocument, context: FeedContext): string {
  const { site, newest } = context;
  const home = { rel: 'alternate', href: new URL(feed.home, site).href, type: 'text/html' };
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    STYLE_SHEETS,
    '<feed xmlns="http://www.w3.org/2005/Atom" xmlns:fh="http://purl.org/syndication/history/1.0" xml:lang="zh-CN">',
    `<id>${escapeXml(guid(encodeURI(feed.home)))}</id>`,
    `<title>${escapeXml(feed.title)}</title>`,
    `<subtitle>${escapeXml(feed.description)}</subtitle>`,
    `<updated>${publicationTime(document.articles[0]?.data.date ?? newest)}</updated>`,
    `<author><name>${ARCHIVE_TITLE}</name></author>`,
    linkElement(home),
    ...documentLinks('atom', feed.home, document, site).map((link) => linkElement(link)),
    document.sealed ? '<fh:archive/>' : '',
    ...document.articles.map((article) => entryElement(entryOf(article, context))),
    '</feed>\n',
  ].join('\n');
}

function entryElement({ guid, url, title, html, authors, categories, published }: Entry): string {
  return [
    '<entry>',
    `<id>${escapeXml(guid)}</id>`,
    `<title>${escapeXml(title)}</title>`,
    linkElement({ rel: 'alternate', href: url, type: 'text/html' }),
    `<published>${published}</published>`,
    `<updated>${published}</updated>`,
    ...authors.map((name) => `<author><name>${escapeXml(name)}</name></author>`),
    ...categories.map((category) => `<category term="${escapeXml(category)}"/>`),
    `<content type="html">${escapeXml(html)}</content>`,
    '</entry>',
  ].join('\n');
}
