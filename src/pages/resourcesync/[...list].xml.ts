/** `/resourcesync/capabilitylist.xml`, `/resourcesync/liaocheng-ribao/2023.xml`: what libraries harvest. */
import type { APIRoute } from 'astro';
import {
  capabilityList,
  changeList,
  resourceList,
  resourceListIndex,
} from '../../downloads/resource-sync/documents.ts';
import { type ListProps, listPaths } from '../../downloads/resource-sync/routes.ts';

export const getStaticPaths = listPaths;

export const GET: APIRoute<ListProps> = ({ props: { list }, site }) =>
  new Response(documentOf(list, site as URL), { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });

function documentOf(list: ListProps['list'], site: URL): string {
  if ('volume' in list) return resourceList(list.volume, site);
  if ('index' in list) return resourceListIndex(list.index, site);
  return 'changes' in list ? changeList(list.changes, site) : capabilityList(site);
}
