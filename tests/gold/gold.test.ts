/**
 * The reading is correct: the pages of `seeds/` as received against `tests/gold/`, which people wrote, before any of their corrections.
 * `tests/gold-floors.json` holds how many articles must be right in each field; it only rises.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { compare, FIELDS, type Field } from '../../src/evaluation/score/compare.ts';
import { readGold } from '../../src/evaluation/score/gold.ts';
import { SEEDS } from '../ingest/workspace.ts';
import { readSeeds } from '../../src/evaluation/score/read-seeds.ts';
import { readArticles } from '../../src/evaluation/score/judge-page.ts';

interface Floors {
  articles: number;
  perfect: number;
  spurious: number;
  right: Record<Field, number>;
}

const TESTS = join(import.meta.dirname, '..');
const floors = JSON.parse(readFileSync(join(TESTS, 'gold-floors.json'), 'utf8')) as Floors;
const gold = await readGold(join(TESTS, 'gold'));
const readings = await readSeeds({ seeds: SEEDS, corrected: false });

const comparisons = gold.map(({ seed, items }) => {
  const reading = readings.find(({ page }) => page.source.file.endsWith(`/${seed}`));
  return compare(items, readArticles(reading));
});
const verdicts = comparisons.flatMap((comparison) => comparison.verdicts);

test('every gold article is held against the reading', () => {
  assert.equal(verdicts.length, floors.articles);
});

test('no fewer articles are perfect than before', () => {
  const perfect = verdicts.filter((verdict) => verdict.perfect).length;
  const faults = verdicts.filter((verdict) => !verdict.perfect).map(({ item }) => item.headline ?? item.paragraphs[0]);
  assert.ok(perfect >= floors.perfect, `${perfect} of ${verdicts.length}; not perfect: ${faults.join(' | ')}`);
});

test('no article is read that is none', () => {
  const spurious = comparisons.reduce((sum, comparison) => sum + comparison.spurious.length, 0);
  assert.ok(spurious <= floors.spurious, `${spurious} spurious`);
});

for (const field of FIELDS) {
  test(`${field}: right in no fewer articles than before`, () => {
    const right = verdicts.filter((verdict) => verdict.right[field]).length;
    const wrong = verdicts
      .filter((verdict) => !verdict.right[field])
      .map(({ item }) => item.headline ?? item.paragraphs[0]);
    assert.ok(right >= floors.right[field], `${right} of ${verdicts.length}; wrong: ${wrong.join(' | ')}`);
  });
}
