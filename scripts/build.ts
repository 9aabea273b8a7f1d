/** content/ → dist/: pages, feeds and search index, put in place only when all of them are whole. */
import { mkdir, rm } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build as buildPages } from 'astro';
import { buildSearchIndex } from '../src/search/build-index.ts';
import { checkContent, checkEveryArticleHasItsPage, checkOut } from './build/checks.ts';
import { measure, replaceFolder, siblingOf } from './build/folders.ts';
import { checkPermalinks } from './build/permalinks.ts';
import { CommandError, command } from './command.ts';

const USAGE = 'npm run build -- [--content DIR] [--out DIR]    (content, dist)';
const ROOT = fileURLToPath(new URL('..', import.meta.url));

/**
 * Builds the site of `content` into `out`; until the new site is whole, `out` keeps the old one.
 * @throws CommandError when the content cannot be read, or a page cannot be made of it.
 */
export async function buildSite(content: string, out: string): Promise<{ pages: number; bytes: number }> {
  const articles = await checkContent(content);
  await checkOut(out, [ROOT, content]);
  const work = siblingOf(out);
  const site = join(work, 'site');
  try {
    await mkdir(work);
    console.log(`Making the pages of ${articles.length} articles …`);
    await makePages(content, site, join(work, 'cache'));
    await checkEveryArticleHasItsPage(articles, site);
    await checkPermalinks(site, content);
    await indexArticles(content, site);
    const size = await measure(site);
    await replaceFolder(out, site);
    return size;
  } finally {
    // The cache goes when the process does: Astro may write to it a moment after a failure.
    await rm(site, { recursive: true, force: true });
  }
}

/** A cache of its own makes a build depend on the content and the source alone, not on the build before. */
async function makePages(content: string, outDir: string, cacheDir: string): Promise<void> {
  process.env.HEDINGBEN_CONTENT = content;
  try {
    await buildPages({ root: ROOT, outDir, cacheDir, logLevel: 'warn' });
  } catch (error) {
    const { message, hint } = error as Error & { hint?: string };
    const said = [message, hint].filter(Boolean).join('\n').replaceAll('**', '');
    throw new CommandError(`the pages of ${content} were not made: ${said}`, { cause: error });
  }
}

async function indexArticles(contentDir: string, outDir: string): Promise<void> {
  console.log('Indexing for search …');
  await buildSearchIndex({
    contentDir,
    outDir,
    onVolume: ({ id, articles, done, of }) => console.log(`  volume ${done} of ${of}: ${id}, ${articles} articles`),
  });
}

if (import.meta.main) {
  await command(USAGE, { content: { type: 'string' }, out: { type: 'string' } }, async (options) => {
    const out = resolve(options.out ?? 'dist');
    const start = performance.now();
    const { pages, bytes } = await buildSite(resolve(options.content ?? 'content'), out);
    const seconds = (performance.now() - start) / 1000;
    const megabytes = (bytes / 1e6).toFixed(1);
    console.log(`Built ${relative('.', out) || out}/: ${pages} pages, ${megabytes} MB, ${seconds.toFixed(1)} s`);
  });
}
