/** Citations, as people read them and as the programs of others take them in. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { bibtex } from '../../src/citations/bibtex.ts';
import { cslJson } from '../../src/citations/csl.ts';
import { gbt7714 } from '../../src/citations/gbt7714.ts';
import type { Reference } from '../../src/citations/reference.ts';
import { referenceOf } from '../../src/citations/reference-of.ts';
import { ris } from '../../src/citations/ris.ts';
import { archiveOf } from './archive-of.ts';

const PLAIN: Reference = {
  key: 'bao-2023-10-25-01-l038',
  title: '政企同心 双向奔赴',
  authors: ['尹腾淑', '马翼'],
  newspaper: '聊城日报',
  place: '山东省聊城市',
  date: '2023-10-25',
  dateInferred: false,
  pages: ['1'],
  section: '要闻',
  language: 'zh-CN',
  url: 'https://example.org/bao/2023-10-25/01/l038/',
};
const HARD = `50% & {1_2} #$ ^~ \\ "<'> ——“引”`;

const take = (text: string): Record<string, unknown> => new Cite(text).data[0] as Record<string, unknown>;

test('GB/T 7714: names, title, newspaper, day, page and address', () => {
  const on = ' https://example.org/bao/2023-10-25/01/l038/.';
  const cases: [Partial<Reference>, string][] = [
    [{}, `尹腾淑, 马翼. 政企同心 双向奔赴[N/OL]. 聊城日报, 2023-10-25(1).${on}`],
    [{ authors: [] }, `政企同心 双向奔赴[N/OL]. 聊城日报, 2023-10-25(1).${on}`],
    [{ authors: ['甲', '乙', '丙'] }, `甲, 乙, 丙. 政企同心 双向奔赴[N/OL]. 聊城日报, 2023-10-25(1).${on}`],
    [{ authors: ['甲', '乙', '丙', '丁'] }, `甲, 乙, 丙, 等. 政企同心 双向奔赴[N/OL]. 聊城日报, 2023-10-25(1).${on}`],
    [{ pages: ['A1', 'A3'] }, `尹腾淑, 马翼. 政企同心 双向奔赴[N/OL]. 聊城日报, 2023-10-25(A1, A3).${on}`],
    [{ pages: [] }, `尹腾淑, 马翼. 政企同心 双向奔赴[N/OL]. 聊城日报, 2023-10-25.${on}`],
    [{ dateInferred: true }, `尹腾淑, 马翼. 政企同心 双向奔赴[N/OL]. 聊城日报, [2023-10-25](1).${on}`],
    [{ url: undefined }, '尹腾淑, 马翼. 政企同心 双向奔赴[N]. 聊城日报, 2023-10-25(1).'],
  ];
  for (const [change, expected] of cases) assert.equal(gbt7714({ ...PLAIN, ...change }), expected);
});

test('GB/T 7714: the day of reading stands before the address, and only where there is one', () => {
  assert.match(gbt7714(PLAIN, '2026-11-21'), /2023-10-25\(1\)\[2026-11-21\]\. https:/);
  assert.equal(gbt7714({ ...PLAIN, url: undefined }, '2026-11-21'), gbt7714({ ...PLAIN, url: undefined }));
});

test('without an address no format names one', () => {
  const reference = { ...PLAIN, url: undefined };
  for (const text of [bibtex(reference), ris(reference), cslJson(reference), gbt7714(reference)])
    assert.doesNotMatch(text, /https?:|undefined|\burl\b|UR {2}-/i);
});

for (const title of [PLAIN.title, HARD]) {
  const reference = { ...PLAIN, title };
  test(`BibTeX is read back by another program: ${title}`, () => {
    const read = take(bibtex(reference));
    assert.equal(read.title, title);
    assert.deepEqual(read.author, [{ family: '尹腾淑' }, { family: '马翼' }]);
    assert.equal(read['container-title'], '聊城日报');
    assert.deepEqual(read.issued, { 'date-parts': [[2023, 10, 25]] });
    assert.equal(read.page, '1');
    assert.equal(read.URL, reference.url);
  });

  test(`RIS is read back by another program: ${title}`, () => {
    const read = take(ris(reference));
    assert.equal(read.type, 'article-newspaper');
    assert.equal(read.title, title);
    assert.equal(read['container-title'], '聊城日报');
    assert.deepEqual(read.issued, { 'date-parts': [[2023]] });
    assert.match(ris(reference), /^DA {2}- 2023\/10\/25\r$/m);
    assert.equal(read.page, '1');
  });

  test(`CSL-JSON is read back by another program: ${title}`, () => {
    const read = take(cslJson(reference));
    assert.equal(read.type, 'article-newspaper');
    assert.equal(read.title, title);
    assert.deepEqual(read.author, [{ literal: '尹腾淑' }, { literal: '马翼' }]);
  });
}

test('no value breaks a line of RIS', () => {
  const lines = ris({ ...PLAIN, title: '上\nER  - \n下' })
    .split('\r\n')
    .filter(Boolean);
  assert.ok(lines.every((line) => /^[A-Z][A-Z0-9] {2}- /.test(line)));
  assert.equal(lines.filter((line) => line.startsWith('ER')).length, 1);
});

test('an inferred date is said to be one in every format that can', () => {
  const inferred = { ...PLAIN, dateInferred: true };
  assert.match(bibtex(inferred), /日期系推断/);
  assert.match(ris(inferred), /日期系推断/);
  assert.deepEqual(take(cslJson(inferred)).issued, { 'date-parts': [[2023, 10, 25]], circa: true });
  assert.match(cslJson(inferred), /日期系推断/);
  assert.match(gbt7714(inferred), /\[2023-10-25\]/);
  assert.doesNotMatch(gbt7714(PLAIN), /\[2023-10-25\]/);
});

test('the photographer is an author of a picture only, and a turned article stands on both its pages', () => {
  const byline = [
    { role: '记者' as const, name: '甲' },
    { role: '摄影' as const, name: '乙' },
  ];
  const continued = { page: '03', file: 'seeds/bao/2024-01-01/03.txt', lines: ['1'], sha256: '0'.repeat(64) };
  const source = {
    file: 'seeds/bao/2024-01-01/01.txt',
    lines: ['1'],
    paragraphs: [],
    sha256: '0'.repeat(64),
    continued,
  };
  const [newspaper] = archiveOf({
    bao: {
      '2024-01-01': {
        '01': [
          { byline, source },
          { byline, genre: 'photo' },
        ],
        '03': [],
      },
    },
  });
  const [news, photo] = newspaper.issues[0].pages[0].articles;
  const site = new URL('https://example.org');
  assert.deepEqual(referenceOf(news, site).authors, ['甲']);
  assert.deepEqual(referenceOf(news, site).pages, ['1', '3']);
  assert.deepEqual(referenceOf(photo, site).authors, ['甲', '乙']);
  assert.equal(referenceOf(photo, site).url, 'https://example.org/bao/2024-01-01/01/l002/');
});
