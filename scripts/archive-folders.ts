/** The folders that a command works on: the project's own archive, or the one that `--archive` names. */
import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { CommandError } from './command.ts';
import { words } from './terminal.ts';

export const ARCHIVE_OPTION = { archive: { type: 'string' } } as const;

export interface ArchiveFolders {
  seeds: string;
  content: string;
  /** The built site. The portable edition is beside it, in `dist-portable`. */
  dist: string;
}

/** `npm run` starts commands in the program's folder, but a person means a path from the current folder. */
export const fromHere = (path: string): string => resolve(process.env.INIT_CWD ?? '.', path);

/** @throws CommandError when `archive` is given and is not the folder of an archive. */
export function archiveFolders(archive: string | undefined): ArchiveFolders {
  if (archive === undefined) return { seeds: resolve('seeds'), content: resolve('content'), dist: resolve('dist') };
  const folder = fromHere(archive);
  const isFolder = statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false;
  if (!isFolder || !['seeds', 'content'].some((name) => existsSync(join(folder, name))))
    throw new CommandError(words.archive[isFolder ? 'empty' : 'missing']({ folder, given: archive }));
  return { seeds: join(folder, 'seeds'), content: join(folder, 'content'), dist: join(folder, 'dist') };
}
