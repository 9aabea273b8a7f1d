/** `/robots.txt`: everyone may read everything; where the sitemap is. */
import type { APIRoute } from 'astro';
import { absolute } from '../archive/site-address.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n${site ? `\nSitemap: ${absolute('/sitemap-index.xml', site)}\n` : ''}`);
