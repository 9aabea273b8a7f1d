/** Pages of the project's own articles, set in columns and read through importers, with what is known of each line. */
import type { PoolArticle } from '../../evaluation/compose/article-pool.ts';
import { toAlto } from '../../evaluation/typeset/alto.ts';
import { toHocr } from '../../evaluation/typeset/hocr.ts';
import type { Line } from '../../evaluation/typeset/printed-page.ts';
import { readText } from '../../evaluation/typeset/read-file.ts';
import { typesetPage } from '../../evaluation/typeset/typeset-page.ts';
import { importAlto } from '../../ingest/importers/alto.ts';
import { importHocr } from '../../ingest/importers/hocr.ts';
import { withoutSpaces } from '../../ingest/text.ts';
import type { KnownPage } from '../examples.ts';
import { isRole } from './known-pages.ts';
import type { GoldLine } from './set-page.ts';

/** Formats take turns: sizes that are named, sizes that are measured, and no sizes or no places. */
export async function sizedPages(count: number, seed: number, pool: readonly PoolArticle[]): Promise<KnownPage[]> {
  const pages: KnownPage[] = [];
  for (let i = 0; i < count; i++) {
    const sheet = typesetPage({ seed: seed + i, pool });
    const source =
      i % 3 === 2
        ? await readText(importHocr, toHocr(sheet, seed + i))
        : await readText(importAlto, toAlto(sheet, i % 3 === 0 ? 2 : 4, seed + i));
    const lines = source.lines.map(({ size, indent, ...line }) => ({
      ...line,
      ...(i % 7 !== 5 && { size }),
      ...(i % 7 !== 6 && { indent }),
    }));
    pages.push({
      order: 'before',
      lines,
      gold: match(
        lines,
        sheet.blocks.flatMap((block) => block.lines),
      ),
    });
  }
  return pages;
}

/** Importers change the order of blocks, but no letters. */
function match(lines: KnownPage['lines'], printed: readonly Line[]): Map<number, GoldLine> {
  const waiting = Map.groupBy(printed, ({ text }) => withoutSpaces(text));
  const gold = new Map<number, GoldLine>();
  for (const { n, text } of lines) {
    const line = waiting.get(withoutSpaces(text))?.shift();
    if (line && isRole(line.part)) gold.set(n, { role: line.part, article: line.item, begins: line.begins });
  }
  return gold;
}
