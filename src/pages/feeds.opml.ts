/** `/feeds.opml`: every feed as a subscription list. */
import type { APIRoute } from 'astro';
import { archive } from '../archive/archive.ts';
import { feedGroups } from '../feeds/catalogue.ts';
import { opml } from '../feeds/opml.ts';
import { feedContext } from '../feeds/routes.ts';

export const GET: APIRoute = async ({ site }) => {
  const context = await feedContext(site);
  return new Response(opml(feedGroups(await archive()), context.site), {
    headers: { 'Content-Type': 'text/x-opml; charset=utf-8' },
  });
};
