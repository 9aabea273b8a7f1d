/**
 * Files → `content/`. New text is written completely into a file beside its place and
 * renamed into it, so nothing is ever half-written. Unchanged files are not touched. Calls are synchronous: a
 * run writes a dozen small files for each page, and waiting for each would cost more than writing it.
 */
import {
  type Dirent,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fault } from '../model/message.ts';
import type { IssueFolder } from './discover.ts';
import { IngestError } from './errors.ts';
import type { Files } from './render.ts';

export interface Change {
  path: string;
  kind: 'new' | 'changed' | 'gone';
}

/** Folders below `content` that hold an issue's files and nothing else. */
export const ownedBy = ({ newspaper, issue }: IssueFolder): string[] =>
  ['articles', 'pages', 'pictures'].map((kind) => `${kind}/${newspaper}/${issue}`);

/**
 * What would change in `content`.
 * @param owned folders below `content` for which `files` is complete: any other file there is stale
 * @param kept tells which paths below them stay, though `files` does not have them
 */
export function compare(
  content: string,
  files: Files,
  owned: readonly string[],
  kept: (path: string) => boolean,
): Change[] {
  const changes: Change[] = [];
  for (const [path, text] of files) {
    const old = textAt(join(content, path));
    if (old === null) changes.push({ path, kind: 'new' });
    else if (old !== text) changes.push({ path, kind: 'changed' });
  }
  for (const folder of owned)
    for (const path of list(content, folder)) if (!files.has(path) && !kept(path)) changes.push({ path, kind: 'gone' });
  return changes;
}

/**
 * Makes the changes. First all files are written under temporary names, then all are renamed; an error before that changes nothing.
 * @throws IngestError when a file cannot be written
 */
export function apply(content: string, files: Files, changes: readonly Change[]): void {
  const written = changes.filter(({ kind }) => kind !== 'gone').map(({ path }) => path);
  const place = (path: string) => join(content, path);
  const aside = (path: string) => join(content, `${path}.new`);
  try {
    for (const folder of new Set(written.map((path) => dirname(place(path))))) mkdirSync(folder, { recursive: true });
    for (const path of written) {
      assertFile(place(path));
      writeFileSync(aside(path), files.get(path) as string);
    }
    for (const path of written) renameSync(aside(path), place(path));
  } catch (cause) {
    for (const path of written) if (find(aside(path))?.isFile()) rmSync(aside(path));
    const place = { file: 'content' };
    const { code, message } = cause as NodeJS.ErrnoException;
    const isFull = code === 'ENOSPC' || code === 'EDQUOT';
    throw new IngestError(isFull ? fault('write/full', place) : fault('write/failed', place, { why: message }), {
      cause,
    });
  }
  for (const { path, kind } of changes) if (kind === 'gone') remove(content, path);
}

/** The file's state; null if there is none, or if the path may not be read. */
export function find(path: string): Stats | null {
  try {
    return statSync(path, { throwIfNoEntry: false }) ?? null;
  } catch {
    return null;
  }
}

/** Null if no file can be read. */
function textAt(path: string): string | null {
  if (!find(path)) return null;
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

/** Fails if there is a folder in the place of the file. Called before anything is renamed. */
function assertFile(path: string): void {
  const found = find(path);
  if (found && !found.isFile()) throw new Error(`${path} is no file`);
}

/** Removes a file and the folders that become empty. */
function remove(content: string, path: string): void {
  rmSync(join(content, path), { force: true });
  try {
    for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) rmdirSync(join(content, folder));
  } catch {
    // The folder holds something else.
  }
}

/** Every file below a folder, as sorted paths below `content`; none if the folder is missing. */
export const list = (content: string, folder: string): string[] => [...filesBelow(content, folder)].sort();

/** Our own recursion: Node's asks the disk once more about each file. */
function* filesBelow(content: string, folder: string): Generator<string> {
  for (const entry of entriesOf(join(content, folder))) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) yield* filesBelow(content, path);
    else if (entry.isFile()) yield path;
  }
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
