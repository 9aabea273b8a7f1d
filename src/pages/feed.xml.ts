/** `/feed.xml`: RSS 2.0 of the whole archive. */
import type { APIRoute } from 'astro';
import { archive } from '../archive/archive.ts';
import { rssFeed } from '../feeds/rss.ts';
import { FEED_URL } from '../model/urls.ts';

export const GET: APIRoute = async ({ site }) => {
  const { articles, topics } = await archive();
  return rssFeed({
    title: '合订本',
    description: '报纸的数字档案，全文，最新一期在前。',
    site: site as URL,
    self: FEED_URL,
    home: '/',
    articles,
    topicLabels: new Map(topics.map(({ id, label }) => [id, label])),
  });
};
