/** Atom 1.0 (RFC 4287). */
import { absolute } from '../archive/site-address.ts';
import { type Entry, entriesOf, updatedOf } from './entry.ts';
import type { Feed, FeedContext, FeedDocument } from './feed.ts';
import { documentLinks, linkElement } from './links.ts';
import { escapeXml, styleSheet } from './xml.ts';

export function atomDocument(feed: Feed, document: FeedDocument, context: FeedContext): string {
  const { site, publisher, nameEntry } = context;
  const home = { rel: 'alternate', href: absolute(feed.home, site), type: 'text/html' };
  const entries = entriesOf(feed, document, context);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    styleSheet(site),
    '<feed xmlns="http://www.w3.org/2005/Atom" xmlns:fh="http://purl.org/syndication/history/1.0" xmlns:dcterms="http://purl.org/dc/terms/" xml:lang="zh-CN">',
    `<id>${escapeXml(nameEntry(feed.home, feed.title))}</id>`,
    `<title>${escapeXml(feed.title)}</title>`,
    `<subtitle>${escapeXml(feed.description)}</subtitle>`,
    `<updated>${updatedOf(entries, context)}</updated>`,
    `<author><name>${escapeXml(publisher)}</name></author>`,
    linkElement(home),
    ...documentLinks('atom', feed.home, document, site).map((link) => linkElement(link)),
    document.period ? '<fh:archive/>' : '',
    ...entries.map(entryElement),
    '</feed>\n',
  ].join('\n');
}

function entryElement(entry: Entry): string {
  const { guid, url, title, html, excerpt, printed, authors, categories, published, updated } = entry;
  const text = excerpt ? 'summary' : 'content';
  return [
    '<entry>',
    `<id>${escapeXml(guid)}</id>`,
    `<title>${escapeXml(title)}</title>`,
    linkElement({ rel: 'alternate', href: url, type: 'text/html' }),
    `<published>${published}</published>`,
    `<updated>${updated}</updated>`,
    ...authors.map((name) => `<author><name>${escapeXml(name)}</name></author>`),
    ...categories.map((category) => `<category term="${escapeXml(category)}"/>`),
    `<dcterms:bibliographicCitation>${escapeXml(printed)}</dcterms:bibliographicCitation>`,
    `<${text} type="html">${escapeXml(html)}</${text}>`,
    '</entry>',
  ].join('\n');
}
