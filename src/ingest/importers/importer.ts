/** What all importers share: a file of `seeds/` goes in, its pages come out one by one. */
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { type Fault, fault, type Message } from '../../model/message.ts';
import type { SourcePage } from '../source-page.ts';

/** A file that holds a page, or all pages of an issue. */
export interface SourceFile {
  /** On the disk. */
  path: string;
  /** From the project's root, with `/`, for messages and provenance. */
  file: string;
}

/** `source` is null if the page cannot be read; `messages` then say why. */
export interface ImportedPage {
  source: SourcePage | null;
  messages: Message[];
}

export interface ImportedFile {
  /** Pages in the file; 0 if it cannot be opened. */
  count: number;
  /** Why it cannot be opened. */
  messages: Message[];
  /** In reading order, read one by one as they are asked for. */
  pages: AsyncIterable<ImportedPage> | Iterable<ImportedPage>;
}

export type Importer = (file: SourceFile) => Promise<ImportedFile>;

/** The whole file cannot be read. */
export const unreadableFile = (fault: Fault): ImportedFile => ({
  count: 0,
  messages: [{ severity: 'error', ...fault }],
  pages: [],
});

/** One page of the file cannot be read. */
export const unreadablePage = (fault: Fault): ImportedPage => ({
  source: null,
  messages: [{ severity: 'error', ...fault }],
});

/** The name of a page in provenance. A file with several pages gives `seeds/…/issue.pdf#page=3`. */
export const pageOf = (file: string, page: number, count: number): string =>
  count === 1 ? file : `${file}#page=${page}`;

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/**
 * The file's bytes, or a fault if the file is larger than the limit.
 * @param limit in MB
 * @param holds what such a file should hold
 */
export function readBytes({ path, file }: SourceFile, limit: number, holds: 'page' | 'issue'): Buffer | Fault {
  const megabytes = statSync(path).size / 1024 / 1024;
  if (megabytes <= limit) return readFileSync(path);
  return fault(`read/size.${holds}`, { file }, { megabytes: megabytes.toFixed(1), limit });
}
