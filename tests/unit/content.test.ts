/** Page text stays text; paragraphs know their lines; doubts and corrections find their passage. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseArticle } from '../../src/content/article-file.ts';
import { headMarks } from '../../src/content/marks.ts';
import { paragraphsOf } from '../../src/content/paragraphs.ts';
import { characterCount, opening, plainText } from '../../src/content/plain-text.ts';
import { type Article, articleSchema, type Correction } from '../../src/model/article.ts';

const article = (fields: Partial<Article> = {}, paragraphs: string[] = []): Article =>
  articleSchema.parse({
    id: 'bao/2024-01-01/01-l001',
    ...{ newspaper: 'bao', issue: '2024-01-01', date: '2024-01-01', page: '01', order: 1 },
    ...{ title: '题', titleSource: 'printed', genre: 'news', confidence: 1 },
    source: { file: 'seeds/bao/2024-01-01/01.txt', lines: ['1'], paragraphs, sha256: '0'.repeat(64) },
    ...fields,
  });
const read = (body: string) => paragraphsOf(article(), body);

const KEPT: [markdown: string, text: string][] = [
  ['1. 一', '1. 一'],
  ['* 星 *号*', '* 星 *号*'],
  ['<b>粗</b>', '<b>粗</b>'],
  ['    四格', '四格'],
  ['[甲](乙) ![丙](丁)', '[甲](乙) ![丙](丁)'],
  ['“引”--...', '“引”--...'],
  ['\\# 甲', '# 甲'],
  ['> 甲', '> 甲'],
  ['A &amp; B', 'A & B'],
];
for (const [markdown, text] of KEPT) {
  test(`stays text: ${markdown}`, () =>
    assert.deepEqual(
      read(markdown).map((paragraph) => [paragraph.kind, paragraph.text]),
      [['text', text]],
    ));
}

test('a 小标题 is one, and is counted with the paragraphs', () => {
  const paragraphs = read('甲\n\n## 稳中求进\n\n乙');
  assert.deepEqual(
    paragraphs.map(({ kind, anchor }) => [kind, anchor]),
    [
      ['text', 'p1'],
      ['subheading', 'p2'],
      ['text', 'p3'],
    ],
  );
  assert.equal(plainText(paragraphs), '甲\n稳中求进\n乙');
});

test('the opening is cut with an ellipsis and has no 小标题, the length leaves spaces out', () => {
  const paragraphs = read(`## 乙\n\n${'甲 '.repeat(400)}\n\n丙`);
  const lead = opening(paragraphs);
  assert.ok([...lead].length <= 320 && lead.startsWith('甲') && lead.endsWith('…'));
  assert.equal(characterCount(paragraphs), 402);
});

test('lines are those of the page, and after a turn those of the other', () => {
  const [first, second] = paragraphsOf(article({}, ['3-5 8', '9-11 A02:3']), '甲\n\n乙');
  assert.deepEqual(first?.lines, [
    { page: '01', from: 3, to: 5 },
    { page: '01', from: 8, to: 8 },
  ]);
  assert.deepEqual(second?.lines, [
    { page: '01', from: 9, to: 11 },
    { page: 'A02', from: 3, to: 3 },
  ]);
});

const TEXT = ['争创一流，争创一流，再说争创一流。', '他说：“好', '一、二'];
const LINES = ['10-12', '13', '14-15'];
const correction = (line: string): Correction => ({
  field: 'text',
  lines: [line],
  before: '争争一流',
  after: '争创一流',
  reason: '误识',
});
const doubt = (code: string, ...lines: string[]) => ({ code, lines });
/** The passage of each mark, with the number of its paragraph. */
const passages = (fields: Partial<Article>) =>
  paragraphsOf(article(fields, LINES), TEXT.join('\n\n')).flatMap(({ text, marks }, index) =>
    marks.map(({ kind, start, end }) => [index, kind, start, text.slice(start, end)]),
  );

test('a correction marks the words that it put there, where their line stands', () => {
  assert.deepEqual(passages({ corrections: [correction('10')] }), [[0, 'correction', 0, '争创一流']]);
  assert.deepEqual(passages({ corrections: [correction('11')] }), [[0, 'correction', 5, '争创一流']]);
  assert.deepEqual(passages({ corrections: [correction('12')] }), [[0, 'correction', 12, '争创一流']]);
  assert.deepEqual(passages({ corrections: [correction('99')] }), [], 'a line of no paragraph');
});

test('a doubt marks what it is about', () => {
  assert.deepEqual(passages({ doubts: [doubt('text/quotes', '13')] }), [[1, 'doubt', 3, '“']]);
  assert.deepEqual(passages({ doubts: [doubt('paragraph/unfinished', '15')] }), [[2, 'doubt', 3, '']]);
  assert.deepEqual(passages({ doubts: [doubt('paragraph/fragment', '14')] }), [[2, 'doubt', 0, '']]);
  assert.deepEqual(passages({ doubts: [doubt('article/boundary', '10', '15')] }), [
    [0, 'doubt', 0, ''],
    [2, 'doubt', 3, ''],
  ]);
});

test('what the text does not show is marked at the headline, but for tags', () => {
  const given = article(
    {
      doubts: [doubt('title/vertical', '1'), doubt('paragraph/unfinished', '15')],
      corrections: [
        { ...correction('1'), field: 'title' },
        { ...correction('1'), field: 'topics', lines: [] },
      ],
    },
    LINES,
  );
  assert.deepEqual(headMarks(given, paragraphsOf(given, TEXT.join('\n\n'))), [
    { kind: 'doubt', index: 0 },
    { kind: 'correction', index: 0 },
  ]);
});

test('a file that is no article says which file, what and what to do', () => {
  assert.throws(
    () => parseArticle('甲', 'articles/a.md'),
    /^Error: articles\/a\.md:1: no front matter\. Run `npm run ingest`/,
  );
  assert.throws(() => parseArticle('---\nid: x\n---\n', 'articles/a.md'), /articles\/a\.md: id: .*npm run ingest/);
  assert.throws(() => parseArticle('---\n{\n---\n', 'articles/a.md'), /articles\/a\.md: .*not YAML/);
});
