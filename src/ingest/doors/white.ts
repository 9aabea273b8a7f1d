/** The white between blocks of a printed page → blank lines, as an extraction would leave them. */
import type { PrintedLine } from './printed.ts';

/** White that counts as one blank line, in em of the text, and how many such lines tell all there is to tell. */
const BLANK = 1.5;
const MOST = 4;
/** A text's next column begins as high as its last, give or take this, in em. */
const LEVEL = 3;
/** Type as large as this, to the text, is a head's. */
const HEAD = 1.2;

/**
 * Blank lines before each block: one, or more where wider white or a picture stands. The next column of a text begins as
 * high as the one before it, right below the headline; what begins lower has a picture above it.
 */
export function blanksBefore(blocks: readonly PrintedLine[][], em: number): number[] {
  let top = 0;
  return blocks.map((block, i) => {
    const [first] = block as [PrintedLine];
    const above = blocks[i - 1]?.at(-1);
    const under = above && first.top > above.bottom && first.left < above.right && first.right > above.left;
    const white = under ? first.top - above.bottom : first.top - top > LEVEL * em ? first.top - top : 0;
    if (!under || above.em > HEAD * em) top = first.top;
    return above ? Math.min(Math.max(Math.round(white / em / BLANK), 1), MOST) : 0;
  });
}
