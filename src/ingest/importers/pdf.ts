/** PDF: the text of its pages with the position and size of every run. A page without a text layer gives a message. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { type Fault, fault } from '../../model/message.ts';
import type { ImportedFile, ImportedPage, SourceFile } from './importer.ts';
import { pageOf, readBytes, sha256, unreadableFile, unreadablePage } from './importer.ts';
import { importPositioned, MOST_LINES, tooLong } from './page-limit.ts';
import { findRuns } from './pdf-runs.ts';
import { joinRuns, orderRuns } from './reading-order.ts';

/** In MB. */
const LIMIT = 200;
/** The end mark of a PDF is within this many bytes from its end. */
const TAIL = 4096;
/** A text with a larger share of non-characters cannot be read. */
const UNMAPPED = 0.3;

export async function importPdf(input: SourceFile): Promise<ImportedFile> {
  const { file } = input;
  const bytes = readBytes(input, LIMIT, 'issue');
  if (!(bytes instanceof Uint8Array)) return unreadableFile(bytes);
  if (!bytes.subarray(-TAIL).includes('%%EOF'))
    return unreadableFile(
      fault(bytes.subarray(0, 1024).includes('%PDF-') ? 'pdf/broken.end' : 'pdf/broken.other', { file }),
    );
  const hash = sha256(bytes);
  try {
    const document = await load(bytes);
    return { count: document.numPages, messages: [], pages: readEach(document, file, hash) };
  } catch (error) {
    const { name, message } = error as Error;
    return unreadableFile(name === 'PasswordException' ? encrypted(file) : broken(file, message));
  }
}

/** The Node build. The tables of Chinese encodings are in the same package. */
async function load(bytes: Buffer): Promise<PDFDocumentProxy> {
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const root = dirname(fileURLToPath(import.meta.resolve('pdfjs-dist/package.json')));
  return getDocument({
    data: new Uint8Array(bytes),
    cMapUrl: join(root, 'cmaps/'),
    standardFontDataUrl: join(root, 'standard_fonts/'),
    verbosity: VerbosityLevel.ERRORS,
  }).promise;
}

async function* readEach(document: PDFDocumentProxy, file: string, hash: string): AsyncGenerator<ImportedPage> {
  const count = document.numPages;
  try {
    for (let n = 1; n <= count; n++) yield await readPdfPage(document, n, pageOf(file, n, count), hash);
  } finally {
    await document.loadingTask.destroy();
  }
}

/** Many files draw each character by itself. */
const MOST_ITEMS = 10 * MOST_LINES;

/** What is drawn as text; null if it is more than any page has. A few bytes, packed, can draw for hours. */
async function textItems(page: PDFPageProxy): Promise<Drawn[] | null> {
  const reader = page.streamTextContent().getReader() as ReadableStreamDefaultReader<{ items: Drawn[] }>;
  const items: Drawn[] = [];
  for (let { value, done } = await reader.read(); !done; { value, done } = await reader.read()) {
    for (const item of value?.items ?? []) items.push(item);
    if (items.length <= MOST_ITEMS) continue;
    await reader.cancel(new Error('The page has too much text.'));
    return null;
  }
  return items;
}
type Drawn = Parameters<typeof findRuns>[0][number];

async function readPdfPage(document: PDFDocumentProxy, n: number, file: string, hash: string): Promise<ImportedPage> {
  try {
    const page = await document.getPage(n);
    const { width, height, transform } = page.getViewport({ scale: 1 });
    const items = await textItems(page);
    if (items === null) return unreadablePage(tooLong(file, MOST_ITEMS));
    const runs = findRuns(items, transform);
    page.cleanup();
    const text = runs.map((run) => run.text).join('');
    if (text.trim() === '') return unreadablePage(noText(file));
    if ((text.match(/[\p{Co}\p{Cn}\ufffd\p{Cc}]/gu)?.length ?? 0) > UNMAPPED * text.length)
      return unreadablePage(unmapped(file));
    const { em, joined } = joinRuns(runs);
    if (joined.length > MOST_LINES) return unreadablePage(tooLong(file, joined.length));
    return importPositioned(file, hash, { width, height, blocks: orderRuns(joined, em) });
  } catch (error) {
    return unreadablePage(broken(file, (error as Error).message));
  }
}

const noText = (file: string): Fault => fault('pdf/no-text', { file }, { name: plainName(file) });
const unmapped = (file: string): Fault => fault('pdf/unmapped', { file }, { name: plainName(file) });
const encrypted = (file: string): Fault => fault('pdf/encrypted', { file }, { name: plainName(file) });
const broken = (file: string, why: string): Fault => fault('pdf/broken', { file }, { why: why.replace(/\.$/u, '') });

const plainName = (file: string): string => file.replace(/^.*\/|#page=\d+$/gu, '');
