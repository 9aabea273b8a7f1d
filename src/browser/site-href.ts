/** Turns an address of the site into one that works in this edition. Scripts use it for every link that they make. */

/**
 * `/topics/?x=1` stays as it is on a web server; in the portable edition, whose pages say in `data-root` where the
 * folder begins, it becomes `../topics/index.html?x=1`.
 */
export function siteHref(url: string): string {
  const root = globalThis.document?.documentElement.dataset.root;
  if (root === undefined) return url;
  const [, path = '', rest = ''] = /^\/([^?#]*)(.*)$/s.exec(url) ?? [];
  return root + path + (path === '' || path.endsWith('/') ? 'index.html' : '') + rest;
}
