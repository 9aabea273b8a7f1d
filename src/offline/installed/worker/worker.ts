/// <reference lib="webworker" />
/**
 * The service worker: the network comes first where it answers; without it, what was read and what was taken along is
 * there. Scripts, styles and volumes are kept by names that tell their content, those of former builds as well; so a
 * new worker may take over at once, and a page of the build before goes on.
 */
import { registerRoute, setCatchHandler } from 'workbox-routing';
import { siteHref } from '../../../browser/site-href.ts';
import { type Message, SEARCH_MANIFEST_URL, SHELL_CACHE } from '../names.ts';
import { pathIn } from '../paths.ts';
import { fallbackPage } from './fallback-page.ts';
import { hasChanged } from './has-changed.ts';
import { assets, files, immutable, pages, searchManifest } from './strategies.ts';

declare const self: ServiceWorkerGlobalScope;
/** Written in by the build; the first makes this script another one with each deployment. */
declare const BUILD: string;
declare const SHELL_ASSETS: string[];
declare const SHELL_FILES: string[];

const isAsset = (url: URL): boolean => /^_assets\/[^/]+$/.test(pathIn(url) ?? '');
const isImmutable = (url: URL): boolean => /^(?:_assets\/fonts|search\/(?:volumes|pairs))\//.test(pathIn(url) ?? '');
const isOurs = (url: URL, { cache }: Request): boolean => {
  const path = pathIn(url);
  return (
    url.origin === self.location.origin &&
    path !== null &&
    cache !== 'no-store' &&
    !/^(?:sw\.js$|offline\/packs)/.test(path)
  );
};

self.addEventListener('install', (event) => {
  event.waitUntil(cacheShell(event).then(() => self.skipWaiting()));
});
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

/** Assets before the pages that need them. A file that cannot be had ends the installation; the worker before goes on. */
async function cacheShell(event: ExtendableEvent): Promise<void> {
  await Promise.all(
    SHELL_ASSETS.map(async (path) => {
      const request = new Request(siteHref(path));
      const [response, done] = assets.handleAll({ event, request });
      if (!(await response).ok) throw new Error(`${path} of build ${BUILD} cannot be had`);
      await done;
    }),
  );
  const shell = await caches.open(SHELL_CACHE);
  await shell.addAll(SHELL_FILES.map((url) => new Request(siteHref(url), { cache: 'reload' })));
}

const strategyFor = (url: URL) => {
  if (isAsset(url)) return assets;
  if (isImmutable(url)) return immutable;
  return url.pathname.endsWith('/') ? pages : files;
};

self.addEventListener('message', (event) => {
  const message = event.data as Message;
  if (message.kind === 'read') event.waitUntil(Promise.all(message.urls.map((url) => remember(new URL(url), event))));
  if (message.kind === 'changed')
    event.waitUntil(hasChanged(message).then((answer) => event.ports[0]?.postMessage(answer)));
});

/** The page on which the worker was installed was read before the worker was there. */
async function remember(url: URL, event: ExtendableEvent): Promise<void> {
  const request = new Request(url);
  if (isOurs(url, request))
    await strategyFor(url)
      .handle({ event, request })
      .catch(() => {});
}

registerRoute(
  ({ url, request }) => isOurs(url, request) && url.pathname === siteHref(SEARCH_MANIFEST_URL),
  searchManifest,
);
registerRoute(({ url, request }) => isOurs(url, request) && request.mode === 'navigate', pages);
registerRoute(
  ({ url, request }) => isOurs(url, request),
  ({ event, request, url }) => strategyFor(url).handle({ event, request }),
);
setCatchHandler(async ({ request }) =>
  request.mode === 'navigate' ? fallbackPage(new URL(request.url)) : Response.error(),
);
