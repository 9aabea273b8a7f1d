/** ALTO XML, versions 1 to 4: text with its position on the page, as libraries deliver it. */
import { type Fault, fault } from '../../model/message.ts';
import { orderBlocks } from './alto-order.ts';
import {
  type ImportedFile,
  type ImportedPage,
  pageOf,
  type SourceFile,
  unreadableFile,
  unreadablePage,
} from './importer.ts';
import { joinWords, type Word } from './join-words.ts';
import { importPositioned } from './page-limit.ts';
import { evenSizes } from './positioned-lines.ts';
import type { PositionedLine, PositionedPage, Rect } from './positioned-page.ts';
import { descendants, type XmlNode } from './xml.ts';
import { readXml } from './xml-file.ts';

export async function importAlto(input: SourceFile): Promise<ImportedFile> {
  const { file } = input;
  const read = await readXml(input, 'alto');
  if ('code' in read) return unreadableFile(read);
  const pages = [...descendants(read.root, 'Page')];
  if (pages.length === 0) return unreadableFile(noText(file, read.root.line));
  const sizes = fontSizes(read.root);
  const [order] = descendants(read.root, 'ReadingOrder');
  return {
    count: pages.length,
    messages: [],
    pages: pages.map((page, i): ImportedPage => {
      const name = pageOf(file, i + 1, pages.length);
      const printed = positionPage(page, sizes, order);
      if (printed.blocks.length === 0) return unreadablePage(noText(name, page.line));
      return importPositioned(name, read.hash, printed);
    }),
  };
}

const noText = (file: string, line: number): Fault => fault('read/empty.alto', { file, line });

type FontSizes = ReadonlyMap<string, number>;

const fontSizes = (root: XmlNode): FontSizes =>
  new Map(
    [...descendants(root, 'TextStyle')].map(({ attributes }) => [attributes.ID ?? '', Number(attributes.FONTSIZE)]),
  );

function positionPage(page: XmlNode, sizes: FontSizes, order: XmlNode | undefined): PositionedPage {
  const blocks = orderBlocks(page, order)
    .map((block) => evenSizes([...descendants(block, 'TextLine')].flatMap((line) => positionLine(line, block, sizes))))
    .filter((block) => block.length > 0);
  const all = blocks.flat();
  const most = (side: 'right' | 'bottom') =>
    all.reduce((far, line) => Math.max(far, line[side]), Number.NEGATIVE_INFINITY);
  return {
    width: Number(page.attributes.WIDTH) || most('right'),
    height: Number(page.attributes.HEIGHT) || most('bottom'),
    blocks,
  };
}

/** Empty if the line has no text. */
function positionLine(line: XmlNode, block: XmlNode, sizes: FontSizes): PositionedLine[] {
  const words = line.children.flatMap(readWord);
  const own = rectOf(line);
  const rect = Number.isFinite(own.right + own.bottom) ? own : around(words);
  const em = rect.bottom - rect.top;
  const text = joinWords(words, em);
  const size = [...line.children, line, block].map((node) => sizeOf(node, sizes)).find((found) => found > 0);
  return text.trim() === '' ? [] : [{ text, ...rect, em, ...(size && { size }) }];
}

/** A hyphenated word: if the file gives the whole word, it belongs to the first half, and the second half gives nothing. */
function readWord(node: XmlNode): Word[] {
  const { CONTENT = '', SUBS_CONTENT, SUBS_TYPE } = node.attributes;
  if (node.name === 'HYP') return [];
  if (node.name !== 'String' || (SUBS_TYPE === 'HypPart2' && SUBS_CONTENT)) return [];
  return [{ text: SUBS_CONTENT ?? CONTENT, ...rectOf(node) }];
}

const sizeOf = ({ attributes }: XmlNode, sizes: FontSizes): number =>
  (attributes.STYLEREFS ?? attributes.STYLE ?? '')
    .split(/\s+/u)
    .reduce((found, id) => found || (sizes.get(id) ?? 0), 0);

function rectOf({ attributes }: XmlNode): Rect {
  const [left, top] = [Number(attributes.HPOS), Number(attributes.VPOS)];
  return { left, top, right: left + Number(attributes.WIDTH), bottom: top + Number(attributes.HEIGHT) };
}

const NOWHERE: Rect = {
  left: Number.POSITIVE_INFINITY,
  top: Number.POSITIVE_INFINITY,
  right: Number.NEGATIVE_INFINITY,
  bottom: Number.NEGATIVE_INFINITY,
};

const around = (words: readonly Word[]): Rect =>
  words.reduce<Rect>(
    (rect, { left, top, right, bottom }) => ({
      left: Math.min(rect.left, left),
      top: Math.min(rect.top, top),
      right: Math.max(rect.right, right),
      bottom: Math.max(rect.bottom, bottom),
    }),
    NOWHERE,
  );
