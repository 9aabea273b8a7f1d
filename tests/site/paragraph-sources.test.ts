/** Every paragraph has an anchor, and a link to the very line of the page file with which it begins. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { pageSchema } from '../../src/model/page.ts';

const BLOCK = /<(p|h2) id="(p\d+)">(.*?)<\/\1>/gsu;
const LINK = /<a class="source-link" href="\/([^"]+)\/source\/#l0*(\d+)"/u;
const letters = (text: string): string => text.replaceAll(/[^\p{Script=Han}\d]/gu, '');

/** `liaocheng-ribao/2023-10-25/01` → its lines by number. */
function linesOf(page: string): Map<number, string> {
  const { lines } = pageSchema.parse(JSON.parse(readFileSync(`content/pages/${page}.json`, 'utf8')));
  return new Map(lines.map(({ n, text }) => [n, text]));
}

test('every paragraph leads to its own source line', () => {
  let paragraphs = 0;
  const faults: string[] = [];
  for (const file of globSync('dist/*/*/*/l*/index.html')) {
    const html = readFileSync(file, 'utf8');
    const body = /<section class="article-body".*?<\/section>/su.exec(html)?.[0] ?? '';
    const blocks = [...body.matchAll(BLOCK)];
    if (blocks.length !== (body.match(/<(?:p|h2)\b/gu) ?? []).length) faults.push(`${file}: a paragraph has no anchor`);
    for (const [, , anchor, content = ''] of blocks) {
      paragraphs++;
      const [, page = '', line] = LINK.exec(content) ?? [];
      const printed = letters(page ? (linesOf(page).get(Number(line)) ?? '') : '');
      const begins = letters(content.replaceAll(/<[^>]*>/gu, '')).slice(0, 3);
      if (!printed.includes(begins)) faults.push(`${file}#${anchor}: “${begins}” is not in line ${line}: ${printed}`);
    }
  }
  assert.ok(paragraphs > 150, `${paragraphs}`);
  assert.deepEqual(faults, []);
});
