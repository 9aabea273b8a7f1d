/** OPML 2.0: all feeds as a subscription list, which every reader can take in at once. */
import { FEED_FORMATS, feedUrl } from '../model/feed.ts';
import { ARCHIVE_TITLE, type FeedGroup } from './catalogue.ts';
import { escapeXml } from './xml.ts';

export function opml(groups: readonly FeedGroup[], site: URL): string {
  const { file } = FEED_FORMATS[0];
  const absolute = (path: string): string => escapeXml(new URL(path, site).href);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    `<head><title>${ARCHIVE_TITLE}</title></head>`,
    '<body>',
    ...groups.flatMap(({ label, feeds }) => [
      `<outline text="${escapeXml(label)}">`,
      ...feeds.map(
        ({ title, home }) =>
          `<outline type="rss" text="${escapeXml(title)}" title="${escapeXml(title)}" xmlUrl="${absolute(feedUrl(home, file))}" htmlUrl="${absolute(home)}"/>`,
      ),
      '</outline>',
    ]),
    '</body>',
    '</opml>\n',
  ].join('\n');
}
