/** Whether the content stays what it is while a site is made of it: a site of old pages and new search texts helps nobody. */
import { createHash } from 'node:crypto';
import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { CommandError } from '../command.ts';

/** The files of `content` as they are now, as a sum of their names, sizes and times. Two of them tell whether it changed. */
export async function stateOf(content: string): Promise<string> {
  const sum = createHash('sha256');
  for (const file of (await readdir(content, { recursive: true })).sort()) {
    const stat = await lstat(join(content, file), { bigint: true }).catch(() => null);
    if (stat?.isFile()) sum.update(`${file}\0${stat.size}\0${stat.mtimeNs}\0${stat.ino}\n`);
  }
  return sum.digest('hex');
}

/** @throws CommandError when `content` is no more what it was when `state` was taken */
export async function checkUnchanged(content: string, state: string): Promise<void> {
  if ((await stateOf(content)) === state) return;
  throw new CommandError(
    `${content} changed while the site was made of it. The old site stays. When nothing writes there any more (npm run ingest, an editor), build again`,
  );
}
