/** A full disk, said as such: which one it is, and that the old site stays. */
import { statfsSync } from 'node:fs';
import { dirname } from 'node:path';
import { cacheOf } from '../../src/build/make-pages.ts';
import { CommandError } from '../command.ts';

/** The system's words, and those of SQLite. Threads hand on only the words of an error. */
const FULL = /\b(?:ENOSPC|EDQUOT)\b|database or disk is full/u;

/** @returns null if the error says something else. @param out the folder of the site @param root the program's */
export function fullDisk(error: unknown, out: string, root: string): CommandError | null {
  for (let at = error; at instanceof Error; at = at.cause) {
    if (!FULL.test(`${(at as NodeJS.ErrnoException).code} ${at.message}`)) continue;
    const [place] = [dirname(out), cacheOf(root)].sort((a, b) => free(a) - free(b));
    return new CommandError(
      `the disk that holds ${place} is full. The old site stays as it was. Free space there, or name a folder on another disk with --out`,
      { cause: error },
    );
  }
  return null;
}

/** Bytes that may still be written beside `path`; any number where that cannot be asked. */
function free(path: string): number {
  try {
    const { bavail, bsize } = statfsSync(path);
    return bavail * bsize;
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}
