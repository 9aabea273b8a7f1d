/**
 * Which files of `seeds/` may be opened: regular files inside it that are not too large. Links that lead out, pipes,
 * sockets and devices are refused before they are opened, because reading them may never end.
 */
import { type Dirent, lstatSync, readFileSync, realpathSync, type Stats, statSync } from 'node:fs';
import { sep } from 'node:path';
import type { Message } from '../model/message.ts';

/** The limit for files that people write by hand, in MB. */
const YAML_LIMIT = 2;

/**
 * Why a path may not be opened; null if it may.
 * @param root the folder that no link may lead out of; null if links were checked before
 */
export function whyNoFile(path: string, root: string | null): string | null {
  try {
    const found = statSync(path);
    if (!found.isFile()) return `It is ${kindOf(found)}, not a file.`;
    if (root !== null && lstatSync(path).isSymbolicLink() && !isInside(realpathSync(path), realpathSync(root)))
      return 'It is a link to a file outside the archive.';
    return null;
  } catch (error) {
    return `It cannot be opened (${(error as NodeJS.ErrnoException).code ?? 'no reason given'}).`;
  }
}

const isInside = (path: string, folder: string): boolean => path.startsWith(folder + sep);

function kindOf(found: Stats | Dirent): string {
  if (found.isDirectory()) return 'a folder';
  if (found.isFIFO()) return 'a pipe';
  if (found.isSocket()) return 'a socket';
  return found.isBlockDevice() || found.isCharacterDevice() ? 'a device' : 'something else';
}

/**
 * @param file path for the message
 * @param why the result of `whyNoFile`
 */
export const noFile = (file: string, why: string): Message => ({
  severity: 'error',
  file,
  code: 'read/file',
  what: `The file cannot be read: ${why.charAt(0).toLowerCase()}${why.slice(1)}`,
  remedy: 'Put a file in its place, a copy where there was a link, or take it away.',
});

type SeedText = { text: string; message: null } | { text: null; message: Message | null };

/** Reads a file that people wrote. If there is no such file, text and message are both null. */
export function readSeedText(path: string, file: string, root: string | null): SeedText {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (!found) return { text: null, message: null };
  const why = whyNoFile(path, root);
  if (why) return { text: null, message: noFile(file, why) };
  const megabytes = statSync(path).size / 1024 / 1024;
  if (megabytes > YAML_LIMIT)
    return {
      text: null,
      message: {
        ...noFile(file, `It holds ${megabytes.toFixed(1)} MB; such a list holds ${YAML_LIMIT} MB at the most.`),
        remedy: 'Take out what does not belong there.',
      },
    };
  try {
    return { text: readFileSync(path, 'utf8'), message: null };
  } catch (error) {
    return {
      text: null,
      message: noFile(file, `It cannot be opened (${(error as NodeJS.ErrnoException).code ?? 'no reason given'}).`),
    };
  }
}
