/** How a built site comes to stand where the old one stood, all at once. */
import { rmSync } from 'node:fs';
import { readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** A hidden folder beside `folder` (a rename cannot leave its disk) that goes when the process does, however it ends. */
export function siblingOf(folder: string): string {
  const sibling = join(dirname(folder), `.${basename(folder)}-${process.pid}`);
  rmSync(sibling, { recursive: true, force: true });
  process.once('exit', () => rmSync(sibling, { recursive: true, force: true }));
  for (const [signal, status] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const) {
    process.once(signal, () => process.exit(status));
  }
  return sibling;
}

/** Puts `fresh` in the place of `folder`; when that fails, `folder` is what it was. */
export async function replaceFolder(folder: string, fresh: string): Promise<void> {
  const old = `${fresh}-old`;
  const existed = await rename(folder, old).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false;
      throw error;
    },
  );
  try {
    await rename(fresh, folder);
  } catch (error) {
    if (existed) await rename(old, folder);
    throw error;
  }
  await rm(old, { recursive: true, force: true });
}

/** How many HTML pages a folder holds, and how many bytes in all its files. */
export async function measure(folder: string): Promise<{ pages: number; bytes: number }> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  let bytes = 0;
  for (const file of files) bytes += (await stat(file)).size;
  return { pages: files.filter((file) => file.endsWith('.html')).length, bytes };
}
