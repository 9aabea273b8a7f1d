/** The data package of all volumes (Frictionless Data Package 2.0), and their checksums. */
import type { Site } from '../model/site.ts';
import { DATA_URL } from '../model/urls.ts';

/** A file below `/data/`. */
export interface DataFile {
  /** From `/data/`: `liaocheng-ribao/2023.jsonl.gz`. */
  path: string;
  newspaper: string;
  year: string;
  format: string;
  bytes: number;
  sha256: string;
}

/** `sha256sum --check SHA256SUMS` reads it. */
export const checksums = (files: readonly Pick<DataFile, 'path' | 'sha256'>[]): string =>
  files.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join('');

/**
 * The descriptor, without a date: the same files give the same bytes.
 * @param titles newspaper id → title
 * @param address of the archive; null if it has none
 */
export function dataPackage(
  files: readonly DataFile[],
  { title, description, publisher, licence, rights, id }: Site,
  titles: ReadonlyMap<string, string>,
  address: URL | null,
): string {
  const licences = licence ? [licenceOf(licence)] : undefined;
  return `${JSON.stringify(
    {
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      name: 'archive',
      ...(id && { id }),
      title,
      description,
      ...(address && { homepage: address.href }),
      ...(licences && { licenses: licences }),
      rights,
      ...(publisher && { contributors: [{ title: publisher, roles: ['publisher'] }] }),
      resources: files.map(({ path, newspaper, year, format, bytes, sha256 }) => ({
        name: `${newspaper}-${year}-${format}`,
        path,
        title: `${titles.get(newspaper) ?? newspaper} ${year}`,
        format: `${format}.gz`,
        mediatype: 'application/gzip',
        encoding: 'utf-8',
        bytes,
        hash: `sha256:${sha256}`,
        ...(licences && { licenses: licences }),
        rights,
        ...(address && { sources: [{ title, path: new URL(DATA_URL.slice(1), address).href }] }),
      })),
    },
    null,
    2,
  )}\n`;
}

/** `CC BY 4.0` → `{ name: 'CC-BY-4.0', title: 'CC BY 4.0' }`; an address becomes the path. */
function licenceOf(licence: string): { name?: string; path?: string; title?: string } {
  if (/^https?:\/\//u.test(licence)) return { path: licence };
  const name = licence.replace(/[^\w.-]+/gu, '-').replace(/^-|-$/gu, '');
  return { name: name || 'licence', title: licence };
}
