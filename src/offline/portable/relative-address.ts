/** Addresses of the site, from its root, as addresses of files, from the file that names them. */

/** `topics/x/index.html` → `../../`; a file at the root → ``. */
export const rootFrom = (file: string): string => '../'.repeat(file.split('/').length - 1);

/**
 * `/topics/#a` named in `search/index.html` → `../topics/index.html#a`. What is no address from the root
 * (`#l038`, `https://…`, `mailto:…`) stays as it is.
 */
export function relativeAddress(file: string, address: string): string {
  const [, path, rest = ''] = /^\/(?!\/)([^?#]*)(.*)$/s.exec(address) ?? [];
  if (path === undefined) return address;
  return rootFrom(file) + path + (path === '' || path.endsWith('/') ? 'index.html' : '') + rest;
}

/** The same for every `url(/…)` in a style sheet or a page's style. */
export const relativeStyle = (file: string, css: string): string =>
  css.replace(/url\(\s*(["']?)(\/[^"')]+)\1\s*\)/g, (_, quote, address) => {
    return `url(${quote}${relativeAddress(file, address)}${quote})`;
  });
