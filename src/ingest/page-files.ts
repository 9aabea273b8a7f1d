/** Finds the page files in an issue's folder, and the importer for each. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { comparePages, pageName } from '../model/ids.ts';
import { error, info, type Message, warning } from '../model/message.ts';
import type { SourceFile } from './importers/importer.ts';
import { noFile, whyNoFile } from './seed-files.ts';

export type Format = 'text' | 'pdf' | 'alto' | 'mets' | 'hocr';

export interface PageFile extends SourceFile {
  /** `01`; null for a file that holds the pages of the whole issue: 01, 02 and so on. */
  page: string | null;
  format: Format;
  /** Files that this one refers to: the ALTO files beside a METS file. */
  parts: SourceFile[];
}

/** Files of one issue's folder. */
interface IssueFiles {
  /** A file with the whole issue comes first, then the others by page. */
  pages: PageFile[];
  /** Page → people's corrections to it. */
  corrections: Record<string, SourceFile>;
  /** Page → its picture. */
  pictures: Record<string, SourceFile>;
  messages: Message[];
  /** Pages that two files claim; the empty string where two claim the issue. */
  unread: string[];
}

/** The ending of a file's name → its format. */
const FORMATS: Record<string, Format> = {
  txt: 'text',
  md: 'text',
  pdf: 'pdf',
  xml: 'alto',
  hocr: 'hocr',
  html: 'hocr',
};
const PAGE_FILE = new RegExp(`^(.+)\\.(${Object.keys(FORMATS).join('|')})$`, 'iu');
/** Pictures of pages; `jp2` is known, and refused with what to do. */
const PICTURE_FILE = /^(.+)\.(jpe?g|png|tiff?|webp|avif|jp2)$/iu;
const XML = /\.xml$/iu;
/** `mets.xml`, or a name that libraries give: `bsb00063432_mets.xml` */
const METS = /(?:^|[._-])mets\.xml$/iu;
/** The name of a file that holds all pages of its issue: `issue.pdf`. */
const WHOLE = 'issue';
const CORRECTIONS = /^(.+)\.corrections\.ya?ml$/iu;
const OWN_FILES = new Set(['issue.yaml', '.DS_Store', '.gitkeep', 'Thumbs.db']);

/**
 * @param folder the issue's folder on the disk
 * @param label the same from the project's root
 * @param root the folder that no link may lead out of: `seeds`
 */
