/** Bundles the service worker of a built site. It names what it keeps by content, so that browsers see each new deployment. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { DISPLAY_SCRIPT_URL } from '../../../model/urls.ts';
import { PACKS_URL } from '../names.ts';
import { WORKER_URL } from '../worker-url.ts';
import { Assets } from './assets.ts';

const ENTRY = fileURLToPath(new URL('../worker/worker.ts', import.meta.url));
/** Pages that are stored at the first visit, so that readers without network have a starting point. */
const PAGES = ['index.html', 'search/index.html', 'offline/index.html', 'about/index.html'];
const FILES = ['favicon.svg', 'search/manifest.json'];

/** Writes `sw.js` into `site`, a site with its index and packs. @throws esbuild's BuildFailure */
export async function writeWorker(site: string): Promise<void> {
  const hash = createHash('sha256').update(await readFile(join(site, PACKS_URL)));
  const assets = new Set<string>();
  const ofPages = new Assets(site);
  for (const page of PAGES) {
    const html = await readFile(join(site, page), 'utf8');
    hash.update(html);
    for (const asset of await ofPages.of(html)) assets.add(asset);
  }
  // What any page may load after it was opened: an open page goes on when the next deployment has others.
  for (const name of await readdir(join(site, '_assets')))
    if (/\.(?:js|css)$/.test(name)) assets.add(`_assets/${name}`);
  // A megabyte that few readers ask for: the browser keeps it when it was asked for, and packs have it.
  assets.delete(DISPLAY_SCRIPT_URL.slice(1));
  for (const file of FILES) hash.update(await readFile(join(site, file)));
  await build({
    entryPoints: [ENTRY],
    outfile: join(site, WORKER_URL),
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    define: {
      BUILD: JSON.stringify(hash.digest('hex').slice(0, 12)),
      SHELL_ASSETS: JSON.stringify([...assets].sort().map((path) => `/${path}`)),
      SHELL_FILES: JSON.stringify([...FILES, ...PAGES].map((path) => `/${path.replace(/(^|\/)index\.html$/, '$1')}`)),
      'process.env.NODE_ENV': '"production"',
    },
    logLevel: 'error',
  });
}
