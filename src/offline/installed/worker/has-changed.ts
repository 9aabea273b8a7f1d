/** Whether an open page is another by now on the server. A new worker comes with every deployment; few pages change. */
import { siteHref } from '../../../browser/site-href.ts';
import type { Manifest } from '../../../search/manifest.ts';
import { type Message, PAGES_CACHE, SEARCH_MANIFEST_URL } from '../names.ts';

/** `volumes` are the folders that a page of the search asks, with spaces between. No, when it cannot be known. */
export async function hasChanged({ url, volumes }: Extract<Message, { kind: 'changed' }>): Promise<boolean> {
  try {
    const shown = await caches.match(url, { cacheName: PAGES_CACHE, ignoreVary: true });
    const [before, now] = [await shown?.text(), await (await ask(url)).text()];
    if (before !== undefined && withoutAssets(before) !== withoutAssets(now)) return true;
    if (volumes === null) return false;
    const manifest = (await (await ask(siteHref(SEARCH_MANIFEST_URL))).json()) as Manifest;
    return manifest.volumes.map(({ folder }) => folder).join(' ') !== volumes;
  } catch {
    return false;
  }
}

/** Scripts and styles have other names in many deployments, and readers see the same page. */
const withoutAssets = (html: string): string => html.replaceAll(/_assets\/[^"'()\s<>]+/g, '');

async function ask(url: string): Promise<Response> {
  const response = await fetch(url, { cache: 'no-store' });
  if (!response.ok) throw new Error(`${url} answers ${response.status}`);
  return response;
}
