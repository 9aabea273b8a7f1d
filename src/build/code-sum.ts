/** A sum of everything but articles that pages are made of: our code, its dependencies, and the settings of this build. */
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const CODE = ['src/**/*', 'public/**/*', 'astro.config.mjs', 'package-lock.json'];
/** In neither pages nor what is read for them. */
const NOT_IN_PAGES = /^src\/(?:ingest|newspapers|evaluation)\//u;
/** Lists whose entries are records of the catalogue, and what no page shows. */
const NOT_SETTINGS = new Set(['topics.yaml', 'places.yaml', 'watch.yaml', 'report.json', 'permalinks.txt']);

/** Of the code alone. @param root the project's folder */
export function codeSum(root: string): string {
  const hash = createHash('sha256').update(process.version);
  const files = globSync(CODE, { cwd: root, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name).slice(root.length)).sort();
  for (const path of paths) if (!NOT_IN_PAGES.test(path)) hash.update(path).update(readFileSync(join(root, path)));
  return hash.digest('hex').slice(0, 24);
}

/** Of the settings: what the environment says, and the files of `content/` that hold for every page. */
export function settingsSum(content: string, edition: string): string {
  const hash = createHash('sha256').update(JSON.stringify([edition, process.env.SITE_URL ?? null]));
  for (const entry of globSync('*.{yaml,json,txt}', { cwd: content }).sort())
    if (!NOT_SETTINGS.has(entry)) hash.update(entry).update(readFileSync(join(content, entry)));
  return hash.digest('hex').slice(0, 24);
}
