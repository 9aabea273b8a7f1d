/** Where articles stand on the picture of a page: the boxes of their lines, joined where they follow each other down a column. */

import type { PageLine } from '../model/page.ts';
import type { LineBox } from '../model/picture.ts';

type Placed = Pick<PageLine, 'article' | 'box'>;

/** Article's id → rectangles, in ten-thousandths of the page. Lines without a place have none. */
export function regionsOf(lines: readonly Placed[]): Map<string, LineBox[]> {
  const regions = new Map<string, LineBox[]>();
  for (const { article, box } of lines) {
    if (article === undefined || !box) continue;
    const own = regions.get(article) ?? [];
    const last = own.at(-1);
    if (last && follows(last, box)) own[own.length - 1] = around(last, box);
    else own.push(box);
    regions.set(article, own);
  }
  return regions;
}

/** Does the line stand below the region, in the same column, less than three lines away? */
function follows([x, y, width, height]: LineBox, [left, top, wide, tall]: LineBox): boolean {
  const shared = Math.min(x + width, left + wide) - Math.max(x, left);
  return shared > Math.min(width, wide) / 2 && top >= y && top - (y + height) < tall * 3;
}

function around([x, y, width, height]: LineBox, [left, top, wide, tall]: LineBox): LineBox {
  const [from, above] = [Math.min(x, left), Math.min(y, top)];
  return [from, above, Math.max(x + width, left + wide) - from, Math.max(y + height, top + tall) - above];
}
