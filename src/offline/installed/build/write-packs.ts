/** The build step of /offline/: every volume as a pack, one after another, and a list of them all. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import type { Manifest } from '../../../search/manifest.ts';
import { PACKS_URL, type Pack, type PackList, packListUrl, SITE_PACK } from '../names.ts';
import type { KeptParts } from './kept-parts.ts';
import { PackWriter } from './pack-writer.ts';

/** Of no use to a reader without network: feeds, maps for robots, pictures for shared links, files to download. */
const LEFT_OUT = /\.(?:xml|opml|xsl|map|epub|md|txt)$|(?:^|\/)(?:feed\.json|card\.png|404\.html)$|^feed\.css$/;
/** Not in the pack of the site: what the worker itself keeps, or is not read. */
const NOT_SITE = /^(?:_assets|search|offline|about|icons|api|data)(?:\/|$)|^[^/]+\.[^/]+$/;

/**
 * Newest year first. Writes `offline/packs.json` and the packs into `site`, a site with its index.
 * @param kept what the last build packed
 */
export async function writePacks(site: string, kept: KeptParts | null = null): Promise<Pack[]> {
  const manifest = JSON.parse(await readFile(join(site, 'search/manifest.json'), 'utf8')) as Manifest;
  await mkdir(join(site, dirname(PACKS_URL), 'packs'), { recursive: true });
  const packs: Pack[] = [];
  const tops = (await readdir(site)).sort();
  for (const newspaper of tops.filter((name) => name in manifest.newspapers)) {
    const inside = await readdir(join(site, newspaper));
    const years = Map.groupBy(
      inside.filter((name) => /^\d{4}(?:-|$)/.test(name)),
      (name) => name.slice(0, 4),
    );
    for (const [year, folders] of [...years].sort().reverse()) {
      packs.push(await writeVolume(site, kept, manifest, { newspaper, year, folders }));
    }
  }
  const writer = new PackWriter(site, kept);
  for (const top of tops.filter((name) => !(name in manifest.newspapers) && !NOT_SITE.test(name))) {
    for (const file of await filesIn(site, top)) writer.add(file);
  }
  packs.push(await finish(site, writer, { id: SITE_PACK, newspaper: null, issues: 0 }, null));
  await writeFile(join(site, PACKS_URL), JSON.stringify(packs));
  return packs;
}

interface Years {
  newspaper: string;
  year: string;
  /** Of the year's page and its issues, in the newspaper's folder. */
  folders: string[];
}

async function writeVolume(
  site: string,
  kept: KeptParts | null,
  manifest: Manifest,
  { newspaper, year, folders }: Years,
): Promise<Pack> {
  const id = `${newspaper}/${year}`;
  const entries = manifest.volumes.filter((volume) => volume.id === id);
  const writer = new PackWriter(site, kept);
  writer.add(`${newspaper}/index.html`);
  for (const folder of folders.sort())
    for (const file of await filesIn(site, `${newspaper}/${folder}`)) writer.add(file);
  for (const { folder } of entries)
    for (const file of await filesIn(site, `search/volumes/${folder}`)) writer.add(file);
  const issues = folders.filter((folder) => folder.includes('-')).length;
  const search = entries.length > 0 ? { format: manifest.format, entries } : null;
  return finish(site, writer, { id, newspaper: manifest.newspapers[newspaper] ?? newspaper, issues }, search);
}

async function finish(
  site: string,
  writer: PackWriter,
  { id, newspaper, issues }: Pick<Pack, 'id' | 'newspaper' | 'issues'>,
  search: PackList['search'],
): Promise<Pack> {
  const { parts, version, files, bytes, unpacked } = await writer.end(search);
  await writeFile(join(site, packListUrl(id, version)), JSON.stringify({ parts, search } satisfies PackList));
  return { id, version, newspaper, issues, files, bytes, unpacked };
}

/** The files of a folder that readers need, in the order of their paths. */
async function filesIn(site: string, folder: string): Promise<string[]> {
  const entries = await readdir(join(site, folder), { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(site, join(entry.parentPath, entry.name)).split(sep).join('/').normalize());
  return paths.filter((path) => !LEFT_OUT.test(path)).sort();
}
