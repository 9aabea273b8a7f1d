/** The build step of search: `content/` in, `dist/search/` out, one volume after another. */
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sourceInCatalogue, sourceInFiles } from './build/article-source.ts';
import { indexVolumes } from './build/articles.ts';
import { readLabels } from './build/labels.ts';
import { type Part, pairVolumes } from './build/pair-volumes.ts';
import { VolumeCache } from './build/volume-cache.ts';
import { CHARACTERS, writeVolume } from './build/write-volume.ts';
import { FORMAT, MANIFEST, type Manifest, volumeFolder } from './manifest.ts';

export interface BuildIndexOptions {
  /** What ingest wrote: `articles/`, `issues/`, `newspapers/`, `topics.yaml`, `places.yaml`. */
  contentDir: string;
  /** An up-to-date catalogue of it, which is quicker to read. */
  catalogue?: string;
  /** The site's root; the index goes to `search/` in it. */
  outDir: string;
  /** Where volumes are kept for the next build; without it every volume is made anew. */
  cacheDir?: string;
  /** Where else volumes may be kept: by shards. */
  alsoIn?: readonly string[];
  /** What of it is indexed, by the name of a volume's part. By default everything. */
  only?: (part: string) => boolean;
  /** False: no index of pairs. It saves bytes over a network; a folder on a disk has no use for it. */
  pairs?: boolean;
  /** Told after each volume; `kept`: its articles have not changed since it was made. */
  onVolume?: (volume: { id: string; articles: number; kept: boolean; done: number; of: number }) => void;
}

/**
 * Indexes every article of `contentDir`. Whatever index stood in `outDir` before is gone.
 * @throws Error naming the file that cannot be read, or with Pagefind's words as `cause`.
 */
export async function buildSearchIndex(options: BuildIndexOptions): Promise<Manifest> {
  const { contentDir, outDir, catalogue, cacheDir, alsoIn, only, pairs = true, onVolume } = options;
  const cache = cacheDir ? new VolumeCache(cacheDir, alsoIn) : null;
  const root = join(outDir, 'search');
  for (const old of ['volumes', 'pairs', MANIFEST]) await rm(join(root, old), { recursive: true, force: true });
  await mkdir(root, { recursive: true });
  const manifest: Manifest = { format: FORMAT, ...(await readLabels(contentDir)), volumes: [], pairs: [] };
  const parts: Part[] = [];
  const source = catalogue ? sourceInCatalogue(catalogue) : sourceInFiles(contentDir);
  const every = await indexVolumes(source);
  const volumes = only ? every.filter(({ id, part }) => only(`${id}/${part}`)) : every;
  for (const { id, part, files } of volumes) {
    const [newspaper = '', year = ''] = id.split('/');
    const path = join(root, volumeFolder('unnamed'));
    const written = cache
      ? await cache.writeVolume(source, files, path)
      : { ...(await writeVolume(source, files, path)), kept: false };
    const folder = `${newspaper}-${year}-${written.sum.slice(0, 12)}`;
    await rename(path, join(root, volumeFolder(folder)));
    parts.push({ id, part, folder, articles: files.length, days: written.days });
    const { from, to, kept } = written;
    manifest.volumes.push({ id, newspaper, folder, articles: files.length, from, to });
    onVolume?.({ id, articles: files.length, kept, done: manifest.volumes.length, of: volumes.length });
  }
  if (pairs) manifest.pairs = await pairVolumes(root, parts, cache);
  for (const { folder } of parts) await rm(join(root, volumeFolder(folder), CHARACTERS));
  await cache?.prune();
  manifest.volumes.sort((a, b) => b.to.localeCompare(a.to) || a.id.localeCompare(b.id));
  await writeFile(join(root, MANIFEST), JSON.stringify(manifest));
  return manifest;
}
