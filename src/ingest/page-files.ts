/** Which files in an issue's folder hold its pages, and which importer reads each. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { PAGE_ID } from '../model/ids.ts';
import type { Message } from '../model/message.ts';
import type { SourceFile } from './importers/importer.ts';

export type Format = 'text' | 'pdf' | 'alto' | 'mets' | 'hocr';

export interface PageFile extends SourceFile {
  /** `01`; null for a file that holds the pages of the whole issue: 01, 02 and so on. */
  page: string | null;
  format: Format;
  /** Files that this one draws its pages from: the ALTO files beside a METS file. */
  parts: SourceFile[];
}

/** Files of one issue's folder. */
export interface IssueFiles {
  /** One that holds the whole issue first, then by page. */
  pages: PageFile[];
  /** Page → people's corrections to it. */
  corrections: Record<string, SourceFile>;
  messages: Message[];
  /** Pages that two files claim; the empty string where two claim the issue. */
  unread: string[];
}

const FORMATS: Record<string, Format> = {
  txt: 'text',
  md: 'text',
  pdf: 'pdf',
  xml: 'alto',
  hocr: 'hocr',
  html: 'hocr',
};
const PAGE_FILE = /^(.+)\.(txt|md|pdf|xml|hocr|html)$/u;
const XML = /\.xml$/iu;
/** `mets.xml`, or as libraries name it: `bsb00063432_mets.xml` */
const METS = /(?:^|[._-])mets\.xml$/iu;
/** Name of a file that holds all pages of its issue: `issue.pdf`. */
const WHOLE = 'issue';
const CORRECTIONS = /^(.+)\.corrections\.yaml$/u;
const OWN_FILES = new Set(['issue.yaml', '.DS_Store', '.gitkeep', 'Thumbs.db']);

/**
 * @param folder the issue's, on the disk
 * @param label the same from the project's root
 */
export async function findPages(folder: string, label: string): Promise<IssueFiles> {
  const names = (await readdir(folder)).toSorted();
  const at = (name: string): SourceFile => ({ path: join(folder, name), file: `${label}/${name}` });
  const hasMets = names.some((name) => METS.test(name));
  const parts = hasMets ? (await readdir(folder, { recursive: true })).filter(isAlto).toSorted() : [];
  const open = names.filter((name) => !OWN_FILES.has(name) && !parts.some((part) => part.split(/[\\/]/u)[0] === name));
  const ordinals = numberByName(open.filter(isAlto));
  const found: IssueFiles = { pages: [], corrections: {}, messages: [], unread: [] };
  const claims = new Map<string | null, string[]>();
  for (const name of open) {
    const corrected = CORRECTIONS.exec(name)?.[1];
    const page = METS.test(name) || stemOf(name) === WHOLE ? null : (ordinals.get(name) ?? stemOf(name));
    if (corrected !== undefined) found.corrections[corrected] = at(name);
    else if (page === undefined) found.messages.push(stray(label, name));
    else if (page !== null && !PAGE_ID.test(page)) found.messages.push(misnamed(label, name, page));
    else claims.set(page, [...(claims.get(page) ?? []), name]);
  }
  for (const [page, files] of claims) {
    const [name = ''] = files;
    const format = METS.test(name) ? 'mets' : (FORMATS[PAGE_FILE.exec(name)?.[2] ?? ''] as Format);
    if (files.length === 1)
      found.pages.push({ page, format, ...at(name), parts: format === 'mets' ? parts.map((part) => at(part)) : [] });
    else {
      found.messages.push(claimedTwice(label, files, page));
      found.unread.push(page ?? '');
    }
  }
  if (!hasMets && open.some(isAlto)) found.messages.push(withoutMets(label, ordinals));
  found.pages.sort((a, b) => Number(a.page !== null) - Number(b.page !== null));
  return found;
}

const stemOf = (name: string): string | undefined => PAGE_FILE.exec(name)?.[1];
const isAlto = (name: string): boolean => XML.test(name) && !METS.test(name);

/** `bsb00063432_00001.xml`, `bsb00063432_00002.xml` → 01, 02. Where a name is a page's number already, the names tell. */
function numberByName(names: readonly string[]): Map<string, string> {
  if (names.some((name) => PAGE_ID.test(stemOf(name) ?? '') || stemOf(name) === WHOLE)) return new Map();
  return new Map(names.map((name, i) => [name, String(i + 1).padStart(2, '0')]));
}

const stray = (label: string, name: string): Message => ({
  severity: 'warning',
  file: `${label}/${name}`,
  code: 'discover/stray',
  what: 'The file is no page and is not read.',
  remedy: `A page is named by its number and comes as ${Object.keys(FORMATS).join(', ')}: 01.txt.`,
});

const misnamed = (label: string, name: string, page: string): Message => ({
  severity: 'error',
  file: `${label}/${name}`,
  code: 'discover/page',
  what: `${page} is no page's number.`,
  remedy:
    'Name the file by two digits or more, with a letter before them if the newspaper has sections: 01.txt, A01.txt.',
});

const claimedTwice = (label: string, files: readonly string[], page: string | null): Message => ({
  severity: 'error',
  file: `${label}/${files[1]}`,
  code: 'discover/twice',
  what: `${files.join(' and ')} would ${page === null ? 'each hold the whole issue' : `make one page, ${page}`}; neither is read.`,
  remedy: page === null ? 'Keep one of them.' : 'Keep one of them, or give the other a number of its own.',
});

const withoutMets = (label: string, ordinals: ReadonlyMap<string, string>): Message => {
  const [first] = ordinals;
  return {
    severity: 'info',
    file: label,
    code: 'discover/no-mets',
    what: `There is no METS file, so the ALTO files are read in the order of their names${first ? `: ${first[0]} is page ${first[1]}` : ''}.`,
    remedy: 'Add mets.xml if the order is another.',
  };
};
