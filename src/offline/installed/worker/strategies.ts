/** How the worker answers: where it looks, in which order, and what it puts by. */
import { CacheableResponsePlugin } from 'workbox-cacheable-response';
import type { WorkboxPlugin } from 'workbox-core';
import { ExpirationPlugin } from 'workbox-expiration';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';
import type { Manifest } from '../../../search/manifest.ts';
import { keptResponse, readNotes } from '../kept.ts';
import { keptManifest } from '../kept-manifest.ts';
import { ASSETS_CACHE, FILES_CACHE, PAGES_CACHE, SHELL_CACHE } from '../names.ts';
import { fileOf } from '../paths.ts';

/** If the network does not answer in this time and the page is stored, the stored page is shown. In seconds. */
const TIMEOUT_SECONDS = 5;
/** The greatest number of stored pages. Then the least recently used are removed; if the device is full, all. */
const limited = (maxEntries: number) => new ExpirationPlugin({ maxEntries, purgeOnQuotaError: true });
const whole = new CacheableResponsePlugin({ statuses: [200] });
const matchOptions = { ignoreVary: true };

/** A server that fails is no better than none. */
const failing: WorkboxPlugin = {
  fetchDidSucceed: async ({ response }) => {
    if (response.status >= 500) throw new Error(`the server answered ${response.status}`);
    return response;
  },
};

/** What a page asks for after `?` is its script's affair. */
const withoutQuery: WorkboxPlugin = {
  cacheKeyWillBeUsed: async ({ request }) => {
    const url = new URL(request.url);
    return url.origin + url.pathname;
  },
};

const age = (response: Response): number => Date.parse(response.headers.get('Date') ?? '') || 0;

/** The newest of three copies: the page as it was read, as it was downloaded, and as the worker stores it. */
const alsoKept: WorkboxPlugin = {
  cachedResponseWillBeUsed: async ({ request, cachedResponse }) => {
    const path = fileOf(new URL(request.url));
    const kept = path === null ? null : await keptResponse(path);
    const shell = await caches.match(request, { cacheName: SHELL_CACHE, ...matchOptions });
    const found = [cachedResponse, kept, shell].filter((response) => response instanceof Response);
    return found.sort((a, b) => age(b) - age(a))[0] ?? null;
  },
};

/** A file whose name tells its content is the same wherever it lies. */
const anywhere: WorkboxPlugin = {
  cachedResponseWillBeUsed: async ({ request, cachedResponse }) => {
    if (cachedResponse) return cachedResponse;
    const path = fileOf(new URL(request.url));
    const referrer = request.referrer ? fileOf(new URL(request.referrer)) : null;
    return (await caches.match(request, matchOptions)) ?? (path === null ? null : keptResponse(path, referrer));
  },
};

/** Without network, the index has only downloaded volumes. */
const narrowed: WorkboxPlugin = {
  cachedResponseWillBeUsed: async ({ cachedResponse }) => {
    if (!cachedResponse) return null;
    const manifest = (await cachedResponse.json()) as Manifest;
    return Response.json(keptManifest(manifest, await readNotes()));
  },
};

export const pages = new NetworkFirst({
  cacheName: PAGES_CACHE,
  networkTimeoutSeconds: TIMEOUT_SECONDS,
  matchOptions,
  plugins: [whole, failing, withoutQuery, limited(1000), alsoKept],
});
/** Pictures, citations. */
export const files = new NetworkFirst({
  cacheName: FILES_CACHE,
  matchOptions,
  plugins: [whole, failing, limited(3000), alsoKept],
});
export const searchManifest = new NetworkFirst({
  cacheName: SHELL_CACHE,
  networkTimeoutSeconds: TIMEOUT_SECONDS,
  matchOptions,
  plugins: [whole, failing, narrowed],
});
/** Fonts, and files of the index. */
export const immutable = new CacheFirst({
  cacheName: FILES_CACHE,
  matchOptions,
  plugins: [whole, failing, limited(3000), anywhere],
});
/** Scripts and styles, of so many builds that pages which were read keep theirs. */
export const assets = new CacheFirst({
  cacheName: ASSETS_CACHE,
  matchOptions,
  plugins: [whole, failing, new ExpirationPlugin({ maxEntries: 300 }), anywhere],
});
