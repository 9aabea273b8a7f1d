/**
 * One build at a time writes a site, and a build that was killed leaves nothing behind: the next one puts the old site
 * back where it is missing, and removes what the dead one had begun.
 *
 * A build of `dist` works in the hidden folder `.dist-build` beside it. The folder is the lock: it comes into being whole,
 * by a rename, with a file in it that names its process.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { stopThreads } from '../../src/build/threads.ts';
import { CommandError } from '../command.ts';
import { words } from '../terminal.ts';
import { type BuildFolder, settleFolder } from './place.ts';
import { isAlive, startOf } from './processes.ts';

const OWNER = 'owner';
/** The folders that this process has claimed. They stay in the list, because signals are handled only once. */
const claimed = new Map<string, BuildFolder>();

/**
 * Claims `out` for this process until it ends, however it ends; tidies up after builds that were killed.
 * @throws CommandError when a living build has claimed it, or its folder cannot be written to
 */
export function claim(out: string): BuildFolder {
  const folder = buildFolderOf(out);
  if (claimed.size === 0) releaseAtEnd(); // before the first folder: a signal then waits until all of this is done
  try {
    mkdirSync(dirname(folder.work), { recursive: true });
    takeOver(folder, out);
  } catch (error) {
    throw error instanceof CommandError
      ? error
      : new CommandError(words.build.unwritable({ out, why: (error as Error).message }));
  }
  claimed.set(out, folder);
  return folder;
}

/** Gives back what `claim` took: `out` is whole, the folder of the build is gone. */
export function release(out: string): void {
  const folder = claimed.get(out);
  if (!folder) return;
  try {
    settleFolder(out, folder);
    rmSync(folder.work, { recursive: true, force: true, maxRetries: 5 });
  } catch {
    // The next build removes what could not be removed now.
  }
}

function releaseAtEnd(): void {
  process.once('exit', () => {
    for (const out of claimed.keys()) release(out);
  });
  for (const [signal, status] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const) {
    process.once(signal, () => stopThreads().finally(() => process.exit(status)));
  }
}

function buildFolderOf(out: string): BuildFolder {
  const parent = dirname(out);
  const inside = existsSync(out) && existsSync(parent) && statSync(out).dev !== statSync(parent).dev;
  return inside
    ? { work: join(out, '.hedingben-build'), inside }
    : { work: join(parent, `.${basename(out)}-build`), inside };
}

function takeOver(folder: BuildFolder, out: string): void {
  const { work } = folder;
  const mine = `${work}-${process.pid}`;
  rmSync(mine, { recursive: true, force: true });
  mkdirSync(mine);
  try {
    writeFileSync(join(mine, OWNER), `${process.pid} ${startOf(process.pid)}`);
    while (!renamed(mine, work)) removeDead(folder, out);
    removeLeftovers(folder, out);
  } finally {
    rmSync(mine, { recursive: true, force: true });
  }
}

/** False where a folder with files stands at `to`. */
function renamed(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    if (['ENOTEMPTY', 'EEXIST', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '')) return false;
    throw error;
  }
}

/** @throws CommandError when its build is alive */
function removeDead(folder: BuildFolder, out: string): void {
  const owner = ownerOf(folder.work);
  if (owner && owner !== process.pid) {
    throw new CommandError(words.build.otherBuild({ process: owner, out }));
  }
  settleFolder(out, folder);
  rmSync(folder.work, { recursive: true, force: true });
}

/** Claims that were never whole, and the folders that earlier versions worked in: `.dist-<process>`. */
function removeLeftovers({ work, inside }: BuildFolder, out: string): void {
  const parent = dirname(work);
  const names = [`${basename(work)}-`, `.${basename(out)}-`];
  for (const entry of readdirSync(parent)) {
    const name = names.find((start) => entry.startsWith(start) && /^\d+$/.test(entry.slice(start.length)));
    const folder = join(parent, entry);
    if (!name || isAlive(Number(entry.slice(name.length)))) continue;
    settleFolder(out, { work: folder, inside });
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The process that works in a folder; null when it has ended. */
function ownerOf(work: string): number | null {
  let owner: string;
  try {
    owner = readFileSync(join(work, OWNER), 'utf8');
  } catch {
    return null;
  }
  const [pid = 0, start = ''] = owner.split(' ', 2);
  return isAlive(Number(pid)) && startOf(Number(pid)) === start ? Number(pid) : null;
}
