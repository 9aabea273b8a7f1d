/**
 * The reader on hundreds of pages that it was not tuned on. `tests/composed-floors.json` holds what it must reach: the share of
 * perfect articles of each kind, and how often an article read with a confidence of 0.9 or more must be perfect. Floors rise.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { loadPool } from '../../src/evaluation/compose/article-pool.ts';
import { type ComposedPage, composePages, KINDS, type Kind } from '../../src/evaluation/compose/compose-page.ts';
import { orphanLines, unaccounted } from '../../src/evaluation/score/conservation.ts';
import { type JudgedPage, judgePage } from '../../src/evaluation/score/judge-page.ts';
import { tally } from '../../src/evaluation/score/tally.ts';

interface Floors {
  seed: number;
  /** Of each kind. */
  pages: number;
  perfect: Record<Kind, number>;
  sure: number;
}

const floors = JSON.parse(readFileSync(join(import.meta.dirname, '../composed-floors.json'), 'utf8')) as Floors;
const pool = loadPool();
const judged = new Map<Kind, JudgedPage<ComposedPage>[]>(
  KINDS.map((kind) => [kind, composePages(kind, floors.pages, floors.seed, pool).map((page) => judgePage(page))]),
);

for (const kind of KINDS) {
  const pages = judged.get(kind) ?? [];
  describe(`composed pages, ${kind}`, () => {
    test(`at least ${100 * floors.perfect[kind]} % of the articles are perfect`, () => {
      const { perfect, expected } = tally(pages);
      const share = perfect / expected;
      assert.ok(
        share >= floors.perfect[kind],
        `${perfect} of ${expected} (${(100 * share).toFixed(1)} %): npm run score -- --only composed --kind ${kind} --seed ${floors.seed} --count ${floors.pages} --show`,
      );
    });

    test('every line with text is in one article or unplaced', () => {
      for (const { page, reading } of pages) assert.deepEqual(orphanLines(reading), [], `${kind} ${page.seed}`);
    });

    test('no letter is lost, none is printed twice', () => {
      for (const { page, reading } of pages)
        assert.deepEqual(unaccounted(page.text, reading), { lost: '', surplus: '' }, `${kind} ${page.seed}`);
    });
  });
}

test(`what is read with a confidence of 0.9 is perfect at least ${100 * floors.sure} times in a hundred`, () => {
  const { sure, surePerfect } = tally([...judged.values()].flat());
  assert.ok(
    surePerfect / sure >= floors.sure,
    `${surePerfect} of ${sure} (${((100 * surePerfect) / sure).toFixed(1)} %)`,
  );
});
