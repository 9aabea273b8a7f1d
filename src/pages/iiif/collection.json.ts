/** `/iiif/collection.json`: every issue that has pictures, for IIIF viewers. Empty where none has, or the archive has no address. */
import type { APIRoute } from 'astro';
import { siteSettings } from '../../archive/site.ts';
import { addressOrPlaceholder, siteAddress } from '../../archive/site-address.ts';
import { issueCollection } from '../../pictures/iiif/manifest.ts';
import { manifestPaths } from '../../pictures/iiif/routes.ts';

export const GET: APIRoute = async ({ site }) => {
  const issues = (await manifestPaths()).map(({ props: { issue } }) => issue);
  return new Response(
    JSON.stringify(issueCollection(issues, site ?? addressOrPlaceholder(siteAddress(siteSettings())))),
    {
      headers: { 'Content-Type': 'application/ld+json;profile="http://iiif.io/api/presentation/3/context.json"' },
    },
  );
};
