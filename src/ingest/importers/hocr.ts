/** hOCR, the output of Tesseract and similar programs: HTML with the position of every line and word. */
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { type Fault, fault } from '../../model/message.ts';
import { decodeMarkup } from './decode-markup.ts';
import type { ImportedFile, ImportedPage, SourceFile } from './importer.ts';
import { pageOf, readBytes, sha256, unreadableFile, unreadablePage } from './importer.ts';
import { joinWords } from './join-words.ts';
import { importPositioned } from './page-limit.ts';
import { evenSizes } from './positioned-lines.ts';
import type { PositionedLine, PositionedPage, Rect } from './positioned-page.ts';

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

/** In MB. */
const LIMIT = 50;
const LINES = ['ocr_line', 'ocrx_line', 'ocr_header', 'ocr_footer', 'ocr_caption', 'ocr_textfloat'];

export async function importHocr(input: SourceFile): Promise<ImportedFile> {
  const { file } = input;
  const bytes = readBytes(input, LIMIT, 'page');
  if (!(bytes instanceof Uint8Array)) return unreadableFile(bytes);
  const text = decodeMarkup(bytes, input);
  if (typeof text !== 'string') return unreadableFile(text);
  const pages = [...withClass(parse(text, { sourceCodeLocationInfo: true }), ['ocr_page'])];
  if (pages.length === 0) return unreadableFile(fault('read/no-hocr', { file }));
  if (/<html[\s>]/iu.test(text) && !/<\/html\s*>\s*$/iu.test(text)) return unreadableFile(fault('read/html', { file }));
  const hash = sha256(bytes);
  return {
    count: pages.length,
    messages: [],
    pages: pages.map((page, i): ImportedPage => {
      const name = pageOf(file, i + 1, pages.length);
      const printed = positionPage(page);
      if (printed.blocks.length === 0) return unreadablePage(noText(name, page.sourceCodeLocation?.startLine));
      return importPositioned(name, hash, printed);
    }),
  };
}

const noText = (file: string, line: number | undefined): Fault => fault('read/empty.hocr', { file, line });

/** Blocks are columns of text (ocr_carea), else paragraphs, else the whole page. */
function positionPage(page: Element): PositionedPage {
  const areas = ['ocr_carea', 'ocrx_block', 'ocr_par']
    .map((name) => [...withClass(page, [name])])
    .find(({ length }) => length > 0) ?? [page];
  const blocks = areas
    .map((area) => evenSizes([...withClass(area, LINES)].flatMap(positionLine)))
    .filter((block) => block.length > 0);
  const { right, bottom } = rectOf(page);
  return { width: right, height: bottom, blocks };
}

/** Empty if the line has no text. */
function positionLine(line: Element): PositionedLine[] {
  const rect = rectOf(line);
  const { x_size, x_fsize } = propertiesOf(line);
  const em = Number(x_size?.[0]) || rect.bottom - rect.top;
  const words = [...withClass(line, ['ocrx_word', 'ocr_word'])];
  const text =
    words.length > 0
      ? joinWords(
          words.map((word) => ({ text: textOf(word), ...rectOf(word) })),
          em,
        )
      : textOf(line);
  const size = Number(x_fsize?.[0] ?? words.map((word) => propertiesOf(word).x_fsize?.[0]).find(Boolean));
  return text === '' ? [] : [{ text, ...rect, em, ...(size > 0 && { size }) }];
}

/** `bbox 36 92 580 122; x_wconf 93` → `{ bbox: ['36', …], x_wconf: ['93'] }` */
function propertiesOf(element: Element): Record<string, string[]> {
  const title = element.attrs.find(({ name }) => name === 'title')?.value ?? '';
  return Object.fromEntries(
    title.split(';').map((property) => {
      const [name = '', ...values] = property.trim().split(/\s+/u);
      return [name, values];
    }),
  );
}

function rectOf(element: Element): Rect {
  const [left = Number.NaN, top = Number.NaN, right = Number.NaN, bottom = Number.NaN] =
    propertiesOf(element).bbox?.map(Number) ?? [];
  return { left, top, right, bottom };
}

/** Every element below that has one of the classes, in document order. Elements inside a found one are left out. */
function* withClass(node: Node, classes: readonly string[]): Generator<Element> {
  for (const child of 'childNodes' in node ? node.childNodes : []) {
    if ('attrs' in child && classOf(child).some((name) => classes.includes(name))) yield child;
    else yield* withClass(child, classes);
  }
}

const classOf = (element: Element): string[] =>
  element.attrs.find(({ name }) => name === 'class')?.value.split(/\s+/u) ?? [];

const textOf = (node: Node): string => rawText(node).replace(/\s+/gu, ' ').trim();

function rawText(node: Node): string {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
  return 'childNodes' in node ? node.childNodes.map(rawText).join('') : '';
}
