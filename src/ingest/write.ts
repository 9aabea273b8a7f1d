/**
 * Files → `content/`. One of the two ends where ingest touches the disk. New text is written whole beside its place and
 * renamed into it, so that nothing is ever half-written; what has not changed is not touched.
 */
import { mkdir, readdir, readFile, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { IngestError } from './errors.ts';
import type { Files } from './render.ts';

export interface Change {
  path: string;
  kind: 'new' | 'changed' | 'gone';
}

/**
 * What would change in `content`.
 * @param owned folders below `content` that `files` says everything about: what else lies there is stale
 * @param kept paths below them that stay, though `files` has them not
 */
export async function compare(
  content: string,
  files: Files,
  owned: readonly string[],
  kept: (path: string) => boolean,
): Promise<Change[]> {
  const changes: Change[] = [];
  for (const [path, text] of files) {
    const old = await readFile(join(content, path), 'utf8').catch(() => null);
    if (old === null) changes.push({ path, kind: 'new' });
    else if (old !== text) changes.push({ path, kind: 'changed' });
  }
  for (const folder of owned)
    for (const path of await list(content, folder))
      if (!files.has(path) && !kept(path)) changes.push({ path, kind: 'gone' });
  return changes;
}

/**
 * Makes the changes, all of one call or none that can be seen: first every file is written aside, then all are renamed.
 * @throws IngestError when a file cannot be written
 */
export async function apply(content: string, files: Files, changes: readonly Change[]): Promise<void> {
  const written = changes.filter(({ kind }) => kind !== 'gone');
  const aside = (path: string) => join(content, `${path}.new`);
  try {
    for (const { path } of written) {
      await mkdir(dirname(join(content, path)), { recursive: true });
      await assertFile(join(content, path));
      await writeFile(aside(path), files.get(path) as string);
    }
    for (const { path } of written) await rename(aside(path), join(content, path));
  } catch (cause) {
    await Promise.all(written.map(({ path }) => rm(aside(path), { force: true }).catch(() => {})));
    throw new IngestError(
      `content/ could not be written: ${(cause as Error).message}.`,
      'Mend that and run it again.',
      { cause },
    );
  }
  for (const { path, kind } of changes) if (kind === 'gone') await remove(content, path);
}

/** A folder in a file's place is found out before anything is renamed. */
async function assertFile(path: string): Promise<void> {
  const found = await stat(path).catch(() => null);
  if (found && !found.isFile()) throw new Error(`${path} is no file`);
}

/** Takes a file away, and the folders that it leaves empty. */
async function remove(content: string, path: string): Promise<void> {
  await rm(join(content, path), { force: true });
  for (let folder = dirname(path); folder !== '.'; folder = dirname(folder))
    if (
      !(await rmdir(join(content, folder)).then(
        () => true,
        () => false,
      ))
    )
      return;
}

/** Every file below a folder, as paths below `content`, sorted; none where the folder is missing. */
export async function list(content: string, folder: string): Promise<string[]> {
  const entries = await readdir(join(content, folder), { withFileTypes: true, recursive: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(content.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}
