/** Remembers the result of the last run for each issue. The next run then reads only what has changed. The cache may be deleted at any time. */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Message } from '../model/message.ts';
import type { PageSummary } from './report.ts';
import { find, list } from './write.ts';

export interface CachedIssue {
  /** A hash of everything that the issue's files are made from. */
  key: string;
  /** Path below `content/` → size and time of change. */
  outputs: Record<string, [size: number, mtime: number]>;
  pages: PageSummary[];
  messages: Message[];
}

export type Cache = Record<string, CachedIssue>;

const SOURCES = ['../ingest', '../model', '../newspapers'];

/** A hash of our own code: after a change of the code every issue is read again. */
export async function codeVersion(): Promise<string> {
  const hash = createHash('sha256');
  for (const source of SOURCES) {
    const folder = fileURLToPath(new URL(source, import.meta.url));
    const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.ts')).sort();
    for (const name of names) hash.update(name).update(await readFile(join(folder, name)));
  }
  return hash.digest('hex');
}

const cachePath = (content: string): string =>
  fileURLToPath(
    new URL(
      `../../node_modules/.cache/hedingben/ingest-${createHash('sha256').update(content).digest('hex').slice(0, 16)}.json`,
      import.meta.url,
    ),
  );

/** @param content absolute path of the content folder */
export async function loadCache(content: string): Promise<Cache> {
  try {
    return JSON.parse(await readFile(cachePath(content), 'utf8')) as Cache;
  } catch {
    return {};
  }
}

export async function saveCache(content: string, cache: Cache): Promise<void> {
  const path = cachePath(content);
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(`${path}.new`, JSON.stringify(cache));
    await rename(`${path}.new`, path);
  } catch {
    // A full disk: the run has done its work, and the next one reads everything again.
    await rm(`${path}.new`, { force: true });
  }
}

/** Size and time of change of each file, in the form of `outputs`; null if a file is missing. */
export function stamp(content: string, paths: Iterable<string>): CachedIssue['outputs'] | null {
  const stamps: CachedIssue['outputs'] = {};
  for (const path of paths) {
    const found = find(join(content, path));
    if (!found) return null;
    stamps[path] = [found.size, found.mtimeMs];
  }
  return stamps;
}

/**
 * True if nobody has changed what the last run wrote, or added a file beside it.
 * @param owned folders below `content` that hold the issue's files and nothing else
 */
export function untouched(content: string, cached: CachedIssue, owned: readonly string[]): boolean {
  const now = stamp(content, Object.keys(cached.outputs));
  const present = owned.flatMap((folder) => list(content, folder));
  return (
    now !== null &&
    present.every((path) => path in cached.outputs) &&
    Object.entries(cached.outputs).every(([path, [size, time]]) => now[path]?.[0] === size && now[path]?.[1] === time)
  );
}
