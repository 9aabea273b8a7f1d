/** `/atom/2023-10-25.xml`, `/topics/finance/atom/2023-10.xml`: what the feed no longer holds, sealed by day or month. */
import type { APIRoute } from 'astro';
import { atomDocument } from '../../../feeds/atom.ts';
import { type FeedProps, feedContext, sealedPaths } from '../../../feeds/routes.ts';

export const getStaticPaths = sealedPaths;

export const GET: APIRoute<FeedProps> = async ({ props, site }) =>
  new Response(atomDocument(props.feed, props.document, await feedContext(site)), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
