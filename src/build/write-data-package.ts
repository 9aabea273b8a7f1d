/** Writes `data/datapackage.json` and `data/SHA256SUMS` of the volumes that the site has. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalogue } from '../archive/catalogue/read-records.ts';
import { siteSettings } from '../archive/site.ts';
import { siteAddress } from '../archive/site-address.ts';
import { checksums, type DataFile, dataPackage } from '../data/data-package.ts';
import type { Newspaper } from '../model/newspaper.ts';
import { DATA_PACKAGE_URL, DATA_SUMS_URL } from '../model/urls.ts';
import { SiteFolder } from './site-folder.ts';

const FILE = /^(?<year>\d{4})\.(?<format>jsonl|txt)\.gz$/u;

/** @param site the folder of a site whose files are complete; the portable edition has no data, and gets nothing */
export function writeDataPackage(site: string, content: string, catalogue: Catalogue): void {
  const files = dataFiles(join(site, 'data'));
  if (files.length === 0) return;
  const settings = siteSettings(content);
  const newspapers = catalogue.records<Newspaper>('newspapers').map(({ data }) => data);
  const titles = new Map(newspapers.map(({ id, title }) => [id, title]));
  const descriptor = dataPackage(files, settings, titles, siteAddress(settings).url);
  const folder = new SiteFolder(site);
  folder.write(DATA_PACKAGE_URL.slice(1), Buffer.from(descriptor));
  const sums = [...files, { path: 'datapackage.json', sha256: sha256(Buffer.from(descriptor)) }];
  folder.write(DATA_SUMS_URL.slice(1), Buffer.from(checksums(sums)));
}

function dataFiles(folder: string): DataFile[] {
  if (!existsSync(folder)) return [];
  const newspapers = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return newspapers
    .map(({ name }) => name)
    .sort()
    .flatMap((newspaper) =>
      readdirSync(join(folder, newspaper))
        .sort()
        .flatMap((name) => {
          const { year, format } = FILE.exec(name)?.groups ?? {};
          if (!year || !format) return [];
          const bytes = readFileSync(join(folder, newspaper, name));
          const path = `${newspaper}/${name}`;
          return [{ path, newspaper, year, format, bytes: bytes.length, sha256: sha256(bytes) }];
        }),
    );
}

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
