/** `/atom.xml`, `/topics/finance/atom.xml`: Atom of the page that it lies beside. */
import type { APIRoute } from 'astro';
import { atomDocument } from '../../feeds/atom.ts';
import { type FeedProps, feedContext, livePaths } from '../../feeds/routes.ts';

export const getStaticPaths = () => livePaths('atom');

export const GET: APIRoute<FeedProps> = async ({ props, site }) =>
  new Response(atomDocument(props.feed, props.document, await feedContext(site)), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
