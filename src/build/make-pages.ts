/** `content/` → every page, feed and picture of the site: what has not changed is taken from the site before. */
import { cpSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { cataloguePath } from '../archive/catalogue/open-catalogue.ts';
import { Catalogue } from '../archive/catalogue/read-records.ts';
import { bringUpToDate } from '../archive/catalogue/update.ts';
import { readRedirects } from '../archive/redirects.ts';
import { siteSettings } from '../archive/site.ts';
import { addressOrPlaceholder, siteAddress } from '../archive/site-address.ts';
import { codeSum, settingsSum } from './code-sum.ts';
import { compileSite } from './compile.ts';
import type { Planned } from './draw-thread.ts';
import { ledgerPath } from './ledger.ts';
import type { Shard } from './shard.ts';
import { SiteFolder } from './site-folder.ts';
import { sitemapFiles } from './sitemap.ts';
import { drawInThreads } from './threads.ts';
import { writeDataPackage } from './write-data-package.ts';

export interface PagesOptions {
  /** The project's folder. */
  root: string;
  /** Absolute paths: of the content, the folder to fill, and the site that the last build left. */
  content: string;
  site: string;
  before: string;
  edition: string;
  /** The part of the site that is made. By default all of it, with its sitemap. */
  shard?: Shard | undefined;
  /** Threads that draw; by default one for each processor. */
  threads?: number;
  onRead?: (done: number, of: number) => void;
  /** Called with the path of the catalogue when it is up to date, and a sum of the code. */
  onCatalogue?: (path: string, code: string) => void;
  onPlan?: (planned: Planned) => void;
  onDrawn?: (done: number, of: number) => void;
}

export interface MadePages {
  planned: Planned;
  /** Sums of all that the pages are made of. */
  madeOf: MadeOf;
  /** The new ledger, and the place that it takes when the site takes its own. */
  ledger: { written: string; place: string };
}

/** Two builds of which all three are the same make the same site. */
export interface MadeOf {
  code: string;
  settings: string;
  content: string;
}

/** @throws Error when a page cannot be made, or the content is inconsistent */
export async function makePages(options: PagesOptions): Promise<MadePages> {
  const { root, content, site, before, edition, shard, onRead, onCatalogue, onPlan, onDrawn } = options;
  const cache = cacheOf(root);
  const code = codeSum(root);
  const settings = settingsSum(content, edition);
  process.env.HEDINGBEN_EDITION = edition;
  const catalogue = prepareCatalogue(root, content, code, onRead);
  onCatalogue?.(catalogue, code);
  const compiled = await compileSite(root, join(cache, 'compiled', edition), `${code}-${settings.slice(0, 8)}`);
  cpSync(compiled.client, site, { recursive: true, preserveTimestamps: true });
  const place = ledgerPath(cache, before);
  const written = `${place}.new`;
  const address = siteAddress(siteSettings(content));
  const { origin } = addressOrPlaceholder(address);
  const base = edition === 'portable' ? '/' : address.base;
  const { planned } = await drawInThreads(
    { compiled, origin, base, site, before, ledger: place, version: `${code} ${settings}`, shard },
    options.threads ?? availableParallelism(),
    written,
    (found) => onPlan?.(found),
    (drawn, of) => onDrawn?.(drawn, of),
  );
  if (!shard) writeDataPackage(site, content, new Catalogue(catalogue));
  if (address.url && !shard) writeSitemap(site, planned.pages, content, address.url);
  return { planned, madeOf: { code, settings, content: contentSum(catalogue) }, ledger: { written, place } };
}

/** What builds leave for the next one. It may be deleted at any time. */
export const cacheOf = (root: string): string => join(root, 'node_modules', '.cache', 'hedingben');

/**
 * Brings the catalogue of `content` up to date; from then on pages of this process are drawn from it.
 * @param code a sum of the code: what another version read is read anew
 * @returns its path
 */
export function prepareCatalogue(root: string, content: string, code: string, onRead?: PagesOptions['onRead']): string {
  const path = cataloguePath(cacheOf(root), content);
  process.env.HEDINGBEN_CONTENT = content;
  process.env.HEDINGBEN_CATALOGUE = path;
  bringUpToDate(path, code, content, onRead);
  return path;
}

/** @param catalogue its path */
export const contentSum = (catalogue: string): string => new Catalogue(catalogue).sum();

/** Redirects and the page for unknown addresses are left out. */
export function writeSitemap(site: string, pathnames: readonly string[], content: string, address: URL): void {
  const left = new Set([...readRedirects(content).map(({ from }) => from), '/404/']);
  const paths = pathnames.map((path) => `${decodeURI(path).replace(/\/$/u, '')}/`).filter((path) => !left.has(path));
  const folder = new SiteFolder(site);
  for (const [name, text] of sitemapFiles(paths, address)) folder.write(name, Buffer.from(text));
}
