/** The white between blocks of a printed page → blank lines, as an extraction would leave them. */
import type { PositionedLine } from './positioned-lines.ts';

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
export function blankLinesBefore(blocks: readonly PositionedLine[][], em: number): number[] {
  let column = { left: 0, right: 0, top: 0 };
  return blocks.map((block, i) => {
    const first = block[0] as PositionedLine;
    const above = blocks[i - 1]?.at(-1);
    const { left, right } = extent(block);
    const head = above !== undefined && above.em > HEAD * em;
    const under = above && first.top > above.bottom && (head || (left < column.right && right > column.left));
    const lower = first.top - column.top > LEVEL * em ? first.top - column.top : 0;
    const white = under ? first.top - above.bottom : lower;
    if (!under || head) column = { left, right, top: first.top };
    else column = { ...column, left: Math.min(left, column.left), right: Math.max(right, column.right) };
    return above ? Math.min(Math.max(Math.round(white / em / BLANK), 1), MOST) : 0;
  });
}

const extent = (block: readonly PositionedLine[]) => ({
  left: Math.min(...block.map(({ left }) => left)),
  right: Math.max(...block.map(({ right }) => right)),
});
