/** RSS 2.0 with full text. An entry's guid is made of the article's id alone, so no change of address makes it new. */

import type { RSSFeedItem } from '@astrojs/rss';
import rss from '@astrojs/rss';
import { publicationTime } from '../archive/dates.ts';
import type { ArticleNode } from '../archive/tree.ts';
import { escapeXml } from './xml.ts';

export interface Feed {
  title: string;
  description: string;
  site: URL;
  /** Root-relative address of the feed itself. */
  self: string;
  /** Root-relative address of the page that the feed follows. */
  home: string;
  /** Newest first. */
  articles: readonly ArticleNode[];
  topicLabels: ReadonlyMap<string, string>;
}

/** `tag:hedingben,2025:liaocheng-ribao/2023-10-25/01-l038` */
export const guid = (articleId: string): string => `tag:hedingben,2025:${articleId}`;

export function rssFeed(feed: Feed): Promise<Response> {
  const newest = feed.articles[0];
  return rss({
    title: feed.title,
    description: feed.description,
    site: new URL(feed.home, feed.site),
    xmlns: { atom: 'http://www.w3.org/2005/Atom', dc: 'http://purl.org/dc/elements/1.1/' },
    customData: [
      '<language>zh-CN</language>',
      `<atom:link href="${escapeXml(new URL(feed.self, feed.site).href)}" rel="self" type="application/rss+xml"/>`,
      newest ? `<lastBuildDate>${rfc822(newest.data.date)}</lastBuildDate>` : '',
    ].join(''),
    items: feed.articles.map((article) => item(article, feed)),
  });
}

function item(article: ArticleNode, { site, topicLabels }: Feed): RSSFeedItem {
  const { id, title, date, byline, topics } = article.data;
  const { newspaper } = article.page.issue;
  const creators = byline.length > 0 ? byline.map(({ name }) => name) : [newspaper.data.title];
  return {
    title,
    link: new URL(article.url, site).href,
    content: fullText(article),
    categories: [newspaper.data.title, ...topics.map((topic) => topicLabels.get(topic) ?? topic)],
    customData: [
      `<guid isPermaLink="false">${escapeXml(guid(id))}</guid>`,
      `<pubDate>${rfc822(date)}</pubDate>`,
      ...creators.map((name) => `<dc:creator>${escapeXml(name)}</dc:creator>`),
    ].join(''),
  };
}

/** The article with what stands above and below its title. */
function fullText({ data, html }: ArticleNode): string {
  const line = (text: string | undefined): string => (text ? `<p><strong>${escapeXml(text)}</strong></p>` : '');
  return `${line(data.column)}${line(data.kicker)}${line(data.subtitle && `——${data.subtitle}`)}${html}`;
}

/** `2023-10-25` → `Wed, 25 Oct 2023 06:00:00 +0800` */
function rfc822(date: string): string {
  const [weekday, day, month, year] = new Date(`${date}T00:00:00Z`).toUTCString().split(' ');
  return `${weekday} ${day} ${month} ${year} ${publicationTime(date).slice(11, 19)} +0800`;
}
