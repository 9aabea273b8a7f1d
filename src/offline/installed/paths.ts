/** Which file of the built site an address names, and which packs may hold it. */
import { siteBase } from '../../browser/site-href.ts';
import { SITE_PACK } from './names.ts';

/** The path of an address within the archive, percent signs and all: `topics/`; null outside the archive's path. */
export function pathIn({ pathname }: Pick<URL, 'pathname'>): string | null {
  const base = siteBase();
  return pathname.startsWith(base) ? pathname.slice(base.length) : null;
}

/** `/topics/` → `topics/index.html`, percent signs decoded; null for an address outside the archive or that cannot be decoded. */
export function fileOf(url: Pick<URL, 'pathname'>): string | null {
  const path = pathIn(url);
  try {
    if (path === null) return null;
    const decoded = decodeURIComponent(path).normalize();
    return decoded === '' || decoded.endsWith('/') ? `${decoded}index.html` : decoded;
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
