/** The long steps of a build: pages, the search index, packs for offline reading, the portable edition. */
import { createHash } from 'node:crypto';
import { basename, join } from 'node:path';
import { siteSettings } from '../../src/archive/site.ts';
import { cacheOf, type MadePages, makePages, type PagesOptions } from '../../src/build/make-pages.ts';
import { KeptParts } from '../../src/offline/installed/build/kept-parts.ts';
import { writePacks } from '../../src/offline/installed/build/write-packs.ts';
import { writeWorker } from '../../src/offline/installed/build/write-worker.ts';
import { writeZip } from '../../src/offline/portable/pack.ts';
import { writePortable } from '../../src/offline/portable/write-portable.ts';
import { type BuildIndexOptions, buildSearchIndex } from '../../src/search/build-index.ts';
import { CommandError } from '../command.ts';
import { words } from '../terminal.ts';
import { moveFile } from './folders.ts';
import { ROOT } from './in-folder.ts';
import { progressOfPages } from './progress.ts';

/** For a web server, or for a folder that is carried about. */
export type Edition = 'web' | 'portable';

interface StepOptions extends Pick<PagesOptions, 'content' | 'site' | 'before' | 'shard'> {
  edition: Edition;
  verbose?: boolean | undefined;
}
/** @param indexed where the index goes, by default into the site */
type IndexOptions = Pick<BuildIndexOptions, 'pairs' | 'alsoIn' | 'only' | 'cacheDir'> & { indexed?: string };

/** Both are made of the content alone, so they are made at the same time; after an error the other one is awaited. */
export async function pagesAndIndex(options: StepOptions & IndexOptions): Promise<MadePages> {
  const { content, site, before, edition, shard, verbose, indexed = site, ...ofIndex } = options;
  let index: Promise<void> | undefined;
  const onCatalogue = (catalogue: string): void => {
    index = indexArticles({ content, site: indexed, catalogue, ...ofIndex });
    index.catch(() => {}); // it is awaited below
  };
  try {
    const progress = progressOfPages(verbose);
    const made = await makePages({ root: ROOT, content, site, before, edition, shard, onCatalogue, ...progress });
    await index;
    return made;
  } catch (error) {
    throw notMade(content, error);
  } finally {
    await index?.catch(() => {});
  }
}

function notMade(content: string, error: unknown): CommandError {
  const { message, hint } = error as Error & { hint?: string };
  const said = [message, hint].filter(Boolean).join('\n').replaceAll('**', '');
  return new CommandError(words.build.notMade({ content, why: said }), { cause: error });
}

/** @param catalogue of the content, up to date */
export async function indexArticles(
  options: { content: string; site: string; catalogue: string } & Omit<IndexOptions, 'indexed'>,
): Promise<void> {
  const { content, site, ...others } = options;
  console.log(words.build.indexing);
  await buildSearchIndex({
    contentDir: content,
    outDir: site,
    cacheDir: join(cacheOf(ROOT), 'search'),
    onVolume: ({ id, articles, kept, done, of }) =>
      console.log(`  ${words.build.volume({ done, of, id, articles })}${kept ? words.build.asBefore : ''}`),
    ...others,
  });
}

/** Offline reading: a pack for each volume, and the service worker. */
export async function makeInstalled(site: string, out: string, code: string): Promise<KeptParts> {
  console.log(words.build.packing);
  const name = `packs-${createHash('sha256').update(out).digest('hex').slice(0, 16)}.json`;
  const kept = new KeptParts(join(cacheOf(ROOT), name), out, code);
  await writePacks(site, kept);
  await writeWorker(site);
  return kept;
}

/** The zip stands beside the folder, and takes the place of the one before only when it is whole. */
export async function makePortable(
  content: string,
  site: string,
  work: string,
  out: string,
  hasAddress: boolean,
): Promise<void> {
  console.log(words.build.portable);
  await writePortable(site, hasAddress, siteSettings(content));
  const zip = join(work, `${basename(out)}.zip`);
  await writeZip(site, zip, 'hedingben');
  for (const suffix of ['', '.sha256']) await moveFile(zip + suffix, `${out}.zip${suffix}`);
}
