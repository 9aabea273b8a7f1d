/** The build step of search: `content/` in, `dist/search/` out, one volume after another. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { filesByVolume, fingerprint, readArticle } from './build/articles.ts';
import { type BundleRecord, writeBundle } from './build/bundle.ts';
import { readLabels } from './build/labels.ts';
import { FACETS, type Facets, FORMAT, MANIFEST, type Manifest, textFile, volumeFolder } from './manifest.ts';
import { headLength, recordWords, searchRecord } from './record.ts';
import { joinTexts } from './tokenise.ts';

const compress = promisify(gzip);
const writeCompressed = async (path: string, value: unknown): Promise<void> =>
  writeFile(path, await compress(JSON.stringify(value), { level: 9 }));

export interface BuildIndexOptions {
  /** What ingest wrote: `articles/`, `newspapers/`, `topics.yaml`, `places.yaml`. */
  contentDir: string;
  /** The site's root; the index goes to `search/` in it. */
  outDir: string;
  /** Told after each volume. */
  onVolume?: (volume: { id: string; articles: number; done: number; of: number }) => void;
}

/**
 * Indexes every article of `contentDir`. Whatever index stood in `outDir` before is gone.
 * @throws Error naming the file that cannot be read, or with Pagefind's words as `cause`.
 */
export async function buildSearchIndex({ contentDir, outDir, onVolume }: BuildIndexOptions): Promise<Manifest> {
  const root = join(outDir, 'search');
  for (const old of ['volumes', 'pagefind', MANIFEST]) await rm(join(root, old), { recursive: true, force: true });
  await mkdir(root, { recursive: true });
  const volumes = await filesByVolume(contentDir);
  const manifest: Manifest = { format: FORMAT, pagefind: '', ...(await readLabels(contentDir)), volumes: [] };
  for (const [id, files] of volumes) {
    const name = `${id.replace('/', '-')}-${(await fingerprint(contentDir, files)).slice(0, 12)}`;
    const folder = join(root, volumeFolder(name));
    await mkdir(join(folder, 'texts'), { recursive: true });
    const facets: Facets = { ids: [], dates: [], heads: [], genres: [], topics: [], places: [] };
    const { hash, version } = await writeBundle(readRecords(contentDir, files, folder, facets), folder, root);
    await writeCompressed(join(folder, FACETS), facets);
    const days = facets.dates.toSorted();
    const [from = '', to = ''] = [days.at(0), days.at(-1)];
    const [newspaper = ''] = id.split('/');
    manifest.volumes.push({ id, newspaper, folder: name, articles: files.length, from, to, hash });
    manifest.pagefind = version;
    onVolume?.({ id, articles: files.length, done: manifest.volumes.length, of: volumes.size });
  }
  manifest.volumes.sort((a, b) => b.to.localeCompare(a.to) || a.id.localeCompare(b.id));
  await writeFile(join(root, MANIFEST), JSON.stringify(manifest));
  return manifest;
}

/** Reads a volume's articles one by one, writes each text beside the index and notes its facets. */
async function* readRecords(
  contentDir: string,
  files: readonly string[],
  folder: string,
  facets: Facets,
): AsyncGenerator<BundleRecord> {
  for (const [ordinal, file] of files.entries()) {
    const { article, paragraphs } = await readArticle(contentDir, file);
    const record = searchRecord(article, paragraphs);
    await writeCompressed(join(folder, textFile(ordinal)), record);
    facets.ids.push(article.id.slice(article.newspaper.length + 1));
    facets.dates.push(article.date);
    facets.heads.push(headLength(record));
    facets.genres.push(article.genre);
    facets.topics.push(article.topics);
    facets.places.push(article.places);
    yield { ordinal, content: joinTexts(recordWords(record)) };
  }
}
