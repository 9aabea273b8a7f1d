/** The composer itself: it must set what it says it set, or the reader is measured against a false rule. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadPool } from '../../src/evaluation/compose/article-pool.ts';
import { composePage } from '../../src/evaluation/compose/compose-page.ts';
import { KINDS } from '../../src/evaluation/compose/kinds.ts';
import type { Part } from '../../src/evaluation/compose/page-builder.ts';
import { bare } from '../../src/evaluation/score/compare.ts';

const pool = loadPool();
const pages = KINDS.flatMap((kind) => Array.from({ length: 40 }, (_, seed) => composePage({ kind, seed, pool })));

/** The letters of the lines that a part of an item stands on. */
function setOn(page: (typeof pages)[0], ranges: readonly string[] | undefined): string {
  const lines = page.text.split('\n');
  return (ranges ?? [])
    .flatMap((range) => {
      const [from = 0, to = from] = range.split('-').map(Number);
      return lines.slice(from - 1, to).map(bare);
    })
    .join('');
}

test('the pool holds a hundred articles in several genres', () => {
  assert.ok(pool.length >= 100, `${pool.length}`);
  for (const genre of ['news', 'feature', 'commentary', 'photo', 'brief'])
    assert.ok(
      pool.some((article) => article.genre === genre),
      genre,
    );
});

test('the same seed gives the same page', () => {
  for (const kind of KINDS)
    assert.deepEqual(composePage({ kind, seed: 3, pool }), composePage({ kind, seed: 3, pool }));
});

test('an item stands on the lines that it is said to stand on', () => {
  for (const page of pages) {
    for (const item of page.items) {
      if (item.genre === 'teasers') continue;
      const holds = (part: Part, text: string | undefined): void =>
        assert.equal(setOn(page, item.lines[part]), bare(text), `${page.kind} ${page.seed} ${item.from} ${part}`);
      holds('body', item.paragraphs.join(''));
      holds('subheading', (item.subheadings ?? []).join(''));
      holds('subtitle', item.subhead);
      holds('column', item.column);
      const joined = item.kicker && !item.lines.kicker;
      holds('title', joined ? `${item.kicker}${item.headline ?? ''}` : item.headline);
      if (!joined) holds('kicker', item.kicker);
    }
  }
});

test('a page has four to nine articles', () => {
  for (const page of pages) {
    const count = page.items.filter((item) => item.genre !== 'teasers').length;
    assert.ok(count >= 4 && count <= 9, `${page.kind} ${page.seed}: ${count}`);
  }
});
