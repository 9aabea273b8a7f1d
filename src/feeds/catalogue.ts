/** Every feed of the archive, in the groups in which readers are offered them. */
import { addedDay, recentlyAdded } from '../archive/added.ts';
import type { Archive } from '../archive/archive.ts';
import type { Subject } from '../archive/subjects.ts';
import { ADDED_URL, bylineUrl, columnUrl, genreUrl, placeUrl, topicUrl } from '../model/urls.ts';
import type { Feed } from './feed.ts';

export interface FeedGroup {
  /** 主题 */
  label: string;
  feeds: Feed[];
  /** The page that lists what the feeds follow; absent where `/feeds/` and the home page do. */
  index?: string;
}

/** @param title of the archive; @param description of the archive, for its own feed */
export function feedGroups(
  archive: Archive,
  { title, description }: { title: string; description: string },
): FeedGroup[] {
  const { newspapers, articles, topics, places, columns, series, bylines, watches } = archive;
  const whole: Feed = { home: '/', name: '', title, description, articles, kind: 'whole' };
  const added: Feed = {
    home: ADDED_URL,
    name: '最近入藏',
    title: `最近入藏 · ${title}`,
    description: '最近收进档案的文章，不论是哪一年的报纸，最近入藏的在前。',
    articles: recentlyAdded(articles),
    kind: 'subject',
    dayOf: ({ page }) => addedDay(page) ?? '',
  };
  const papers = newspapers.map(
    ({ data, url, issues }): Feed => ({
      home: url,
      name: data.title,
      title: `${data.title} · ${title}`,
      description: `${data.title}的全部文章，全文，最新一期在前。`,
      articles: issues.flatMap((issue) => issue.pages.flatMap((page) => page.articles)),
      kind: 'whole',
    }),
  );
  const of = (label: string, subjects: readonly Subject[], index?: string): FeedGroup => ({
    label,
    feeds: subjects.map(({ label: name, url, articles }) => ({
      home: url,
      name,
      title: `${label}：${name} · ${title}`,
      description: `${label}“${name}”的全部文章，最新一期在前。`,
      articles,
      kind: 'subject',
    })),
    ...(index && { index }),
  });
  return [
    { label: '全部', feeds: [whole, added] },
    { label: '报纸', feeds: papers },
    of('关注词', watches),
    of('主题', topics, topicUrl()),
    of('地方', places, placeUrl()),
    of('栏目', columns, columnUrl()),
    of('系列', series, columnUrl()),
    of('体裁', archive.genres, genreUrl()),
    of('署名', bylines, bylineUrl()),
  ].filter(({ feeds }) => feeds.length > 0);
}

/** The feeds of a group with most articles, in the group's order: a page and a subscription list have an end. */
export function most({ feeds }: FeedGroup, limit: number): Feed[] {
  if (feeds.length <= limit) return feeds;
  const kept = new Set(feeds.toSorted((a, b) => b.articles.length - a.articles.length).slice(0, limit));
  return feeds.filter((feed) => kept.has(feed));
}
