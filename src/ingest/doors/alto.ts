/** ALTO XML, versions 1 to 4: text with its places on the page, as libraries deliver it. */
import { orderBlocks } from './alto-order.ts';
import { blank, type DoorFile, type DoorPage, type Fault, type Opened, pageOf, shut } from './door.ts';
import { evenSizes, type PrintedLine, type PrintedPage, type Rect, toSourceLines } from './printed.ts';
import { joinWords, type Word } from './words.ts';
import { descendants, type XmlNode } from './xml.ts';
import { readXml } from './xml-file.ts';

export async function openAlto(input: DoorFile): Promise<Opened> {
  const { file } = input;
  const read = await readXml(input, 'alto');
  if ('code' in read) return shut(read);
  const pages = [...descendants(read.root, 'Page')];
  if (pages.length === 0) return shut(noText(file, read.root.line));
  const sizes = fontSizes(read.root);
  const [order] = descendants(read.root, 'ReadingOrder');
  return {
    count: pages.length,
    messages: [],
    pages: pages.map((page, i): DoorPage => {
      const name = pageOf(file, i + 1, pages.length);
      const printed = print(page, sizes, order);
      if (printed.blocks.length === 0) return blank(noText(name, page.line));
      return { source: { file: name, sha256: read.hash, lines: toSourceLines(printed) }, messages: [] };
    }),
  };
}

const noText = (file: string, line: number): Fault => ({
  file,
  line,
  code: 'read/empty',
  what: 'The ALTO page holds no text.',
  remedy: "Have the page's picture recognized (OCR), or take the page out.",
});

type FontSizes = ReadonlyMap<string, number>;

const fontSizes = (root: XmlNode): FontSizes =>
  new Map(
    [...descendants(root, 'TextStyle')].map(({ attributes }) => [attributes.ID ?? '', Number(attributes.FONTSIZE)]),
  );

function print(page: XmlNode, sizes: FontSizes, order: XmlNode | undefined): PrintedPage {
  const blocks = orderBlocks(page, order)
    .map((block) => evenSizes([...descendants(block, 'TextLine')].flatMap((line) => printLine(line, block, sizes))))
    .filter((block) => block.length > 0);
  const all = blocks.flat();
  const most = (side: 'right' | 'bottom') => Math.max(...all.map((line) => line[side]));
  return {
    width: Number(page.attributes.WIDTH) || most('right'),
    height: Number(page.attributes.HEIGHT) || most('bottom'),
    blocks,
  };
}

/** No line where it holds no text. */
function printLine(line: XmlNode, block: XmlNode, sizes: FontSizes): PrintedLine[] {
  const words = line.children.flatMap(printWord);
  const own = rectOf(line);
  const rect = Number.isFinite(own.right + own.bottom) ? own : around(words);
  const em = rect.bottom - rect.top;
  const text = joinWords(words, em);
  const size = [...line.children, line, block].map((node) => sizeOf(node, sizes)).find((found) => found > 0);
  return text.trim() === '' ? [] : [{ text, ...rect, em, ...(size && { size }) }];
}

/** A word that a line's end parts stands whole in its first half, where the file tells it, and not in its second. */
function printWord(node: XmlNode): Word[] {
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

const around = (words: readonly Word[]): Rect => ({
  left: Math.min(...words.map(({ left }) => left)),
  top: Math.min(...words.map(({ top }) => top)),
  right: Math.max(...words.map(({ right }) => right)),
  bottom: Math.max(...words.map(({ bottom }) => bottom)),
});
