/** What leaves the archive as files, and what the form writes. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeReference } from '../../src/citations/reference.ts';
import { ris } from '../../src/citations/ris.ts';
import { toCsv, toRis } from '../../src/search/client/export.ts';
import { readState } from '../../src/search/client/state.ts';
import { otherWays } from '../../src/search/client/views/no-hits.ts';
import { composeQuery } from '../../src/search/query/compose.ts';
import { decomposeQuery } from '../../src/search/query/decompose.ts';
import { parseQuery } from '../../src/search/query/parse.ts';
import type { SearchRecord } from '../../src/search/record.ts';

const record: SearchRecord = {
  id: 'liaocheng-ribao/2023-10-25/01-l038',
  newspaper: 'liaocheng-ribao',
  date: '2023-10-25',
  page: '第1版 要闻',
  pages: [{ page: '01', number: 1 }],
  section: '要闻',
  dateInferred: true,
  genre: 'news',
  titleSource: 'printed',
  title: '=1,"2"',
  subtitle: '副题',
  byline: [
    { role: '记者', name: '赵宏磊' },
    { role: '通讯员', name: '高田' },
  ],
  paragraphs: [],
};
const context = {
  newspapers: { 'liaocheng-ribao': '聊城日报' },
  publications: { 'liaocheng-ribao': { place: '山东省聊城市', language: 'zh-Hans' } },
  origin: 'https://example.org',
};

test('CSV: quoted, with no formula, readable by spreadsheets', () => {
  assert.equal(
    toCsv([record], context),
    '\uFEFF标题,引题,副题,报纸,日期,日期说明,版,体裁,署名,网址\r\n' +
      '"\'=1,""2""",,副题,聊城日报,2023-10-25,日期系推断，版面未印,第1版 要闻,消息,赵宏磊；高田,https://example.org/liaocheng-ribao/2023-10-25/01/l038/\r\n',
  );
});

test('RIS: the record that lies beside the article, with its page number and what is inferred', () => {
  const { newspapers, publications } = context;
  const facts = { ...record, newspaper: { title: newspapers['liaocheng-ribao'], ...publications['liaocheng-ribao'] } };
  const url = 'https://example.org/liaocheng-ribao/2023-10-25/01/l038/';
  assert.equal(toRis([record, record], context), ris(makeReference({ ...facts, url })).repeat(2));
  assert.match(toRis([record], context), /^SP {2}- 1\r$/mu);
  assert.match(toRis([record], context), /^N1 {2}- 日期系推断/mu);
});

test('an archive without an address cites without one', () => {
  assert.doesNotMatch(toRis([record], { ...context, origin: '' }), /^UR/mu);
});

test('CSV: no cell begins a formula, in half or in full width', () => {
  for (const sign of '=+-@＝＋－＠') {
    const [, row = ''] = toCsv([{ ...record, title: `${sign}1` }], context).split('\r\n');
    assert.ok(row.startsWith(`'${sign}1`), row);
  }
});

const FORMS: [fields: Parameters<typeof composeQuery>[0], query: string][] = [
  [{ all: '水库 融资' }, '水库 融资'],
  [{ all: '-5℃ OR title:a 标题：b 或 (c 教*' }, '"-5℃" "OR" "title:a" "标题：b" "或" "(c" "教*"'],
  [{ phrase: ' 首席 专员 ', without: '项目 落地' }, '"首席 专员" -项目 -落地'],
  [{ any: '暴雨 洪水', title: '聊城', by: '高田' }, '暴雨 或 洪水 标题:聊城 作者:高田'],
  [{ newspaper: 'liaocheng-ribao', genre: 'news', from: '2023-10-01' }, '报纸:聊城日报 体裁:消息 日期:2023-10-01..'],
  [{ to: '2024-01-01', page: '1', column: '短评' }, '版:1 栏目:短评 日期:..2024-01-01'],
  [{}, ''],
];
for (const [fields, query] of FORMS) {
  test(`the form says: ${query}`, () => {
    const labels = { newspapers: { 'liaocheng-ribao': '聊城日报' }, topics: {}, places: {} };
    assert.equal(composeQuery(fields, labels), query);
    assert.deepEqual(parseQuery(query, labels).mistakes, []);
  });
}

const LABELS = {
  newspapers: { 'liaocheng-ribao': '聊城日报' },
  topics: { rural: '农业', finance: '金融' },
  places: {},
};
const ASKED: [query: string, fields: ReturnType<typeof decomposeQuery>][] = [
  ['水库 -融资 title:聊城', { all: '水库', without: '融资', title: '聊城' }],
  ['暴雨 OR 洪水 "首席 专员" by:高田', { any: '暴雨 洪水', phrase: '首席 专员', by: '高田' }],
  [
    '营商环境 newspaper:聊城日报 date:2023-10..',
    { all: '营商环境', newspaper: 'liaocheng-ribao', from: '2023-10-01', to: '' },
  ],
  ['暴雨 或 洪水 标题:聊城 版:1 栏目:短评', { any: '暴雨 洪水', title: '聊城', page: '1', column: '短评' }],
  ['date:2023 水库', { all: '水库', from: '2023-01-01', to: '2023-12-31' }],
  // What the form has no place for.
  ['暴雨 OR 洪水 水库 OR 河道', null],
  ['"首席 专员" "项目 落地"', null],
  ['水库 -title:聊城', null],
  ['水库 (暴雨 或 洪水)', null],
  ['topic:finance topic:rural', null],
  ['date:2023-02-30', null],
  ['', null],
];
for (const [query, fields] of ASKED) {
  test(`in the form: ${query}`, () => assert.deepEqual(decomposeQuery(query, LABELS), fields));
}

test('no hits: ways on, the nearest first', () => {
  const state = readState(new URLSearchParams('q=“首席专员”上岗&in=a&genre=news'));
  assert.deepEqual(
    otherWays(state, ['“首席专员”上岗']).map((way) => [way.state.q, way.state.in, way.state.filters.genre]),
    [
      ['“首席专员”上岗', 'a', []],
      ['“首席专员”上岗', '', []],
      ['首席专员 上岗', 'a', []],
    ],
  );
});

test('no hits: a string is halved where halves may help', () => {
  const halves = (q: string): string[] =>
    otherWays(readState(new URLSearchParams({ q })), [q]).flatMap(
      ({ label }) => /(?<=拆成两段：).*/u.exec(label) ?? [],
    );
  assert.deepEqual(halves('全市会议'), ['全市 会议']);
  for (const q of ['“聊城”', '标题:全市', '营商环境'.repeat(125)]) assert.deepEqual(halves(q), [], q);
});

test('no hits: a long query is not repeated whole', () => {
  const q = '营商环境，'.repeat(100);
  for (const { label } of otherWays(readState(new URLSearchParams({ q })), [q])) assert.ok(label.length < 60, label);
});

test('no hits: an operator is not taken for punctuation, a number is not taken apart', () => {
  for (const [q, ...strings] of [
    ['莘县 -莘县', '莘县'],
    ['高铁 OR 轻轨', '高铁', '轻轨'],
    ['11096', '11096'],
    ['CHINA', 'CHINA'],
  ])
    assert.deepEqual(otherWays(readState(new URLSearchParams({ q: q as string })), strings), [], q);
});
