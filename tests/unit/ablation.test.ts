/** Taking features away: one that the reading needs is seen to be needed, and all are there again afterwards. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadPool } from '../../src/evaluation/compose/article-pool.ts';
import { composePages } from '../../src/evaluation/compose/compose-page.ts';
import { ablate } from '../../src/evaluation/score/ablation.ts';
import { judgePage } from '../../src/evaluation/score/judge-page.ts';

test('features are taken away alone and together, and come back', () => {
  const pages = composePages('clean', 1, 30, loadPool());
  const before = pages.map((page) => judgePage(page).reading.page);
  const { expected, perfect, perfectWithout, features } = ablate(pages, () => undefined);
  assert.deepEqual(
    pages.map((page) => judgePage(page).reading.page),
    before,
  );
  assert.ok(perfect > 0 && perfect <= expected);
  assert.ok(perfectWithout >= perfect, 'what is redundant costs no article');
  assert.ok(features.some(({ gain, changed, redundant }) => gain < 0 && changed > 0 && !redundant));
  assert.ok(features.some(({ changed, gain, redundant }) => changed === 0 && gain === 0 && redundant));
});
