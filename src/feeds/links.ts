/** The links between the documents of a feed: self, and by RFC 5005 current and prev-archive. */
import { absolute } from '../archive/site-address.ts';
import { archivedUrl, FEED_FORMATS, feedUrl } from '../model/feed.ts';
import type { FeedDocument } from './feed.ts';
import { escapeXml } from './xml.ts';

/** `rel`, absolute address and media type of each link. */
export function documentLinks(
  format: 'rss' | 'atom',
  home: string,
  { period, previous }: FeedDocument,
  site: URL,
): { rel: string; href: string; type: string }[] {
  const { file, type } = FEED_FORMATS.find(({ id }) => id === format) as (typeof FEED_FORMATS)[number];
  const live = feedUrl(home, file);
  const links = [{ rel: 'self', href: period ? archivedUrl(home, 'atom', period) : live, type }];
  if (period) links.push({ rel: 'current', href: live, type });
  // Archived documents are Atom, also for an RSS feed.
  if (previous)
    links.push({ rel: 'prev-archive', href: archivedUrl(home, 'atom', previous), type: 'application/atom+xml' });
  return links.map((link) => ({ ...link, href: absolute(link.href, site) }));
}

/** As an XML element. `prefix` (`atom:`) is needed in documents that are not Atom. */
export const linkElement = (link: { rel: string; href: string; type: string }, prefix = ''): string =>
  `<${prefix}link rel="${link.rel}" href="${escapeXml(link.href)}" type="${link.type}"/>`;
