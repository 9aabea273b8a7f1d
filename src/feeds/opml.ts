/** OPML 2.0: the feeds as a subscription list, which feed readers can import. */
import { absolute } from '../archive/site-address.ts';
import { feedFormats, feedUrl } from '../model/feed.ts';
import { type FeedGroup, most } from './catalogue.ts';
import { escapeXml } from './xml.ts';

/** Feeds of each group in the list: those with the most articles. The others are linked from their pages. */
export const LISTED_FEEDS = 100;

export function opml(groups: readonly FeedGroup[], title: string, site: URL): string {
  const address = (path: string): string => escapeXml(absolute(path, site));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    `<head><title>${escapeXml(title)}</title></head>`,
    '<body>',
    ...groups.flatMap((group) => [
      `<outline text="${escapeXml(group.label)}">`,
      ...most(group, LISTED_FEEDS).map(
        ({ title, home }) =>
          `<outline type="rss" text="${escapeXml(title)}" title="${escapeXml(title)}" xmlUrl="${address(feedUrl(home, feedFormats(home)[0]?.file ?? ''))}" htmlUrl="${address(home)}"/>`,
      ),
      '</outline>',
    ]),
    '</body>',
    '</opml>\n',
  ].join('\n');
}
