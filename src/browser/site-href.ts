/** Adds the path of the archive to an address of the site. Scripts use it for every address that they make. */

/**
 * The path of the archive on its server, percent-encoded: `/`, or `/archive/`. A page has it in `data-base`; the service
 * worker is registered for it.
 */
export function siteBase(): string {
  const { document, registration } = globalThis as { document?: Document; registration?: ServiceWorkerRegistration };
  if (document) return document.documentElement.dataset.base ?? '/';
  return registration ? new URL(registration.scope).pathname : '/';
}

/**
 * `/topics/?x=1` becomes `/archive/topics/?x=1` if the archive has a path. In the portable edition, pages have the path
 * to the root folder in `data-root`, and the result is `../topics/index.html?x=1`.
 */
export function siteHref(url: string): string {
  const root = globalThis.document?.documentElement.dataset.root;
  if (root === undefined) return siteBase() + url.slice(1);
  const [, path = '', rest = ''] = /^\/([^?#]*)(.*)$/s.exec(url) ?? [];
  return root + path + (path === '' || path.endsWith('/') ? 'index.html' : '') + rest;
}
