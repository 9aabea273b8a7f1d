/** Writes the parts of one pack, so that no more than one part is in memory. */
import { createHash } from 'node:crypto';
import { existsSync, statSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { type PackList, type Part, partUrl } from '../names.ts';
import { joinFiles } from '../part.ts';
import { Assets } from './assets.ts';
import { foldRepeats } from './fold-repeats.ts';
import type { KeptParts, PackedPart, SiteFile } from './kept-parts.ts';

const compress = promisify(gzip);
/** A part is closed when its files reach this many bytes unpacked, an issue of a large daily: quick to fetch again, quick to open. */
const PART_BYTES = 4 << 20;
/** Headlines stand in the reader's own Song typeface where these are missing; they would be a third of a pack. */
const FONT = /\.woff2$/u;
/** A part may end here too, after every eighth file by its name: a file that grows moves the bounds of few other parts. */
const EARLY_END = { bytes: PART_BYTES / 2, every: 8 };

/** Files that are compressed already. */
const PACKED = /\.(?:gz|pf_index|png|jpg)$/u;

const digest = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex').slice(0, 32);

/** Issues, years and parts of the index have parts of their own: `bench-ribao/2020-01-03/…`. All else is together by its first folder. */
const groupOf = (path: string): string =>
  /^(?:search\/volumes\/[^/]+|[^/]+\/\d{4}(?:-[^/]*)?)(?=\/)/u.exec(path)?.[0] ??
  path.slice(0, Math.max(0, path.indexOf('/')));

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
  readonly #kept: KeptParts | null;
  readonly #assets: Assets;
  readonly #files: SiteFile[] = [];

  /** @param kept what need not be packed again */
  constructor(site: string, kept: KeptParts | null) {
    this.#site = site;
    this.#kept = kept;
    this.#assets = new Assets(site);
  }

  /**
   * Adds a file by its path in the site, and for a page what it needs. Files of one folder come one after another, in
   * the order of their paths: each issue has parts of its own, which stay as they are when another issue changes.
   */
  add(path: string): void {
    const { size, mtimeMs } = statSync(join(this.#site, path));
    this.#files.push({ path, size, changed: mtimeMs });
  }

  /** Packs what was added and what the pages need. `search` belongs to what the pack's version tells. */
  async end(search: PackList['search']): Promise<WrittenPack> {
    const packed: PackedPart[] = [];
    for (const files of inParts(this.#files)) packed.push(await this.#pack(files));
    const pages = this.#files.length;
    for (const path of [...new Set(packed.flatMap((part) => part.needed))].sort()) this.add(path);
    for (const files of inParts(this.#files.slice(pages))) packed.push(await this.#pack(files));
    const parts = packed.map(({ part }) => part).sort(([a], [b]) => (a < b ? -1 : 1));
    const version = digest(JSON.stringify([parts, search])).slice(0, 12);
    const bytes = parts.reduce((sum, [, size]) => sum + size, 0);
    const unpacked = this.#files.reduce((sum, { size }) => sum + size, 0);
    return { parts, version, files: this.#files.length, bytes, unpacked };
  }

  async #pack(files: readonly SiteFile[]): Promise<PackedPart> {
    const known = this.#kept?.take(files, this.#site);
    if (known) return known;
    const held = new Map<string, Uint8Array>();
    const needed = new Set<string>();
    for (const { path } of files) {
      const bytes = await readFile(join(this.#site, path));
      held.set(path, bytes);
      if (path.endsWith('.html'))
        for (const asset of await this.#assets.of(bytes.toString())) if (!FONT.test(asset)) needed.add(asset);
    }
    const isPacked = files.every(({ path }) => PACKED.test(path));
    const whole = joinFiles(held);
    const bytes = await compress(isPacked ? whole : foldRepeats(whole), { level: isPacked ? 1 : 9 });
    const sum = digest(bytes);
    // Packs may share a part, such as the page's fonts and styles.
    const path = join(this.#site, partUrl(sum));
    if (!existsSync(path)) writeFileSync(path, bytes);
    const packed: PackedPart = { part: [files[0]?.path ?? '', bytes.length, sum], needed: [...needed].sort() };
    this.#kept?.note(files, packed);
    return packed;
  }
}

function inParts(files: readonly SiteFile[]): SiteFile[][] {
  const parts: SiteFile[][] = [];
  let [group, bytes] = ['', Number.POSITIVE_INFINITY];
  for (const file of files) {
    const own = groupOf(file.path);
    const early =
      bytes >= EARLY_END.bytes && Number.parseInt(digest(file.path).slice(0, 4), 16) % EARLY_END.every === 0;
    if (own !== group || bytes >= PART_BYTES || early) {
      parts.push([]);
      [group, bytes] = [own, 0];
    }
    parts.at(-1)?.push(file);
    bytes += file.size;
  }
  return parts;
}
