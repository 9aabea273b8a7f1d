/** A printed page: lines with their positions, in tenths of a millimetre. The samples for ALTO and hOCR are made from it. */
import type { Part } from '../compose/page-builder.ts';
import type { ExpectedItem } from '../score/compare.ts';

export interface Line {
  text: string;
  /** Left edge of its first character, top of its type. */
  x: number;
  y: number;
  /** Sum of its characters' widths. */
  width: number;
  /** Height of its type: the square that a Han character fills. */
  size: number;
  /** What it is, of which item of the page, and whether a paragraph begins on it. */
  part: Part;
  item: number;
  begins: boolean;
}

/** A part of the page that OCR would treat as one block: a headline, the text of one column. */
export interface Block {
  lines: Line[];
}

export interface PrintedPage {
  width: number;
  height: number;
  /** In reading order. */
  blocks: Block[];
  items: ExpectedItem[];
}

/** Width of a text in em: Han and full-width marks are 1, all others 0.5. */
export const ems = (text: string): number => [...text].reduce((sum, char) => sum + emOf(char), 0);
export const emOf = (char: string): number => (char < '\u2000' ? 0.5 : 1);
