/** `/feed.json`, `/topics/finance/feed.json`: JSON Feed of the page that it lies beside. */
import type { APIRoute } from 'astro';
import { jsonDocument } from '../../feeds/json.ts';
import { type FeedProps, feedContext, livePaths } from '../../feeds/routes.ts';

export const getStaticPaths = () => livePaths('json');

export const GET: APIRoute<FeedProps> = async ({ props, site }) =>
  new Response(jsonDocument(props.feed, props.document, await feedContext(site)), {
    headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
  });
