/** `/rss/2023-10-25.xml`, `/topics/finance/rss/2023-10.xml`: what the feed no longer holds, sealed by day or month. */
import type { APIRoute } from 'astro';
import { type FeedProps, feedContext, sealedPaths } from '../../../feeds/routes.ts';
import { rssDocument } from '../../../feeds/rss.ts';

export const getStaticPaths = sealedPaths;

export const GET: APIRoute<FeedProps> = async ({ props, site }) =>
  new Response(await rssDocument(props.feed, props.document, await feedContext(site)), {
    headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' },
  });
