/**
 * Sets paragraphs in narrow columns as a PDF extraction gives them: hard wraps, a blank line after each paragraph, and blank
 * lines without meaning at column ends and before lines that look indented.
 */
import { kern } from './kern.ts';
import type { Random } from './random.ts';
import { slack, wrap } from './wrap.ts';

/** A paragraph of the body, or a 小标题 between paragraphs. */
export interface ColumnText {
  text: string;
  heading?: boolean;
}

/** Lines of one block of the extraction. */
interface Block {
  lines: string[];
  heading?: boolean;
}

/**
 * Each column end leaves a blank line inside a paragraph. If it is before the paragraph's last line, that line and the
 * first line of the next paragraph become one block, and the blank line comes after them.
 */
export function setColumns(texts: readonly ColumnText[], width: number, rng: Random): Block[] {
  const blocks: Block[] = [];
  let lines: string[] = [];
  const close = (): void => {
    if (lines.length) blocks.push({ lines });
    lines = [];
  };
  let toColumnEnd = rng.int(8, 30);
  let joinHead = false;
  for (const [i, one] of texts.entries()) {
    if (one.heading) {
      close();
      blocks.push({ lines: [one.text], heading: true });
      continue;
    }
    const measure = rng.chance(0.2) ? width + 1 : width;
    const set = wrap(one.text, measure).map((line, n, all) =>
      n === all.length - 1 ? kern(line, 0, rng) : kern(line, slack(line, n === 0 ? measure - 2 : measure), rng),
    );
    const nextIsBody = texts[i + 1] !== undefined && !texts[i + 1]?.heading;
    for (const [n, line] of set.entries()) {
      const columnEnd = toColumnEnd-- <= 0;
      const looksIndented = n > 0 && line.startsWith('“') && rng.chance(0.65);
      const tail = n === set.length - 1 && n > 1 && nextIsBody && (toColumnEnd < 3 || rng.chance(0.04));
      if (n > 0 && (columnEnd || looksIndented || tail)) close();
      if (columnEnd || tail) toColumnEnd = rng.int(22, 36);
      lines.push(line);
      if (joinHead && n === 0 && set.length > 1) close();
      if (n === 0) joinHead = false;
      if (tail) joinHead = true;
    }
    if (!joinHead) close();
  }
  close();
  return blocks;
}
