/** Bundles the site's modules, each with all that it imports, into scripts that run where modules may not be loaded. */
import { build } from 'esbuild';

/** An address for code that asks where it lies; nothing is ever read from there. */
const NOWHERE = JSON.stringify('https://hedingben.invalid/page.js');

/** Puts each of `entries` (paths in `site`) into its own place again, as a classic script. @throws esbuild's BuildFailure */
export async function bundleClassic(site: string, entries: readonly string[]): Promise<void> {
  if (entries.length === 0) return;
  await build({
    absWorkingDir: site,
    entryPoints: [...entries],
    outdir: site,
    outbase: site,
    allowOverwrite: true,
    bundle: true,
    minify: true,
    format: 'iife',
    charset: 'utf8',
    target: 'es2022',
    define: { 'import.meta.url': NOWHERE },
    logLevel: 'error',
  });
}
