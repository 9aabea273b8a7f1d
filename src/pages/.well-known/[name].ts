/** `/.well-known/resourcesync`: where a library begins to harvest. */
import type { APIRoute } from 'astro';
import { sourceDescription } from '../../downloads/resource-sync/documents.ts';
import { isHarvested } from '../../downloads/resource-sync/routes.ts';

export const getStaticPaths = () => (isHarvested() ? [{ params: { name: 'resourcesync' } }] : []);

export const GET: APIRoute = ({ site }) =>
  new Response(sourceDescription(site as URL), { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
