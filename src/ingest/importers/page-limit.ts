/** A page with more lines than any newspaper prints is refused: reading it could take all memory, and then no page is read. */
import { type Fault, fault } from '../../model/message.ts';
import type { ImportedPage } from './importer.ts';
import { unreadablePage } from './importer.ts';
import { toSourceLines } from './positioned-lines.ts';
import type { PositionedPage } from './positioned-page.ts';

/** The densest pages, of share prices, have some 5,000. As many as this take 20 seconds and up to 2 GB. */
export const MOST_LINES = 40_000;

export const tooLong = (file: string, lines: number): Fault =>
  fault('read/lines', { file }, { lines, limit: MOST_LINES });

/** @param sha256 of the file that the page comes from */
export function importPositioned(file: string, sha256: string, printed: PositionedPage): ImportedPage {
  const count = printed.blocks.reduce((sum, block) => sum + block.length, 0);
  if (count > MOST_LINES) return unreadablePage(tooLong(file, count));
  return { source: { file, sha256, lines: toSourceLines(printed) }, messages: [] };
}
