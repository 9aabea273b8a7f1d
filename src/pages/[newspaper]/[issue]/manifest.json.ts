/** `/liaocheng-ribao/2023-10-25/manifest.json`: the pictures of the issue for IIIF viewers. */
import type { APIRoute } from 'astro';
import type { IssueProps } from '../../../archive/paths.ts';
import { issueManifest } from '../../../pictures/iiif/manifest.ts';
import { manifestPaths } from '../../../pictures/iiif/routes.ts';

export const getStaticPaths = manifestPaths;

export const GET: APIRoute<IssueProps> = ({ props: { issue }, site }) =>
  new Response(JSON.stringify(issueManifest(issue, site as URL)), {
    headers: { 'Content-Type': 'application/ld+json;profile="http://iiif.io/api/presentation/3/context.json"' },
  });
