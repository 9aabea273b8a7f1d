/**
 * Where Astro works. It loads the server code that it makes, and keeps it in the folder of the site that it makes, so that
 * folder has to lie where the project's packages are found, and to be each build's own.
 */
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { cp, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { isAlive } from './processes.ts';

const NAME = /^build-(\d+)$/;

/** A folder of this process in the project; it goes with the process, and those of dead processes go now. */
export function scratchFolder(root: string): string {
  const parent = join(root, '.astro');
  const remove = (folder: string) => rmSync(join(parent, folder), { recursive: true, force: true, maxRetries: 2 });
  const mine = `build-${process.pid}`;
  mkdirSync(parent, { recursive: true });
  for (const folder of readdirSync(parent)) {
    const pid = Number(NAME.exec(folder)?.[1] ?? process.ppid);
    if (folder === mine || !isAlive(pid)) remove(folder);
  }
  mkdirSync(join(parent, mine));
  process.once('exit', () => remove(mine));
  return join(parent, mine);
}

/** Moves a folder, to another disk as well. */
export async function moveFolder(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    await cp(from, to, { recursive: true });
  }
}
