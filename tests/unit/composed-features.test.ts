/** Each kind of composed page shows what it is named after, and the expected reading says the same as the page. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadPool } from '../../src/evaluation/compose/article-pool.ts';
import { type ComposedPage, composePages } from '../../src/evaluation/compose/compose-page.ts';
import type { Kind } from '../../src/evaluation/compose/kinds.ts';
import { bare } from '../../src/evaluation/score/compare.ts';

const pool = loadPool();
const pagesOf = (kind: Kind): ComposedPage[] => composePages(kind, 12, 500, pool);
const itemsOf = (kind: Kind) => pagesOf(kind).flatMap(({ items }) => items.filter(({ genre }) => genre !== 'teasers'));

/** How many of a hundred articles do. */
const share = <T>(all: readonly T[], test: (one: T) => boolean): number => (100 * all.filter(test).length) / all.length;
/** The lines of a page that a part of an article stands on. */
const linesOf = ({ text }: ComposedPage, ranges: readonly string[] = []): string[] =>
  ranges.flatMap((range) => {
    const [from = 1, to = from] = range.split('-').map(Number);
    return text.split('\n').slice(from - 1, to);
  });

test('indented: every paragraph is set in, and no blank line parts two of them', () => {
  for (const page of pagesOf('indented'))
    for (const { lines, paragraphs } of page.items) {
      const body = linesOf(page, lines.body);
      assert.ok(body.every((line) => line.trim() !== ''));
      assert.equal(body.filter((line) => /^(?:　　| {4})/u.test(line)).length, lines.body ? paragraphs.length : 0);
    }
});

test('running heads: the page has lines of no article at its head, at its foot and between', () => {
  for (const page of pagesOf('running-heads')) {
    const numbered = page.text.split('\n').map((line, i) => [i + 1, line] as const);
    const taken = new Set(
      page.items.flatMap(({ lines }) =>
        Object.values(lines)
          .flat()
          .flatMap((range) => {
            const [from = 1, to = from] = range.split('-').map(Number);
            return Array.from({ length: to - from + 1 }, (_, i) => from + i);
          }),
      ),
    );
    const free = numbered.filter(([n, line]) => line.trim() && !taken.has(n)).map(([n]) => n);
    assert.ok(free.length >= 2);
    assert.ok((free[0] ?? 0) < Math.min(...taken) && (free.at(-1) ?? 0) > Math.max(...taken), page.name);
  }
});

test('misread: what is expected has the misread characters too', () => {
  const printed = new Set(pool.flatMap(({ paragraphs }) => paragraphs.map(bare)));
  const paragraphs = itemsOf('misread').flatMap((item) => item.paragraphs.map(bare));
  assert.ok(share(paragraphs, (text) => !printed.has(text)) > 40);
});

test('Traditional: text and names are converted alike', () => {
  for (const page of pagesOf('traditional')) {
    assert.doesNotMatch(page.text, /[“”]/u);
    for (const { byline } of page.items)
      for (const { name } of byline) assert.ok(bare(page.text).includes(bare(name)), `${page.name}: ${name}`);
  }
  assert.ok(share(itemsOf('traditional'), ({ paragraphs }) => /[國會業們時]/u.test(paragraphs.join(''))) > 60);
});

const shows: [Kind, number, (item: ReturnType<typeof itemsOf>[0]) => boolean][] = [
  ['abstracts', 15, ({ paragraphs }) => /^(?:核心阅读|提要|内容提要|阅读提示|编者按)$/u.test(paragraphs[0] ?? '')],
  ['picture-credits', 40, ({ paragraphs }) => !/[。！？”]$/u.test(paragraphs.at(-1) ?? '')],
  ['long-subtitles', 25, ({ subhead = '' }) => subhead.length > 30],
  ['bracketed-columns', 50, ({ headline = '' }) => /）$/u.test(headline)],
];
for (const [kind, least, test_] of shows)
  test(`${kind}: at least ${least} in a hundred articles do it`, () => {
    const seen = share(itemsOf(kind), test_);
    assert.ok(seen >= least, `${seen.toFixed(0)} in a hundred`);
  });

test('mid-word breaks: headlines without a space stand on two lines, or have a space where the line ended', () => {
  const headlines = pagesOf('mid-word-breaks').flatMap((page) =>
    page.items.flatMap(({ headline = '', lines }) =>
      /\s/u.test(headline) ? [] : [linesOf(page, lines.title).join('\n').replace(/^#+ /u, '')],
    ),
  );
  assert.ok(share(headlines, (printed) => /\p{Script=Han}\s\p{Script=Han}/u.test(printed)) >= 30);
});
