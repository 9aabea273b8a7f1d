/** Pieces → blocks: which lines stand together, and what their widths say of them. */
import type { Piece } from '../page-model.ts';
import { countStops } from '../text.ts';

/** Lines that no blank line parts. Indices are into the open pieces; `end` is exclusive. */
export interface Block {
  start: number;
  end: number;
  vertical: boolean;
}

export function findBlocks(pieces: readonly Piece[]): Block[] {
  const blocks: Block[] = [];
  pieces.forEach((piece, i) => {
    const last = blocks.at(-1);
    if (last && piece.gap === 0) last.end = i + 1;
    else blocks.push({ start: i, end: i + 1, vertical: false });
  });
  return joinVertical(pieces, blocks);
}

/** `舞`, `解`, `锁`, `乡村`, `振` on lines of their own are one headline, set vertically. */
function joinVertical(pieces: readonly Piece[], blocks: Block[]): Block[] {
  const tiny = (b: Block) =>
    b.end - b.start === 1 &&
    (pieces[b.start] as Piece).width <= 2 &&
    /^\p{Script=Han}{1,2}$/u.test((pieces[b.start] as Piece).text);
  const out: Block[] = [];
  for (let i = 0; i < blocks.length; ) {
    let j = i;
    while (j < blocks.length && tiny(blocks[j] as Block)) j++;
    if (j - i >= 3) {
      out.push({ start: (blocks[i] as Block).start, end: (blocks[j - 1] as Block).end, vertical: true });
      i = j;
    } else out.push(blocks[i++] as Block);
  }
  return out;
}

/** A headline has no more lines. */
export const HEAD_LINES = 4;
/** More lines together are prose. */
const HEAD_BLOCK = 3;

/** Four lines or more, three of one width, or a full stop: no headline looks like that. */
export function isProse(lines: readonly Piece[]): boolean {
  if (lines.length > HEAD_BLOCK || lines.some((piece) => countStops(piece.text) > 0)) return true;
  const widths = lines.map((piece) => piece.width);
  return lines.length === HEAD_BLOCK && Math.min(...widths) >= 6 && Math.max(...widths) - Math.min(...widths) <= 3;
}

/** Lines of one width but for the last: they were wrapped, however wide the column. */
export function isEven(lines: readonly Piece[]): boolean {
  const widths = lines.slice(0, -1).map(({ width }) => width);
  const widest = widths.reduce((most, width) => Math.max(most, width), 0);
  return (
    widths.length > 0 && widths.every((width) => widest - width <= 3) && (lines.at(-1) as Piece).width <= widest + 1.5
  );
}
