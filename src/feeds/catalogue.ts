/** Every feed of the archive, in the groups that readers see. */

import { addedDay, recentlyAdded } from '../archive/added.ts';
import type { Archive } from '../archive/archive.ts';
import { messages } from '../archive/messages.ts';
import type { Subject } from '../archive/subjects.ts';
import { ADDED_URL, bylineUrl, columnUrl, genreUrl, placeUrl, topicUrl } from '../model/urls.ts';
import type { Feed } from './feed.ts';

export interface FeedGroup {
  /** 主题 */
  label: string;
  feeds: Feed[];
  /** The page that lists the subjects of these feeds. Absent if `/feeds/` and the home page list them. */
  index?: string;
}

/** @param title of the archive; @param description of the archive, for its own feed */
export function feedGroups(
  archive: Archive,
  { title, description }: { title: string; description: string },
): FeedGroup[] {
  const { added: recent, feedTexts, subjects: kinds } = messages();
  const { newspapers, articles, topics, places, columns, series, bylines, watches } = archive;
  const whole: Feed = { home: '/', name: '', title, description, articles, kind: 'whole' };
  const added: Feed = {
    home: ADDED_URL,
    name: recent.title,
    title: `${recent.title} · ${title}`,
    description: feedTexts.addedDescription,
    articles: recentlyAdded(articles),
    kind: 'subject',
    dayOf: ({ page }) => addedDay(page) ?? '',
  };
  const papers = newspapers.map(
    ({ data, url, issues }): Feed => ({
      home: url,
      name: data.title,
      title: `${data.title} · ${title}`,
      description: feedTexts.newspaperDescription(data.title),
      articles: issues.flatMap((issue) => issue.pages.flatMap((page) => page.articles)),
      kind: 'whole',
    }),
  );
  const of = (label: string, subjects: readonly Subject[], index?: string): FeedGroup => ({
    label,
    feeds: subjects.map(({ label: name, url, articles }) => ({
      home: url,
      name,
      title: `${feedTexts.subjectTitle({ kind: label, name })} · ${title}`,
      description: feedTexts.subjectDescription({ kind: label, name }),
      articles,
      kind: 'subject',
    })),
    ...(index && { index }),
  });
  return [
    { label: feedTexts.all, feeds: [whole, added] },
    { label: feedTexts.newspapers, feeds: papers },
    of(kinds.watch, watches),
    of(kinds.topic, topics, topicUrl()),
    of(kinds.place, places, placeUrl()),
    of(kinds.column, columns, columnUrl()),
    of(kinds.series, series, columnUrl()),
    of(kinds.genre, archive.genres, genreUrl()),
    of(kinds.byline, bylines, bylineUrl()),
  ].filter(({ feeds }) => feeds.length > 0);
}

/** The feeds of a group with the most articles, in the order of the group. It keeps a page or a subscription list short. */
export function most({ feeds }: FeedGroup, limit: number): Feed[] {
  if (feeds.length <= limit) return feeds;
  const kept = new Set(feeds.toSorted((a, b) => b.articles.length - a.articles.length).slice(0, limit));
  return feeds.filter((feed) => kept.has(feed));
}
