/** `/feed.xml`, `/topics/finance/feed.xml`: RSS 2.0 of the page that it lies beside. */
import type { APIRoute } from 'astro';
import { type FeedProps, feedContext, livePaths } from '../../feeds/routes.ts';
import { rssDocument } from '../../feeds/rss.ts';

export const getStaticPaths = () => livePaths('rss');

export const GET: APIRoute<FeedProps> = async ({ props, site }) =>
  new Response(await rssDocument(props.feed, props.document, await feedContext(site)), {
    headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' },
  });
