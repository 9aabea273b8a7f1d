/** Answers with /offline/ when a page is neither on the network nor in this browser. That page says so and lists what is kept. */
import { siteHref } from '../../../browser/site-href.ts';
import { OFFLINE_URL } from '../../../model/urls.ts';
import { keptResponse } from '../kept.ts';
import { PAGES_CACHE, SHELL_CACHE } from '../names.ts';
import { fileOf } from '../paths.ts';

export async function fallbackPage(url: URL): Promise<Response> {
  const withSlash = new URL(`${url.pathname}/`, url);
  if (!url.pathname.endsWith('/') && (await isAvailable(withSlash))) return Response.redirect(withSlash.href);
  const page = await caches.match(siteHref(OFFLINE_URL), { cacheName: SHELL_CACHE, ignoreVary: true });
  if (!page) return Response.error();
  return new Response(page.body, { status: 503, headers: { 'Content-Type': 'text/html; charset=utf-8' } });
}

async function isAvailable(url: URL): Promise<boolean> {
  const path = fileOf(url);
  const read = await caches.match(url.href, { cacheName: PAGES_CACHE, ignoreVary: true });
  return read !== undefined || (path !== null && (await keptResponse(path)) !== null);
}
