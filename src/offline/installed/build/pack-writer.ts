/** Writes the parts of one pack as files are added, so that no more than one part is in memory. */
import { createHash } from 'node:crypto';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { type PackList, type Part, partUrl } from '../names.ts';
import { joinFiles } from '../part.ts';
import { Assets } from './assets.ts';

const compress = promisify(gzip);
/** A part is closed when its files reach this many bytes unpacked: quick to fetch again, quick to open for one file. */
const PART_BYTES = 1 << 20;

const digest = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex').slice(0, 32);

interface WrittenPack {
  parts: Part[];
  version: string;
  files: number;
  /** Of the parts. */
  bytes: number;
  /** Of the files in them. */
  unpacked: number;
}

export class PackWriter {
  readonly #site: string;
  readonly #assets: Assets;
  readonly #needed = new Set<string>();
  readonly #parts: Part[] = [];
  #open = new Map<string, Uint8Array>();
  #openBytes = 0;
  #group = '';
  #files = 0;
  #unpacked = 0;

  constructor(site: string) {
    this.#site = site;
    this.#assets = new Assets(site);
  }

  /**
   * Adds a file by its path in the site, and for a page what it needs. Files of one folder come one after another, in
   * the order of their paths: each issue has parts of its own, which stay as they are when another issue changes.
   */
  async add(path: string): Promise<void> {
    const bytes = await readFile(join(this.#site, path));
    if (path.endsWith('.html')) for (const asset of await this.#assets.of(bytes.toString())) this.#needed.add(asset);
    await this.#put(path, bytes);
  }

  async #put(path: string, bytes: Uint8Array): Promise<void> {
    const group = path.split('/', 2).join('/');
    if (group !== this.#group || this.#openBytes >= PART_BYTES) await this.#close();
    this.#group = group;
    this.#open.set(path, bytes);
    this.#openBytes += bytes.length;
    this.#unpacked += bytes.length;
    this.#files++;
  }

  async #close(): Promise<void> {
    const [from] = this.#open.keys();
    if (from === undefined) return;
    const bytes = await compress(joinFiles(this.#open), { level: 9 });
    const sum = digest(bytes);
    await this.#write(sum, bytes);
    this.#parts.push([from, bytes.length, sum]);
    this.#open = new Map();
    this.#openBytes = 0;
  }

  /** Packs may share a part, such as the page's fonts and styles. */
  async #write(sum: string, bytes: Uint8Array): Promise<void> {
    const path = join(this.#site, partUrl(sum));
    const isThere = await stat(path).then(
      () => true,
      () => false,
    );
    if (!isThere) await writeFile(path, bytes);
  }

  /** Adds what the pages need and closes the last part. `search` belongs to what the pack's version tells. */
  async end(search: PackList['search']): Promise<WrittenPack> {
    for (const path of [...this.#needed].sort()) await this.#put(path, await readFile(join(this.#site, path)));
    await this.#close();
    const parts = this.#parts.toSorted(([a], [b]) => (a < b ? -1 : 1));
    const version = digest(JSON.stringify([parts, search])).slice(0, 12);
    const bytes = parts.reduce((sum, [, size]) => sum + size, 0);
    return { parts, version, files: this.#files, bytes, unpacked: this.#unpacked };
  }
}
