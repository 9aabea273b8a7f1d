/** Learning: gradients are those of the likelihood, what is drawn can be drawn again, and what is learnt is what examples show. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { loadPool } from '../../../src/evaluation/compose/article-pool.ts';
import committed from '../../../src/ingest/vocabulary/learnt/paragraph-words.json' with { type: 'json' };
import { paragraphOdds, useParagraphWords } from '../../../src/ingest/vocabulary/paragraph-words.ts';
import { SIZE, toNames, toVector } from '../../../src/ingest/vocabulary/parameters.ts';
import { logOdds, parseTree } from '../../../src/ingest/vocabulary/trees.ts';
import { boost } from '../../../src/learning/boosted-trees.ts';
import { calibrationCurve } from '../../../src/learning/calibration.ts';
import { makeExample } from '../../../src/learning/examples.ts';
import { countEdges, countPairs } from '../../../src/learning/language-pairs.ts';
import { lineEnds } from '../../../src/learning/line-ends.ts';
import { addGradient, SparseVector } from '../../../src/learning/objective.ts';
import type { CorpusPage } from '../../../src/learning/pages/corpus.ts';
import { composedPage } from '../../../src/learning/pages/known-pages.ts';
import { setColumns } from '../../../src/learning/pages/set-columns.ts';
import { setPage } from '../../../src/learning/pages/set-page.ts';
import { sizedPages } from '../../../src/learning/pages/sized-pages.ts';
import { learnParagraphWords } from '../../../src/learning/paragraph-words.ts';
import { priorWeights } from '../../../src/learning/prior.ts';
import { Learner } from '../../../src/learning/train.ts';

const pool = loadPool();
const composed = composedPage('spaced', 5, pool);
const prior = toVector(priorWeights());

/** A page of the corpus made of the project's own articles. */
const page: CorpusPage = {
  date: '2020-01-01',
  page: 1,
  items: pool
    .filter(({ headline, paragraphs }) => headline && paragraphs.join('').length > 120)
    .slice(0, 8)
    .map(({ headline = '', kicker = null, subhead = null, paragraphs }) => ({
      kind: 'article',
      title: headline.replaceAll('\n', ' '),
      kicker,
      subtitle: subhead,
      paragraphs,
    })),
};

describe('the gradient', () => {
  const example = makeExample(composed);
  const gradient = new SparseVector(SIZE);
  const loss = addGradient(example, prior, gradient) as number;

  test('is that of the loss, weight by weight', () => {
    const heaviest = gradient.touched
      .toSorted((a, b) => Math.abs(gradient.values[b] as number) - Math.abs(gradient.values[a] as number))
      .slice(0, 5);
    const step = 1e-3;
    for (const at of heaviest) {
      const [less, more] = [-step, step].map((change) => {
        const weights = Float64Array.from(prior);
        weights[at] = (weights[at] as number) + change;
        return addGradient(example, weights, new SparseVector(SIZE)) as number;
      }) as [number, number];
      const slope = (more - less) / (2 * step);
      assert.ok(Math.abs(slope - (gradient.values[at] as number)) < 0.05, `${slope} is not ${gradient.values[at]}`);
    }
  });

  test('followed, lessens the loss', () => {
    const learner = new Learner({ prior, start: prior, pages: 100 });
    for (let i = 0; i < 5; i++) learner.learn(example);
    assert.ok((learner.learn(example) as number) < loss / 2);
  });
});

describe('pages to learn from', () => {
  test('the same seed gives the same page', () => assert.deepEqual(setPage(page, 14), setPage(page, 14)));
  test('each line of an article has its role', () => {
    const { lines, gold } = setPage(page, 20) ?? assert.fail();
    const roles = new Set([...gold.values()].map(({ role }) => role));
    assert.ok(roles.has('title') && roles.has('body'));
    for (const n of gold.keys()) assert.notEqual(lines[n - 1]?.text.trim(), '');
  });
  test('the lattice holds their true reading, in every setting', () => {
    for (let seed = 0; seed < 20; seed++) {
      const set = setPage(page, seed);
      if (set) assert.notEqual(addGradient(makeExample(set), prior, new SparseVector(SIZE)), null, set.setting);
    }
  });
});

