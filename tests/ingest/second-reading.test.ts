/** The second reading of a doubt: copying its entry gives exactly what it shows, and taking it twice changes nothing more. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { z } from 'astro/zod';
import { entryYaml } from '../../src/content/correction-entry.ts';
import { loadPool } from '../../src/evaluation/compose/article-pool.ts';
import { composePages } from '../../src/evaluation/compose/compose-page.ts';
import { readSeeds } from '../../src/evaluation/score/read-seeds.ts';
import { type PageReading, readPage } from '../../src/ingest/pipeline.ts';
import type { SourcePage } from '../../src/ingest/source-page.ts';
import { parseYaml } from '../../src/ingest/yaml.ts';
import { correctionSeedSchema } from '../../src/model/correction.ts';
import { otherArticle } from '../../src/model/other-article.ts';
import type { OtherArticle } from '../../src/model/second-reading.ts';
import { plain } from '../../src/newspapers/plain.ts';

const FILE = 'seeds/t-ribao/2024-07-02/01.corrections.yaml';
const place = { newspaper: 't-ribao', issue: '2024-07-02', date: '2024-07-02', page: '01', number: 1 };
const context = { ...place, style: plain, topics: [], places: [] };

const sourceOf = (lines: readonly { n: number; text: string }[]): SourcePage => ({
  file: 'seeds/t-ribao/2024-07-02/01.txt',
  sha256: '0'.repeat(64),
  lines: [...lines],
});

/** The page with what stands in a file of corrections. */
function corrected(source: SourcePage, yaml: string): PageReading {
  const { value, messages } = parseYaml(yaml, FILE, z.array(correctionSeedSchema));
  assert.deepEqual(messages, [], yaml);
  return readPage(source, { ...context, corrections: { file: FILE, entries: value ?? [] } });
}

const articlesOf = ({ articles }: PageReading): OtherArticle[] => articles.map(({ front }) => otherArticle(front));
const keyOf = (article: OtherArticle): string => JSON.stringify(article);

/** Takes every second reading of a page, each alone. @returns how many there were */
function takeAll(source: SourcePage): number {
  const before = readPage(source, context);
  const known = new Set(articlesOf(before).map(keyOf));
  let taken = 0;
  for (const { code, second } of before.articles.flatMap(({ front }) => front.doubts)) {
    if (!second) continue;
    taken++;
    const yaml = entryYaml(second.entry, '版面如此。');
    const after = corrected(source, yaml);
    assert.deepEqual(after.messages, [], yaml);
    const changed = articlesOf(after).filter((article) => !known.has(keyOf(article)));
    assert.deepEqual(changed, second.articles, `${code} ${yaml}`);
    assert.deepEqual(articlesOf(corrected(source, yaml + yaml)), articlesOf(after), 'the same entry twice');
  }
  return taken;
}

test('the pages of the archive', async () => {
  const pages = await readSeeds({ seeds: join(import.meta.dirname, '../../seeds'), corrected: false });
  assert.ok(pages.reduce((sum, { page }) => sum + takeAll(sourceOf(page.lines)), 0) >= 3);
});

describe('composed pages', () => {
  const pool = loadPool();
  for (const kind of ['wrapped', 'indented', 'clean', 'headings'] as const)
    test(kind, () => {
      const pages = composePages(kind, 4, 20260301, pool);
      for (const { text } of pages) takeAll(sourceOf(text.split('\n').map((line, i) => ({ n: i + 1, text: line }))));
    });
  test('a doubt of an article’s bounds says what the other reading is', () => {
    const doubts = composePages('wrapped', 12, 20260301, pool).flatMap(({ text }) =>
      readPage(sourceOf(text.split('\n').map((line, i) => ({ n: i + 1, text: line }))), context).articles.flatMap(
        ({ front }) => front.doubts.filter(({ code }) => code === 'article/boundary'),
      ),
    );
    assert.ok(doubts.length >= 3, String(doubts.length));
    assert.ok(doubts.filter(({ second }) => second).length >= 0.75 * doubts.length);
  });
});
