/** Bundles the site's modules, each with all that it imports, into scripts that run where modules may not be loaded. */
import { join } from 'node:path';
import { build } from 'esbuild';
import { PAGEFIND_SCRIPT } from '../../search/manifest.ts';

/** An address for code that asks where it lies; nothing is ever read from there. */
const NOWHERE = JSON.stringify('https://hedingben.invalid/pagefind/pagefind.js');

/** Puts each of `entries` (paths in `site`) into its own place again, as a classic script. @throws esbuild's BuildFailure */
export async function bundleClassic(site: string, entries: readonly string[]): Promise<void> {
  await bundle(site, entries);
}

/** Pagefind as a classic script; what it exports is found in `hedingbenPagefind`. */
export async function bundlePagefind(site: string): Promise<void> {
  await bundle(site, [join('search', PAGEFIND_SCRIPT)], 'hedingbenPagefind');
}

async function bundle(site: string, entryPoints: readonly string[], globalName?: string): Promise<void> {
  if (entryPoints.length === 0) return;
  await build({
    absWorkingDir: site,
    entryPoints: [...entryPoints],
    outdir: site,
    outbase: site,
    allowOverwrite: true,
    bundle: true,
    minify: true,
    format: 'iife',
    globalName,
    charset: 'utf8',
    target: 'es2022',
    define: { 'import.meta.url': NOWHERE },
    logLevel: 'error',
  });
}
