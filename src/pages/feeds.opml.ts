/** `/feeds.opml`: the feeds as a subscription list. */
import type { APIRoute } from 'astro';
import { opml } from '../feeds/opml.ts';
import { archiveFeeds, feedContext } from '../feeds/routes.ts';

export const GET: APIRoute = async ({ site }) => {
  const { title, site: address } = await feedContext(site);
  return new Response(opml(await archiveFeeds(), title, address), {
    headers: { 'Content-Type': 'text/x-opml; charset=utf-8' },
  });
};
