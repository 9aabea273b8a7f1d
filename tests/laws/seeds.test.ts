/** Laws of the reading, on the project's own pages as received. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { orphanLines, unaccounted } from '../../src/evaluation/score/conservation.ts';
import { readSeeds } from '../../src/evaluation/score/read-seeds.ts';
import type { PageReading } from '../../src/ingest/pipeline.ts';
import { parseArticleId } from '../../src/model/ids.ts';
import { SEEDS } from '../ingest/workspace.ts';

const readings = await readSeeds({ seeds: SEEDS, corrected: false });
const textOf = ({ page }: PageReading): string => readFileSync(join(SEEDS, '..', page.source.file), 'utf8');

for (const reading of readings) {
  describe(reading.page.id, () => {
    test('no letter is lost, none is printed twice', () => {
      assert.deepEqual(unaccounted(textOf(reading), reading), { lost: '', surplus: '' });
    });

    test('every line with text is in one article or unplaced', () => {
      assert.deepEqual(orphanLines(reading), []);
    });

    test('an article is named by the first line of its headline, or of its body', () => {
      for (const { front } of reading.articles) {
        const own = reading.page.lines.filter(({ article }) => article === front.id);
        const heads = own.filter(({ role }) => role === 'title' || role === 'teaser');
        const first = (heads.length > 0 ? heads : own.filter(({ role }) => role !== 'turn'))[0];
        assert.equal(parseArticleId(front.id).line, first?.n, front.title);
      }
    });

    test('the lines that articles say they are made of are disjoint, and are those of the page', () => {
      const claimed = new Map<number, string>();
      for (const { front } of reading.articles) {
        for (const n of front.source.lines.flatMap(expand)) {
          const line = reading.page.lines.find((one) => one.n === n);
          if (!line) continue;
          assert.equal(line.article, front.id, `line ${n}`);
          assert.equal(claimed.get(n), undefined, `line ${n} twice`);
          claimed.set(n, front.id);
        }
      }
      const placed = reading.page.lines.flatMap(({ n, article }) => (article ? [n] : []));
      assert.deepEqual(
        [...claimed.keys()].sort((a, b) => a - b),
        placed,
      );
    });
  });
}

/** `38-40` → 38, 39, 40 */
function expand(range: string): number[] {
  const [from = 0, to = from] = range.split('-').map(Number);
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

describe('the law itself', () => {
  const [reading] = readings as [PageReading];
  const [first, second, ...rest] = reading.articles as [PageReading['articles'][0], PageReading['articles'][0]];

  test('sees a paragraph that is lost', () => {
    const shorter = { ...first, paragraphs: first.paragraphs.slice(1) };
    assert.notEqual(unaccounted(textOf(reading), { ...reading, articles: [shorter, second, ...rest] }).lost, '');
  });

  test('sees a paragraph that is printed twice', () => {
    const longer = { ...first, paragraphs: [...first.paragraphs, ...first.paragraphs.slice(-1)] };
    assert.notEqual(unaccounted(textOf(reading), { ...reading, articles: [longer, second, ...rest] }).surplus, '');
  });

  test('sees a paragraph in the wrong article', () => {
    const [moved, ...kept] = first.paragraphs;
    assert.ok(moved);
    const shorter = { ...first, paragraphs: kept };
    const longer = { ...second, paragraphs: [moved, ...second.paragraphs] };
    assert.notEqual(unaccounted(textOf(reading), { ...reading, articles: [shorter, longer, ...rest] }).lost, '');
  });

  test('sees a name that a byline lacks', () => {
    const nameless = { ...first, front: { ...first.front, byline: first.front.byline.slice(1) } };
    assert.notEqual(unaccounted(textOf(reading), { ...reading, articles: [nameless, second, ...rest] }).lost, '');
  });
});
