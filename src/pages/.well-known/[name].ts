/** `/.well-known/resourcesync`: where a library begins to harvest. */
import type { APIRoute } from 'astro';
import { hasPublicAddress } from '../../archive/public-address.ts';
import { sourceDescription } from '../../downloads/resource-sync/documents.ts';

export const getStaticPaths = () => (hasPublicAddress() ? [{ params: { name: 'resourcesync' } }] : []);

export const GET: APIRoute = ({ site }) =>
  new Response(sourceDescription(site as URL), { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
