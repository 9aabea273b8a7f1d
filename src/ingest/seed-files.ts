/**
 * Which files of `seeds/` may be opened: regular files inside it that are not too large. Links that lead out, pipes,
 * sockets and devices are refused before they are opened, because reading them may never end.
 */
import { type Dirent, lstatSync, readFileSync, realpathSync, type Stats, statSync } from 'node:fs';
import { sep } from 'node:path';
import { error, type Message } from '../model/message.ts';
import type { FileReason } from '../model/message-values.ts';

/** The limit for files that people write by hand, in MB. */
const YAML_LIMIT = 2;

/** Why a path may not be opened. `code` is the system's: EACCES. */
export interface Refusal {
  reason: FileReason;
  code: string;
}

const refusal = (reason: FileReason, code = ''): Refusal => ({ reason, code });

/**
 * Why a path may not be opened; null if it may.
 * @param root the folder that no link may lead out of; null if links were checked before
 */
export function whyNoFile(path: string, root: string | null): Refusal | null {
  try {
    const found = statSync(path);
    if (!found.isFile()) return refusal(kindOf(found));
    if (root !== null && lstatSync(path).isSymbolicLink() && !isInside(realpathSync(path), realpathSync(root)))
      return refusal('outside');
    return null;
  } catch (cause) {
    return closed(cause);
  }
}

const isInside = (path: string, folder: string): boolean => path.startsWith(folder + sep);

const closed = (cause: unknown): Refusal => refusal('closed', (cause as NodeJS.ErrnoException).code ?? '?');

function kindOf(found: Stats | Dirent): FileReason {
  if (found.isDirectory()) return 'folder';
  if (found.isFIFO()) return 'pipe';
  if (found.isSocket()) return 'socket';
  return found.isBlockDevice() || found.isCharacterDevice() ? 'device' : 'other';
}

/**
 * @param file path for the message
 * @param why the result of `whyNoFile`
 */
export const noFile = (file: string, { reason, code }: Refusal): Message =>
  reason === 'closed' ? error('read/file.closed', { file }, { code }) : error(`read/file.${reason}`, { file });

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
      message: error('read/file.list-size', { file }, { megabytes: megabytes.toFixed(1), limit: YAML_LIMIT }),
    };
  try {
    return { text: readFileSync(path, 'utf8'), message: null };
  } catch (cause) {
    return { text: null, message: noFile(file, closed(cause)) };
  }
}
