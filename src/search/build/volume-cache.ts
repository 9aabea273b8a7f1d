/**
 * Keeps the index of every volume, so that one whose articles have not changed since is copied and not made again. What is
 * kept lies under a name that sums up all it is made of; it gets that name only when whole. It may be deleted at any time.
 */
import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fingerprint } from './articles.ts';
import { type WrittenVolume, writeVolume } from './write-volume.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
/** What the making of an index depends on, beside the articles: code, and packages by the lock file. */
const SOURCES = ['src/search', 'src/model', 'src/markdown', 'src/content', 'src/archive'];
const LOCK = 'package-lock.json';

const ENTRY = 'entry.json';
const VOLUME = 'volume';
/** After which what no build has used goes. Another build may be at work beside this one. */
const DAY = 86_400_000;

interface Entry {
  written: WrittenVolume;
  /** Bytes of every file kept, by its path. */
  sizes: Record<string, number>;
}

export class VolumeCache {
  readonly #folder: string;
  readonly #code: Promise<string>;

  /** @param folder of the cache */
  constructor(folder: string) {
    this.#folder = folder;
    this.#code = codeVersion();
  }

  /**
   * Like `writeVolume`.
   * @returns `kept`: nothing had to be made
   */
  async writeVolume(
    contentDir: string,
    files: readonly string[],
    folder: string,
  ): Promise<WrittenVolume & { kept: boolean }> {
    const copy = (from: string): Promise<void> => cp(join(from, VOLUME), folder, { recursive: true });
    const articles = await fingerprint(contentDir, files);
    const place = join(this.#folder, `${articles}-${await this.#code}`);
    const found = await readEntry(place);
    if (found) {
      await copy(place);
      await utimes(place, new Date(), new Date());
      return { ...found.written, kept: true };
    }
    await rm(place, { recursive: true, force: true });
    const work = `${place}.${process.pid}`;
    try {
      const written = await writeVolume(contentDir, files, join(work, VOLUME));
      await copy(work);
      await writeFile(join(work, ENTRY), JSON.stringify({ written, sizes: await sizesIn(work) } satisfies Entry));
      // Articles that someone changed meanwhile are not what the name says. Another build may have been here first.
      if ((await fingerprint(contentDir, files)) === articles) await rename(work, place).catch(() => {});
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
async function readEntry(place: string): Promise<Entry | null> {
  try {
    const entry = JSON.parse(await readFile(join(place, ENTRY), 'utf8')) as Entry;
    const sizes = await sizesIn(place);
    const whole = Object.entries(entry.sizes).every(([path, size]) => sizes[path] === size);
    return whole ? entry : null;
  } catch {
    return null;
  }
}

async function sizesIn(place: string): Promise<Entry['sizes']> {
  const sizes: Entry['sizes'] = {};
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
