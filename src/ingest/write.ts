/**
 * Files → `content/`. One of the two ends where ingest touches the disk. New text is written whole beside its place and
 * renamed into it, so that nothing is ever half-written; what has not changed is not touched. Calls are synchronous: a
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
import type { IssueFolder } from './discover.ts';
import { IngestError } from './errors.ts';
import type { Files } from './render.ts';

export interface Change {
  path: string;
  kind: 'new' | 'changed' | 'gone';
}

/** Folders below `content` that hold an issue's files and nothing else. */
export const ownedBy = ({ newspaper, issue }: IssueFolder): string[] =>
  ['articles', 'pages'].map((kind) => `${kind}/${newspaper}/${issue}`);

/**
 * What would change in `content`.
 * @param owned folders below `content` that `files` says everything about: what else lies there is stale
 * @param kept paths below them that stay, though `files` has them not
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
 * Makes the changes, all of one call or none that can be seen: first every file is written aside, then all are renamed.
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
    throw new IngestError(
      `content/ could not be written: ${(cause as Error).message}.`,
      'Mend that and run it again.',
      { cause },
    );
  }
  for (const { path, kind } of changes) if (kind === 'gone') remove(content, path);
}

/** What lies there; nothing where the way to it is barred, too. */
export function find(path: string): Stats | null {
  try {
    return statSync(path, { throwIfNoEntry: false }) ?? null;
  } catch {
    return null;
  }
}

/** Null where no file can be read. */
function textAt(path: string): string | null {
  if (!find(path)) return null;
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

/** A folder in a file's place is found out before anything is renamed. */
function assertFile(path: string): void {
  const found = find(path);
  if (found && !found.isFile()) throw new Error(`${path} is no file`);
}

/** Takes a file away, and the folders that it leaves empty. */
function remove(content: string, path: string): void {
  rmSync(join(content, path), { force: true });
  try {
    for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) rmdirSync(join(content, folder));
  } catch {
    // The folder holds something else.
  }
}

/** Every file below a folder, as paths below `content`, sorted; none where the folder is missing. */
export const list = (content: string, folder: string): string[] => [...filesBelow(content, folder)].sort();

/** By hand: Node's own recursion asks the disk about each file once more. */
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
