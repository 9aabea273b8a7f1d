/** Parts of packs as the last build made them: what holds the same files is taken and not packed again. */
import { createHash } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Part, partUrl } from '../names.ts';

/** A file of the site, with its bytes and the time of its last change in milliseconds. */
export interface SiteFile {
  path: string;
  size: number;
  changed: number;
}
export interface PackedPart {
  part: Part;
  /** Scripts, styles and fonts that its pages need. */
  needed: string[];
}

export class KeptParts {
  readonly #file: string;
  readonly #before: string;
  readonly #version: string;
  readonly #known: Map<string, PackedPart>;
  readonly #used: [string, PackedPart][] = [];

  /**
   * @param file where they are noted; a note that cannot be read is none
   * @param before the site that the last build left
   * @param version of the code: what another made is made anew
   */
  constructor(file: string, before: string, version: string) {
    this.#file = file;
    this.#before = before;
    this.#version = version;
    this.#known = readNote(file, version);
  }

  /** The part of exactly these files, now in `site` too; null where the last build had none. */
  take(files: readonly SiteFile[], site: string): PackedPart | null {
    const key = keyOf(files);
    const known = this.#known.get(key);
    if (!known) return null;
    const [, bytes, sum] = known.part;
    const [old, path] = [join(this.#before, partUrl(sum)), join(site, partUrl(sum))];
    if (statSync(old, { throwIfNoEntry: false })?.size !== bytes) return null;
    try {
      linkSync(old, path);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') return null;
    }
    this.#used.push([key, known]);
    return known;
  }

  note(files: readonly SiteFile[], part: PackedPart): void {
    this.#used.push([keyOf(files), part]);
  }

  /** Once the site is in its place. */
  save(): void {
    mkdirSync(dirname(this.#file), { recursive: true });
    writeFileSync(`${this.#file}.new`, JSON.stringify({ version: this.#version, parts: this.#used }));
    renameSync(`${this.#file}.new`, this.#file);
  }
}

const keyOf = (files: readonly SiteFile[]): string =>
  createHash('sha256').update(JSON.stringify(files)).digest('base64url').slice(0, 24);

function readNote(file: string, version: string): Map<string, PackedPart> {
  try {
    const note = JSON.parse(readFileSync(file, 'utf8')) as { version: string; parts: [string, PackedPart][] };
    return new Map(note.version === version ? note.parts : []);
  } catch {
    return new Map();
  }
}
