/**
 * Keeps the index of every volume, so that one whose articles have not changed since is copied and not made again. What is
 * kept lies under a name that sums up all it is made of; it gets that name only when whole. It may be deleted at any time.
 */
import { createHash } from 'node:crypto';
import { cp, link, mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ArticleSource } from './article-source.ts';
import { fingerprint } from './articles.ts';
import { type WrittenVolume, writeVolume } from './write-volume.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
/** What the making of an index depends on, beside the articles: code, and packages by the lock file. */
const SOURCES = ['src/search', 'src/model', 'src/markdown', 'src/content', 'src/archive'];
const LOCK = 'package-lock.json';

const ENTRY = 'entry.json';
const FOLDER = 'volume';
/** After which what no build has used goes. Another build may be at work beside this one. */
const DAY = 86_400_000;

interface Entry<T> {
  written: T;
  /** Bytes of every file kept, by its path. */
  sizes: Record<string, number>;
}

interface Kept {
  /** Nothing had to be made. */
  kept: boolean;
}

export class VolumeCache {
  readonly #folder: string;
  readonly #others: readonly string[];
  readonly #code: Promise<string>;

  /** @param folder of the cache @param others where volumes are only looked for */
  constructor(folder: string, others: readonly string[] = []) {
    this.#folder = folder;
    this.#others = others;
    this.#code = codeVersion();
  }

  /** Like `writeVolume`. */
  async writeVolume(source: ArticleSource, files: readonly string[], folder: string): Promise<WrittenVolume & Kept> {
    const articles = await fingerprint(source, files);
    // Articles that someone changed meanwhile are not what the name says.
    const isTrue = async (): Promise<boolean> => (await fingerprint(source, files)) === articles;
    return this.take(articles, folder, (work) => writeVolume(source, files, work), isTrue);
  }

  /**
   * Makes a folder, or copies it as it was made before.
   * @param name sums up all that it is made of, beside our code
   * @param make writes the folder and answers what is to be known of it
   * @param isTrue whether what was made is to be kept under that name
   */
  async take<T>(
    name: string,
    folder: string,
    make: (folder: string) => Promise<T>,
    isTrue = async (): Promise<boolean> => true,
  ): Promise<T & Kept> {
    const copy = (from: string): Promise<void> => linkFolder(join(from, FOLDER), folder);
    const entry = `${name}-${await this.#code}`;
    for (const folder of [this.#folder, ...this.#others]) {
      const kept = join(folder, entry);
      const found = await readEntry<T>(kept);
      if (!found) continue;
      await copy(kept);
      if (folder === this.#folder) await utimes(kept, new Date(), new Date());
      return { ...found.written, kept: true };
    }
    const place = join(this.#folder, entry);
    await rm(place, { recursive: true, force: true });
    const work = `${place}.${process.pid}`;
    try {
      const written = await make(join(work, FOLDER));
      await copy(work);
      await writeFile(join(work, ENTRY), JSON.stringify({ written, sizes: await sizesIn(work) } satisfies Entry<T>));
      // Another build may have been here first.
      if (await isTrue()) await rename(work, place).catch(() => {});
      return { ...written, kept: false };
    } finally {
      await rm(work, { recursive: true, force: true });
    }
  }

  /** Drops what no build has used for a day. */
  async prune(): Promise<void> {
    await mkdir(this.#folder, { recursive: true });
    for (const name of await readdir(this.#folder)) {
      const place = join(this.#folder, name);
      if (Date.now() - (await stat(place)).mtimeMs > DAY) await rm(place, { recursive: true, force: true });
    }
  }
}

/** What is kept at `place`; null when nothing is, or not all of it. */
async function readEntry<T>(place: string): Promise<Entry<T> | null> {
  try {
    const entry = JSON.parse(await readFile(join(place, ENTRY), 'utf8')) as Entry<T>;
    const sizes = await sizesIn(place);
    const whole = Object.entries(entry.sizes).every(([path, size]) => sizes[path] === size);
    return whole ? entry : null;
  } catch {
    return null;
  }
}

/** The same files under other names; copies where the disk knows no links, or is another. */
async function linkFolder(from: string, to: string): Promise<void> {
  for (const file of await readdir(from, { recursive: true, withFileTypes: true })) {
    const path = join(to, file.parentPath.slice(from.length), file.name);
    if (file.isDirectory()) await mkdir(path, { recursive: true });
    else await link(join(file.parentPath, file.name), path).catch(() => cp(join(file.parentPath, file.name), path));
  }
}

async function sizesIn(place: string): Promise<Entry<unknown>['sizes']> {
  const sizes: Entry<unknown>['sizes'] = {};
  for (const file of await readdir(place, { recursive: true, withFileTypes: true })) {
    const path = join(file.parentPath, file.name);
    if (file.isFile()) sizes[path.slice(place.length + 1)] = (await stat(path)).size;
  }
  return sizes;
}

/** Of our own code and of the packages that it stands on: what another version made is made anew. */
async function codeVersion(): Promise<string> {
  const hash = createHash('sha256').update(process.version);
  const names = [LOCK];
  for (const source of SOURCES) {
    const found = await readdir(join(ROOT, source), { recursive: true });
    names.push(...found.filter((name) => name.endsWith('.ts')).map((name) => join(source, name)));
  }
  for (const name of names.sort()) hash.update(name).update(await readFile(join(ROOT, name)));
  return hash.digest('hex').slice(0, 16);
}
