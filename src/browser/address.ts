/** Where an address of the site lies in the edition at hand. Scripts pass every address that they put into a page through it. */

/**
 * `/topics/?x=1` stays as it is on a web server; in the portable edition, whose pages say in `data-root` where the
 * folder begins, it becomes `../topics/index.html?x=1`.
 */
export function placed(url: string): string {
  const root = globalThis.document?.documentElement.dataset.root;
  if (root === undefined) return url;
  const [, path = '', rest = ''] = /^\/([^?#]*)(.*)$/s.exec(url) ?? [];
  return root + path + (path === '' || path.endsWith('/') ? 'index.html' : '') + rest;
}
