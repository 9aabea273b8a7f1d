/** `/iiif/collection.json`: every issue that has pictures, for IIIF viewers. There is none where no issue has a manifest. */
import type { APIRoute } from 'astro';
import type { IssueNode } from '../../archive/tree.ts';
import { issueCollection } from '../../pictures/iiif/manifest.ts';
import { manifestPaths } from '../../pictures/iiif/routes.ts';

interface Props {
  issues: IssueNode[];
}

export async function getStaticPaths() {
  const issues = (await manifestPaths()).map(({ props: { issue } }) => issue);
  return issues.length > 0 ? [{ params: { collection: 'collection' }, props: { issues } satisfies Props }] : [];
}

export const GET: APIRoute<Props> = ({ props: { issues }, site }) =>
  new Response(JSON.stringify(issueCollection(issues, site as URL)), {
    headers: { 'Content-Type': 'application/ld+json;profile="http://iiif.io/api/presentation/3/context.json"' },
  });