export async function findPages(folder: string, label: string, root: string): Promise<IssueFiles> {
  const names = (await readdir(folder)).toSorted();
  const at = (name: string): SourceFile => ({ path: join(folder, name), file: `${label}/${name}` });
  const hasMets = names.some((name) => METS.test(name));
  const parts = hasMets ? (await readdir(folder, { recursive: true })).filter(isAlto).toSorted() : [];
  const open = names.filter((name) => !OWN_FILES.has(name) && !parts.some((part) => part.split(/[\\/]/u)[0] === name));
  const ordinals = numberByName(open.filter(isAlto));
  const byStem = new Map([...ordinals].map(([name, page]) => [stemOf(name) ?? '', page]));
  const found: IssueFiles = { pages: [], corrections: {}, pictures: {}, messages: [], unread: [] };
  const claims = { pages: new Claims(), corrections: new Claims(), pictures: new Claims() };
  const refused = new Set<string>();
  for (const name of open) {
    const corrected = CORRECTIONS.exec(name)?.[1];
    const pictured = PICTURE_FILE.exec(name)?.[1];
    const stem = corrected ?? pictured ?? stemOf(name);
    const page =
      METS.test(name) || stem === WHOLE ? '' : (ordinals.get(name) ?? byStem.get(stem ?? '') ?? pageName(stem ?? ''));
    const why = whyNoFile(join(folder, name), root);
    if (stem === undefined) found.messages.push(why ? noFile(`${label}/${name}`, why) : unexpectedFile(label, name));
    else if (pictured !== undefined && (page === null || page === '' || why))
      found.messages.push(why ? noFile(`${label}/${name}`, why) : unexpectedFile(label, name));
    else if (pictured !== undefined) claims.pictures.add(page as string, name);
    else if (page === null || (corrected !== undefined && page === ''))
      found.messages.push(misnamed(label, name, stem));
    else {
      (corrected === undefined ? claims.pages : claims.corrections).add(page, name);
      if (!why) continue;
      found.messages.push(noFile(`${label}/${name}`, why));
      refused.add(page);
    }
  }
  for (const [page, files] of claims.pages.byPage()) {
    const [name = ''] = files;
    const format = METS.test(name) ? 'mets' : (FORMATS[PAGE_FILE.exec(name)?.[2]?.toLowerCase() ?? ''] as Format);
    const readable = format === 'mets' ? parts.filter((part) => !whyNoFile(join(folder, part), root)) : [];
    if (files.length > 1) found.messages.push(claimedTwice(label, files, page));
    if (files.length > 1 || refused.has(page)) found.unread.push(page);
    else found.pages.push({ page: page || null, format, ...at(name), parts: readable.map(at) });
  }
  const corrections = claims.corrections.byPage();
  for (const [page, files] of corrections) {
    if (files.length === 1) continue;
    found.messages.push(claimedTwice(label, files, page));
    found.pages = found.pages.filter((file) => file.page !== page);
    found.unread.push(page);
  }
  for (const [page, files] of claims.pictures.byPage()) {
    if (files.length > 1) found.messages.push(claimedTwice(label, files, page));
    else found.pictures[page] = at(files[0] as string);
  }
  found.corrections = Object.fromEntries(corrections.map(([page, [name = '']]) => [page, at(name)]));
  if (!hasMets && open.some(isAlto)) found.messages.push(withoutMets(label, ordinals));
  found.pages.sort((a, b) => comparePages(a.page ?? '', b.page ?? ''));
  return found;
}

/** Page → the files that claim to be it; the empty string is the whole issue. `a01` and `A01` are one name on many disks. */
class Claims {
  readonly #files = new Map<string, { page: string; names: string[] }>();

  add(page: string, name: string): void {
    const claim = this.#files.get(page.toUpperCase());
    if (claim) claim.names.push(name);
    else this.#files.set(page.toUpperCase(), { page, names: [name] });
  }

  byPage(): [page: string, names: string[]][] {
    return [...this.#files.values()].map(({ page, names }) => [page, names]);
  }
}

const stemOf = (name: string): string | undefined => PAGE_FILE.exec(name)?.[1];
const isAlto = (name: string): boolean => XML.test(name) && !METS.test(name);

/** `bsb00063432_00001.xml`, `bsb00063432_00002.xml` → 01, 02. If a name is already a page number, the names decide. */
function numberByName(names: readonly string[]): Map<string, string> {
  if (names.some((name) => pageName(stemOf(name) ?? '') !== null || stemOf(name) === WHOLE)) return new Map();
  return new Map(names.map((name, i) => [name, String(i + 1).padStart(2, '0')]));
}

const unexpectedFile = (label: string, name: string): Message =>
  warning('discover/stray.issue', { file: `${label}/${name}` }, { endings: Object.keys(FORMATS).join(', ') });

const misnamed = (label: string, name: string, page: string): Message =>
  error('discover/page', { file: `${label}/${name}` }, { name: page });

function claimedTwice(label: string, names: readonly string[], page: string): Message {
  const file = `${label}/${names[1]}`;
  const [first = '', ...rest] = names;
  const others = rest.join(', ');
  return page === ''
    ? error('discover/twice.issue', { file }, { first, others })
    : error('discover/twice.page', { file }, { first, others, page });
}

const withoutMets = (label: string, ordinals: ReadonlyMap<string, string>): Message => {
  const [first] = ordinals;
  return first
    ? info('discover/no-mets.numbered', { file: label }, { name: first[0], page: first[1] })
    : info('discover/no-mets', { file: label });
};
