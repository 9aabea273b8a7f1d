/** Whether the content stays what it is while a site is made of it: a site of old pages and new search texts helps nobody. */
import { createHash } from 'node:crypto';
import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { CommandError } from '../command.ts';
import { words } from '../terminal.ts';

/** The files of `content` as they are now, as a sum of their names, sizes and times. Two of them tell whether it changed. */
export function stateOf(content: string): string {
  const sum = createHash('sha256');
  for (const file of (readdirSync(content, { recursive: true }) as string[]).sort()) {
    const stat = lstatSync(join(content, file), { throwIfNoEntry: false });
    if (stat?.isFile()) sum.update(`${file}\0${stat.size}\0${stat.mtimeMs}\0${stat.ino}\n`);
  }
  return sum.digest('hex');
}

/** @throws CommandError when `content` is no more what it was when `state` was taken */
export function checkUnchanged(content: string, state: string): void {
  if (stateOf(content) === state) return;
  throw new CommandError(words.build.changed(content));
}
