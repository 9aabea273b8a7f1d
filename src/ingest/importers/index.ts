/** Which importer reads which file, and the pages of an issue from all its files. */
import { error, type Fault, fault, type Message } from '../../model/message.ts';
import type { Format, PageFile } from '../page-files.ts';
import type { SourcePage } from '../source-page.ts';
import { importAlto } from './alto.ts';
import { importHocr } from './hocr.ts';
import { type ImportedFile, type ImportedPage, type Importer, unreadableFile, unreadablePage } from './importer.ts';
import { illegible } from './legible.ts';
import { importMets } from './mets.ts';
import { importPdf } from './pdf.ts';
import { importText } from './text.ts';

const IMPORTERS: Record<Format, Importer> = {
  text: importText,
  pdf: importPdf,
  alto: importAlto,
  mets: importMets,
  hocr: importHocr,
};

export interface NumberedPage {
  /** Null if a file that holds the whole issue could not be opened. */
  page: string | null;
  source: SourcePage | null;
  messages: Message[];
}

/** A page's number has three digits at the most. */
const MOST_PAGES = 999;

/**
 * The pages one by one, so that only one is in memory.
 * @param language of the newspaper, as a BCP 47 tag: whether a page may be without Chinese
 */
export async function* importPages(files: readonly PageFile[], language: string): AsyncGenerator<NumberedPage> {
  const single = new Map(files.flatMap((file) => (file.page === null ? [] : [[file.page, file] as const])));
  for (const whole of files.filter(({ page }) => page === null)) {
    const { count, messages, pages } = await open(whole);
    if (count === 0) yield { page: null, source: null, messages };
    let n = 0;
    for await (const opened of untilError(whole.file, pages)) {
      if (++n > MOST_PAGES) {
        yield { page: null, source: null, messages: [error('read/pages.most', whole, { limit: MOST_PAGES })] };
        break;
      }
      const page = String(n).padStart(2, '0');
      const rival = single.get(page);
      single.delete(page);
      yield rival
        ? { page, source: null, messages: [twice(whole, rival, page)] }
        : { page, ...judge(opened, language) };
    }
  }
  for (const [page, file] of single) yield { page, ...(await openSingle(file, language)) };
}

const open = ({ path, file, format }: PageFile): Promise<ImportedFile> =>
  IMPORTERS[format]({ path, file }).catch((cause) => unreadableFile(faultOf(file, cause)));

/** An error while the pages of a file are read ends the reading of that file and becomes a message. */
async function* untilError(file: string, pages: ImportedFile['pages']): AsyncGenerator<ImportedPage> {
  try {
    yield* pages;
  } catch (cause) {
    yield unreadablePage(faultOf(file, cause as Error));
  }
}

/** The fault for an error of the disk, or for a file with too deep a structure. */
const faultOf = (file: string, cause: NodeJS.ErrnoException): Fault =>
  cause instanceof RangeError
    ? fault('read/file.deep', { file })
    : fault('read/file', { file }, { code: cause.code ?? cause.message });

/** A page without legible text is refused. */
function judge(page: ImportedPage, language: string): ImportedPage {
  const fault = page.source && illegible(page.source, language);
  return fault ? { source: null, messages: [...page.messages, ...unreadablePage(fault).messages] } : page;
}

async function openSingle(file: PageFile, language: string): Promise<Omit<NumberedPage, 'page'>> {
  const { count, messages, pages } = await open(file);
  if (count > 1) return { source: null, messages: [crowded(file.file, count)] };
  for await (const opened of untilError(file.file, pages)) return judge(opened, language);
  return { source: null, messages };
}

const twice = (whole: PageFile, rival: PageFile, page: string): Message =>
  error('discover/twice.whole', rival, { first: nameOf(whole.file), second: nameOf(rival.file), page });

const crowded = (file: string, count: number): Message =>
  error('read/pages', { file }, { count, ending: /\.[^.]+$/u.exec(file)?.[0] ?? '' });

const nameOf = (file: string): string => file.slice(file.lastIndexOf('/') + 1);
