/** Which file of the built site an address names, and which packs may hold it. */
import { SITE_PACK } from './names.ts';

/** `/topics/` → `topics/index.html`, percent signs decoded; null for an address that cannot be decoded. */
export function fileOf({ pathname }: Pick<URL, 'pathname'>): string | null {
  try {
    const path = decodeURIComponent(pathname.slice(1)).normalize();
    return path === '' || path.endsWith('/') ? `${path}index.html` : path;
  } catch {
    return null;
  }
}

const OF_VOLUME = /^([a-z][a-z0-9-]*)\/(\d{4})(?:-\d\d-\d\d[^/]*)?\//;

/** The pack whose own the file is. Null for a file that several hold: fonts, styles, a newspaper's first page, the index. */
export function packOfFile(path: string): string | null {
  const [, newspaper, year] = OF_VOLUME.exec(path) ?? [];
  if (newspaper && year) return `${newspaper}/${year}`;
  return isShared(path) ? null : SITE_PACK;
}

const isShared = (path: string): boolean => /^(?:_assets|search\/volumes)\/|^[^/]+\/index\.html$/.test(path);
