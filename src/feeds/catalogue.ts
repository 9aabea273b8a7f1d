/** Every feed of the archive, in the groups in which readers are offered them. */
import type { Archive } from '../archive/archive.ts';
import type { Subject } from '../archive/subjects.ts';
import type { Feed } from './feed.ts';

export const ARCHIVE_TITLE = '合订本';

export interface FeedGroup {
  /** 主题 */
  label: string;
  feeds: Feed[];
}

export function feedGroups(archive: Archive): FeedGroup[] {
  const { newspapers, articles, topics, places, columns, series, bylines, watches } = archive;
  const whole: Feed = {
    home: '/',
    title: ARCHIVE_TITLE,
    description: '报纸的数字档案，全文，最新一期在前。',
    articles,
    period: 'day',
  };
  const papers = newspapers.map(
    ({ data, url, issues }): Feed => ({
      home: url,
      title: `${data.title} · ${ARCHIVE_TITLE}`,
      description: `${data.title}的全部文章，全文，最新一期在前。`,
      articles: issues.flatMap((issue) => issue.pages.flatMap((page) => page.articles)),
      period: 'day',
    }),
  );
  const of = (label: string, subjects: readonly Subject[]): FeedGroup => ({
    label,
    feeds: subjects.map(({ label: name, url, articles }) => ({
      home: url,
      title: `${label}：${name} · ${ARCHIVE_TITLE}`,
      description: `${label}“${name}”的全部文章，全文，最新一期在前。`,
      articles,
      period: 'month',
    })),
  });
  return [
    { label: '全部', feeds: [whole] },
    { label: '报纸', feeds: papers },
    of('关注词', watches),
    of('主题', topics),
    of('地方', places),
    of('栏目', columns),
    of('系列', series),
    of('体裁', archive.genres),
    of('署名', bylines),
  ].filter(({ feeds }) => feeds.length > 0);
}
