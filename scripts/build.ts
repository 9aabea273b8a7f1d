/** content/ → dist/: pages, feeds and search index, put in place only when all of them are whole. */
import { createHash } from 'node:crypto';
import { basename, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { siteSettings } from '../src/archive/site.ts';
import { PLACEHOLDER, siteAddress } from '../src/archive/site-address.ts';
import { cacheOf, type MadePages, makePages, type PagesOptions } from '../src/build/make-pages.ts';
import { KeptParts } from '../src/offline/installed/build/kept-parts.ts';
import { writePacks } from '../src/offline/installed/build/write-packs.ts';
import { writeWorker } from '../src/offline/installed/build/write-worker.ts';
import { writeZip } from '../src/offline/portable/pack.ts';
import { writePortable } from '../src/offline/portable/write-portable.ts';
import { buildSearchIndex } from '../src/search/build-index.ts';
import { ARCHIVE_OPTION, archiveFolders } from './archive-folders.ts';
import { checkContent, checkEveryArticleHasItsPage, checkOut } from './build/checks.ts';
import { claim, release } from './build/claim.ts';
import { checkUnchanged, stateOf } from './build/content-state.ts';
import { measure, moveFile } from './build/folders.ts';
import { checkPermalinks } from './build/permalinks.ts';
import { placeSite, siteIn } from './build/place.ts';
import { keepLedger, progressOfPages } from './build/progress.ts';
import { CommandError, command } from './command.ts';

const USAGE =
  'npm run build -- [--archive DIR] [--content DIR] [--out DIR] [--edition web|portable] [--verbose]    (content; dist, or dist-portable and its zip)';
/** For a web server, or for a folder that is carried about. */
type Edition = 'web' | 'portable';
const ROOT = fileURLToPath(new URL('..', import.meta.url));

/**
 * Builds the site of `content` into `out`; until the new site is whole, `out` keeps the old one.
 * @throws CommandError when the content cannot be read, or a page cannot be made of it.
 */
export async function buildSite(
  content: string,
  out: string,
  edition: Edition = 'web',
  verbose = false,
): Promise<{ pages: number; bytes: number; address: URL | null }> {
  const articles = await checkContent(content);
  const address = addressOf(content);
  const folder = claim(out);
  await checkOut(out, [ROOT, content]);
  const { work } = folder;
  const site = siteIn(folder);
  const state = stateOf(content);
  try {
    console.log(`Making the pages of ${articles.length} articles …`);
    const { made, code } = await pagesAndIndex(content, site, out, edition, verbose);
    await checkEveryArticleHasItsPage(articles, site);
    await checkPermalinks(site, content);
    if (edition === 'portable') await makePortable(content, site, work, out, address !== null);
    const kept = edition === 'web' ? await makeInstalled(site, out, code) : null;
    const size = measure(site);
    checkUnchanged(content, state);
    placeSite(out, folder);
    keepLedger(made.ledger);
    kept?.save();
    return { ...size, address };
  } catch (error) {
    checkUnchanged(content, state); // that is the cause then
    throw error;
  } finally {
    release(out);
  }
}

/** Where the site will be published; null where nobody said it. @throws CommandError when SITE_URL is no address. */
function addressOf(content: string): URL | null {
  try {
    const { url } = siteAddress(siteSettings(content));
    return url;
  } catch (error) {
    throw new CommandError((error as Error).message);
  }
}

/** Both are made of the content alone, so they are made at the same time; after an error the other one is awaited. */
async function pagesAndIndex(
  content: string,
  site: string,
  out: string,
  edition: Edition,
  verbose: boolean,
): Promise<{ made: MadePages; code: string }> {
  let index: Promise<void> | undefined;
  let sum = '';
  const onCatalogue = (catalogue: string, code: string): void => {
    sum = code;
    index = indexArticles(content, catalogue, site, edition);
    index.catch(() => {}); // it is awaited below
  };
  try {
    const made = await pagesOf(content, site, out, edition, verbose, onCatalogue);
    await index;
    return { made, code: sum };
  } finally {
    await index?.catch(() => {});
  }
}

/** Pages of the portable edition are changed in place when all are there, so none of them is taken from the site before. */
async function pagesOf(
  content: string,
  site: string,
  out: string,
  edition: Edition,
  verbose: boolean,
  onCatalogue: PagesOptions['onCatalogue'],
): Promise<MadePages> {
  const before = edition === 'web' ? out : join(site, 'none');
  try {
    return await makePages({ root: ROOT, content, site, before, edition, onCatalogue, ...progressOfPages(verbose) });
  } catch (error) {
    const { message, hint } = error as Error & { hint?: string };
    const said = [message, hint].filter(Boolean).join('\n').replaceAll('**', '');
    throw new CommandError(`the pages of ${content} were not made: ${said}`, { cause: error });
  }
}

async function indexArticles(contentDir: string, catalogue: string, outDir: string, edition: Edition): Promise<void> {
  console.log('Indexing for search …');
  await buildSearchIndex({
    contentDir,
    catalogue,
    outDir,
    pairs: edition === 'web',
    cacheDir: join(cacheOf(ROOT), 'search'),
    onVolume: ({ id, articles, kept, done, of }) =>
      console.log(`  volume ${done} of ${of}: ${id}, ${articles} articles${kept ? ' (as before)' : ''}`),
  });
}

/** What browsers take along: a pack for each volume, and the worker that answers without network. */
async function makeInstalled(site: string, out: string, code: string): Promise<KeptParts> {
  console.log('Packing volumes for offline reading …');
  const name = `packs-${createHash('sha256').update(out).digest('hex').slice(0, 16)}.json`;
  const kept = new KeptParts(join(cacheOf(ROOT), name), out, code);
  await writePacks(site, kept);
  await writeWorker(site);
  return kept;
}

/** The zip stands beside the folder, and takes the place of the one before only when it is whole. */
async function makePortable(
  content: string,
  site: string,
  work: string,
  out: string,
  hasAddress: boolean,
): Promise<void> {
  console.log('Making the portable edition …');
  await writePortable(site, hasAddress, siteSettings(content));
  const zip = join(work, `${basename(out)}.zip`);
  await writeZip(site, zip, 'hedingben');
  for (const suffix of ['', '.sha256']) await moveFile(zip + suffix, `${out}.zip${suffix}`);
}

function chooseEdition(option = 'web'): Edition {
  if (option === 'web' || option === 'portable') return option;
  throw new CommandError(`there is no edition '${option}'. Choose --edition web or --edition portable`);
}

const NO_ADDRESS = `
WARNING: this site does not know its own address. No page has a canonical link or a picture for shared links, citations
name no address, there is no sitemap, and the links in feeds lead to ${PLACEHOLDER.href}.
Before you publish it, build it with its address: write \`url: https://archive.example.org\` into seeds/site.yaml and run
npm run ingest && npm run build, or SITE_URL=https://archive.example.org npm run build`;

const OPTIONS = {
  ...ARCHIVE_OPTION,
  content: { type: 'string' },
  out: { type: 'string' },
  edition: { type: 'string' },
  verbose: { type: 'boolean' },
} as const;

if (import.meta.main) {
  await command(USAGE, OPTIONS, async (options) => {
    const edition = chooseEdition(options.edition);
    const { content, dist } = archiveFolders(options.archive);
    const out = options.out ? resolve(options.out) : edition === 'portable' ? `${dist}-portable` : dist;
    const start = performance.now();
    const { pages, bytes, address } = await buildSite(
      options.content ? resolve(options.content) : content,
      out,
      edition,
      options.verbose,
    );
    const seconds = (performance.now() - start) / 1000;
    const megabytes = (bytes / 1e6).toFixed(1);
    console.log(`Built ${relative('.', out) || out}/: ${pages} pages, ${megabytes} MB, ${seconds.toFixed(1)} s`);
    if (!address && edition === 'web') console.warn(NO_ADDRESS);
  });
}
