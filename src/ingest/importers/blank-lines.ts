/** The white space between blocks of a printed page → blank lines, as a text extraction would leave them. */
import type { PositionedLine } from './positioned-page.ts';

/** White space that counts as one blank line, in em of the text; and the largest number of blank lines. */
const BLANK = 1.5;
const MOST = 4;
/** The columns of a text begin at the same height, with at most this difference, in em. */
const LEVEL = 3;
/** Type that is this much larger than the text belongs to a headline. */
const HEAD = 1.2;

/**
 * Blank lines before each block: one, or more if there is a wider gap or a picture. The next column of a text begins at the
 * height of the column before it, right below the headline. A column that begins lower has a picture above it.
 */
export function blankLinesBefore(blocks: readonly PositionedLine[][], em: number): number[] {
  let column = { left: 0, right: 0, top: 0 };
  return blocks.map((block, i) => {
    const first = block[0] as PositionedLine;
    const above = blocks[i - 1]?.at(-1);
    const { left, right } = extent(block);
    const head = above !== undefined && above.em > HEAD * em;
    const under = above && first.top > above.bottom && (head || (left < column.right && right > column.left));
    const lower = first.top - column.top > LEVEL * em ? first.top - column.top : 0;
    const gap = under ? first.top - above.bottom : lower;
    if (!under || head) column = { left, right, top: first.top };
    else column = { ...column, left: Math.min(left, column.left), right: Math.max(right, column.right) };
    return above ? Math.min(Math.max(Math.round(gap / em / BLANK), 1), MOST) : 0;
  });
}

const extent = (block: readonly PositionedLine[]) => ({
  left: block.reduce((least, { left }) => Math.min(least, left), Number.POSITIVE_INFINITY),
  right: block.reduce((most, { right }) => Math.max(most, right), Number.NEGATIVE_INFINITY),
});
