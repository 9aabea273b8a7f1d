/** Puts files into the folder of a new site: new ones, and those of the site before, as hard links that need no space. */
import {
  closeSync,
  copyFileSync,
  existsSync,
  fstatSync,
  linkSync,
  mkdirSync,
  openSync,
  renameSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

export class SiteFolder {
  readonly #folder: string;
  readonly #made = new Set<string>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  has(file: string): boolean {
    return existsSync(join(this.#folder, file));
  }

  /** A file that no other thread writes: nobody reads the folder before it is whole. Its size and time of change. */
  write(file: string, bytes: Uint8Array): { size: number; changed: number } {
    const open = openSync(this.#pathOf(file), 'w');
    try {
      writeFileSync(open, bytes);
      return { size: bytes.length, changed: fstatSync(open).mtimeMs };
    } finally {
      closeSync(open);
    }
  }

  /** Whole or not at all; of two threads that write the same the later wins. */
  share(file: string, bytes: Uint8Array): void {
    const path = this.#pathOf(file);
    const aside = `${path}.${process.pid}-${threadName()}`;
    writeFileSync(aside, bytes);
    renameSync(aside, path);
  }

  /** Takes a file of the site in `before`, with its time of change. False where it has none. */
  take(before: string, file: string): boolean {
    const path = this.#pathOf(file);
    const old = join(before, file);
    try {
      linkSync(old, path);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'ENOENT') return false;
      if (code === 'EEXIST') return true;
      // Another disk, or one that knows no links.
      copyFileSync(old, path);
      const { atime, mtime } = statSync(old);
      utimesSync(path, atime, mtime);
    }
    return true;
  }

  #pathOf(file: string): string {
    const path = join(this.#folder, file);
    const folder = dirname(path);
    if (!this.#made.has(folder)) {
      mkdirSync(folder, { recursive: true });
      this.#made.add(folder);
    }
    return path;
  }
}

let name: string | undefined;
const threadName = (): string => (name ??= Math.random().toString(36).slice(2));
