/**
 * The reader on hundreds of composed pages. `tests/composed-floors.json` holds what it must reach on each kind: the share of
 * perfect articles, and how often an article read with a confidence of 0.9 or more must be perfect. Floors rise. The reader is
 * chosen on these pages; what it reaches on others is what `npm run score` reports.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { loadPool } from '../../src/evaluation/compose/article-pool.ts';
import { type ComposedPage, composePages } from '../../src/evaluation/compose/compose-page.ts';
import { KINDS, type Kind } from '../../src/evaluation/compose/kinds.ts';
import { orphanLines, unaccounted } from '../../src/evaluation/score/conservation.ts';
import { type JudgedPage, judgePage } from '../../src/evaluation/score/judge-page.ts';
import { SURE, tally } from '../../src/evaluation/score/tally.ts';

interface Floors {
  seed: number;
  /** Composed of each kind. */
  pages: Record<Kind, number>;
  perfect: Record<Kind, number>;
  sure: Record<Kind, number>;
  /** The same of all articles of these kinds together. */
  sureTogether: { kinds: Kind[]; share: number };
}

const floors = JSON.parse(readFileSync(join(import.meta.dirname, '../composed-floors.json'), 'utf8')) as Floors;
const pool = loadPool();
const percent = (share: number): string => (100 * share).toFixed(1);
const judged = new Map<Kind, JudgedPage<ComposedPage>[]>(
  KINDS.map((kind) => [kind, composePages(kind, floors.pages[kind], floors.seed, pool).map((page) => judgePage(page))]),
);

for (const kind of KINDS) {
  const pages = judged.get(kind) ?? [];
  describe(`composed pages, ${kind}`, () => {
    test(`at least ${percent(floors.perfect[kind])} % of the articles are perfect`, () => {
      const { perfect, expected } = tally(pages);
      const share = perfect / expected;
      assert.ok(
        share >= floors.perfect[kind],
        `${perfect} of ${expected} (${percent(share)} %): npm run score -- --only composed --kind ${kind} --seed ${floors.seed} --count ${floors.pages[kind]} --show`,
      );
    });

    test(`what is read with a confidence of ${SURE} is perfect at least ${percent(floors.sure[kind])} times in a hundred`, () => {
      const { sure, surePerfect } = tally(pages);
      assert.ok(
        surePerfect / sure >= floors.sure[kind],
        `${surePerfect} of ${sure} (${percent(surePerfect / sure)} %)`,
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

test(`of ${floors.sureTogether.kinds.join(', ')} together, at least ${percent(floors.sureTogether.share)} in a hundred of these are perfect`, () => {
  const { sure, surePerfect } = tally(floors.sureTogether.kinds.flatMap((kind) => judged.get(kind) ?? []));
  assert.ok(
    surePerfect / sure >= floors.sureTogether.share,
    `${surePerfect} of ${sure} (${percent(surePerfect / sure)} %)`,
  );
});