describe('pages in columns', () => {
  const set = setColumns(page, 23) ?? assert.fail();
  test('the same seed gives the same page', () => assert.deepEqual(setColumns(page, 23), set));
  test('each line of an article has its role, and first lines of paragraphs stand out', () => {
    const roles = new Set([...set.gold.values()].map(({ role }) => role));
    assert.ok(roles.has('title') && roles.has('body'));
    const indents = (begins: boolean): number[] =>
      set.lines.flatMap(({ n, indent }) => {
        const known = set.gold.get(n);
        return known?.role === 'body' && known.begins === begins && indent !== undefined ? [indent] : [];
      });
    const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
    assert.ok(mean(indents(true)) > mean(indents(false)) + 1);
  });
  test('pages that importers read have their roles too', async () => {
    const [sized] = await sizedPages(1, 77, pool);
    assert.ok(sized && sized.gold.size > 0.9 * sized.lines.filter(({ text }) => text).length);
  });
});

describe('what is learnt', () => {
  test('trees tell what no single bound tells', () => {
    const rows = Array.from({ length: 400 }, (_, i) => [i % 2, Math.floor(i / 2) % 2, i % 7]);
    const yes = rows.map(([a, b]) => a !== b);
    // Neither value alone tells anything: noise in the third lets the first split begin.
    const { base, trees } = boost(
      rows,
      yes.map((one, i) => (i % 50 === 0 ? !one : one)),
      { trees: 20, depth: 3, rate: 0.5, least: 1 },
    );
    const wrong = rows.filter((row, i) => logOdds(trees, base, row) > 0 !== yes[i]);
    assert.ok(wrong.length < 20, `${wrong.length} of 400 wrong`);
  });
  test('a tree is read from its rows', () => assert.equal(logOdds([parseTree('0,1.5,1,2 -0.5 0.25')], 1, [2]), 1.25));
  test('line ends of a known page tell where paragraphs begin', () => {
    const ends = lineEnds(composed);
    assert.ok(ends.some(({ begins }) => begins));
  });
  test('the curve of confidence rises', () => {
    const found = Array.from({ length: 600 }, (_, i) => ({ posterior: i / 600, right: (i * 7) % 600 < i }));
    const curve = calibrationCurve(found);
    assert.ok(curve.every(([x, y], i) => i === 0 || (x > (curve[i - 1]?.[0] ?? 0) && y >= (curve[i - 1]?.[1] ?? 0))));
    assert.deepEqual([curve[0]?.[0], curve.at(-1)?.[0]], [0, 1]);
  });
  test('pairs that stand together often, and where clauses end', () => {
    const text = '葡萄熟了，葡萄甜了。'.repeat(60);
    const pages = [{ ...page, items: [{ ...(page.items[0] as CorpusPage['items'][0]), paragraphs: [text] }] }];
    assert.match(countPairs(pages), /^葡[^\n]*萄/mu);
    assert.ok(countEdges(pages).ends.split('|').slice(4).join('').includes('了'));
  });
  test('words that begin paragraphs, and words that do not', () => {
    const item = page.items[0] as CorpusPage['items'][0];
    const paragraphs = Array.from({ length: 60 }, (_, i) => `记者来到第${i}号码头。其中有船${i}艘。`);
    useParagraphWords(learnParagraphWords([{ ...page, items: [{ ...item, paragraphs }] }]));
    const [begins, goesOn] = [paragraphOdds('停着船。', '记者来到'), paragraphOdds('号码头。', '其中有船')];
    useParagraphWords(committed);
    assert.ok(begins > goesOn + 1, `${begins} ${goesOn}`);
  });
  test('weights by name and as a vector are the same', () =>
    assert.deepEqual(toNames(toVector(toNames(prior, 0.001)), 0.001), toNames(prior, 0.001)));
});
