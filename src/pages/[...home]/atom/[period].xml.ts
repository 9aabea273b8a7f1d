/** `/atom/2023-10-25.xml`, `/topics/finance/atom/2023-10.xml`: what the feed no longer holds, archived by day or month. */
import type { APIRoute } from 'astro';
import { atomDocument } from '../../../feeds/atom.ts';
import { archivedPaths, type FeedProps, feedContext } from '../../../feeds/routes.ts';

export const getStaticPaths = archivedPaths;

export const GET: APIRoute<FeedProps> = async ({ props, site }) =>
  new Response(atomDocument(props.feed, props.document, await feedContext(site)), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
