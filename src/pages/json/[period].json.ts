/** `/json/2023-10-25.json`: what the archive's feed no longer holds, as JSON Feeds that lead from one to the one before. */
import type { APIRoute } from 'astro';
import { jsonDocument } from '../../feeds/json.ts';
import { archivedJsonPaths, type FeedProps, feedContext } from '../../feeds/routes.ts';

export const getStaticPaths = archivedJsonPaths;

export const GET: APIRoute<FeedProps> = async ({ props, site }) =>
  new Response(jsonDocument(props.feed, props.document, await feedContext(site)), {
    headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
  });
