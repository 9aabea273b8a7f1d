/**
 * How a built site comes to stand where the old one stood. The old one is kept until the new one is in place; what a kill
 * leaves half done, `settleFolder` finishes or takes back.
 */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder that a build works in: on the same disk as `out`, so that the new site can be renamed into place. */
export interface BuildFolder {
  work: string;
  /** True where `out` is the root of a disk: it cannot be renamed, so its files are exchanged one by one. */
  inside: boolean;
}

/** The names in the folder of a build: the new site, the old one, the sign that the old one is out of the way, and what may go. */
const SITE = 'site';
const OLD = 'site-old';
const COMING = 'coming';
const GONE = 'gone';

/** Where a build makes the new site. */
export const siteIn = ({ work }: Pick<BuildFolder, 'work'>): string => join(work, SITE);

/** Puts the new site in the place of `out`; when that fails, `out` is what it was. Nothing else runs in between. */
export function placeSite(out: string, folder: BuildFolder): void {
  const old = join(folder.work, OLD);
  try {
    if (folder.inside) {
      mkdirSync(old);
      moveEntries(out, old);
      writeFileSync(join(folder.work, COMING), '');
      settleFolder(out, folder);
    } else {
      if (existsSync(out)) renameSync(out, old);
      renameSync(siteIn(folder), out);
    }
  } catch (error) {
    settleFolder(out, folder);
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
}

/** After a build that was stopped: makes `out` whole again, from the old site or the new one. */
export function settleFolder(out: string, folder: BuildFolder): void {
  const old = join(folder.work, OLD);
  if (!folder.inside) {
    if (existsSync(old) && !existsSync(out)) renameSync(old, out);
  } else if (existsSync(join(folder.work, COMING))) {
    moveEntries(siteIn(folder), out);
    if (existsSync(old)) renameSync(old, join(folder.work, GONE));
    rmSync(join(folder.work, COMING));
  } else if (existsSync(old)) {
    moveEntries(old, out);
  }
}

/** Hidden entries of a disk's root are the system's; a site's own (`.well-known`) are moved like the others. */
const KEPT = /^(?:\.hedingben-build.*|\.Trash.*|\.Spotlight.*|\.fseventsd|lost\+found|System Volume Information)$/;

/** What the owner of a disk finds on it, whatever is built there. */
export const isOfTheDisk = (entry: string): boolean => KEPT.test(entry);

function moveEntries(from: string, to: string): void {
  for (const entry of readdirSync(from)) if (!isOfTheDisk(entry)) renameSync(join(from, entry), join(to, entry));
}
