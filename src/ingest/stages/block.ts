/** Pieces → blocks: which lines stand together. */
import type { Piece } from './normalize.ts';

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
