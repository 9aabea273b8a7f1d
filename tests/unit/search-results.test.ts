/** What filters, order and the chart make of hits; and that the whole state stands in the address. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findHash, readFindHash } from '../../src/search/client/find-hash.ts';
import { Results } from '../../src/search/client/results.ts';
import { readState, type SearchState, scopeQuery, stateUrl } from '../../src/search/client/state.ts';

const entry = {
  id: 'a/2023',
  newspaper: 'a',
  folder: 'a-2023',
  articles: 4,
  from: '2023-01-05',
  to: '2023-03-09',
  hash: '',
};
const results = new Results();
results.add({
  kind: 'volume',
  entry,
  days: [
    ['2023-01-05', 2],
    ['2023-03-09', 2],
  ],
  facets: {
    ids: ['2023-01-05/01-l001', '2023-01-05/02-l002', '2023-03-09/01-l003', '2023-03-09/01-l009'],
    dates: ['2023-01-05', '2023-01-05', '2023-03-09', '2023-03-09'],
    heads: [5, 5, 5, 5],
    pages: [1, 2, 1, 0],
    pageLabels: ['第1版', '第2版', '第1版', '版次不详'],
    columns: ['', '', '', ''],
    genres: ['news', 'photo', 'news', 'news'],
    topics: [['finance'], [], ['finance', 'rural'], []],
    places: [[], [], [], []],
  },
  ordinals: [0, 1, 2],
  ranks: [2, 0, 1],
});
const state = (query: string): SearchState => readState(new URLSearchParams(query));
const ids = (query: string): string[] => results.view(state(query)).hits.map(({ id }) => id.slice(-4));

test('orders', () => {
  assert.deepEqual(ids(''), ['l003', 'l001', 'l002']);
  assert.deepEqual(ids('sort=oldest'), ['l001', 'l002', 'l003']);
  assert.deepEqual(ids('sort=relevance'), ['l002', 'l003', 'l001']);
});

test('a view holds no more hits than are shown, and how many there are', () => {
  const { total, hits } = results.view({ ...state(''), show: 2 });
  assert.equal(total, 3);
  assert.deepEqual(hits, [
    {
      folder: 'a-2023',
      ordinal: 2,
      id: 'a/2023-03-09/01-l003',
      newspaper: 'a',
      date: '2023-03-09',
      genre: 'news',
      page: 1,
    },
    {
      folder: 'a-2023',
      ordinal: 0,
      id: 'a/2023-01-05/01-l001',
      newspaper: 'a',
      date: '2023-01-05',
      genre: 'news',
      page: 1,
    },
  ]);
});

test('all hits that pass leave as places, in the order asked for', () => {
  assert.deepEqual(results.places({ ...state('sort=oldest&genre=news'), show: 1 }), [
    { folder: 'a-2023', ordinal: 0 },
    { folder: 'a-2023', ordinal: 2 },
  ]);
});

test('filters: values of one widen, filters together narrow', () => {
  assert.deepEqual(ids('genre=news'), ['l003', 'l001']);
  assert.deepEqual(ids('genre=news&genre=photo'), ['l003', 'l001', 'l002']);
  assert.deepEqual(ids('genre=news&topic=rural'), ['l003']);
  assert.deepEqual(ids('from=2023-01-06'), ['l003']);
  assert.deepEqual(ids('to=2023-01-05&page=2'), ['l002']);
});

test('counts leave their own filter open', () => {
  assert.deepEqual(results.view(state('genre=photo')).counts.genre, [
    ['news', 2],
    ['photo', 1],
  ]);
  assert.deepEqual(results.view(state('genre=photo')).counts.topic, []);
  assert.deepEqual(results.view(state('topic=rural&genre=photo')).counts.topic, [['rural', 0]]);
});

test('the chart has hits and all articles, by month here', () => {
  const periods = [
    { name: '2023-01', hits: 2, articles: 2 },
    { name: '2023-03', hits: 1, articles: 2 },
  ];
  assert.deepEqual(results.view(state('from=2023-03-01')).periods, periods);
});

const ADDRESSES = [
  '/search/',
  '/search/?q=%E7%83%9F%E7%81%AB%E6%B0%94',
  '/search/?q=a&in=liaocheng-ribao%2F2023-10-25&genre=news&genre=photo&from=2023-01-01&to=2023-12-31&sort=oldest&show=150',
];
for (const address of ADDRESSES) {
  test(`the address keeps all: ${address}`, () => {
    assert.equal(stateUrl(readState(new URL(address, 'http://x').searchParams)), address);
  });
}

test('nonsense in the address is left out', () => {
  assert.equal(stateUrl(state('sort=up&show=-3&x=1')), '/search/');
  assert.equal(stateUrl(state('from=2024-02-30&to=2024')), '/search/');
});

test('scopes', () => {
  const LABELS = { newspapers: { a: '甲报' }, topics: { finance: '金融' }, places: {} };
  assert.deepEqual(scopeQuery('a', LABELS), { kind: 'facet', field: 'newspaper', ids: ['a'] });
  assert.deepEqual(scopeQuery('a/2023-01-05-b', LABELS), { kind: 'issue', id: 'a/2023-01-05-b' });
  assert.deepEqual(scopeQuery('topics/finance', LABELS), { kind: 'facet', field: 'topic', ids: ['finance'] });
  for (const nothing of [
    '',
    '<b>',
    '../etc',
    'b',
    'constructor',
    'a/2023-02-30',
    'topics',
    'topics/nonexist',
    'places/finance',
  ])
    assert.equal(scopeQuery(nothing, LABELS), null, nothing);
});

test('what an article page is to mark', () => {
  const find = { strings: ['烟火气', 'a&b#c'], at: 2 };
  assert.deepEqual(readFindHash(findHash(find)), find);
  assert.equal(readFindHash('#l038'), null);
  assert.equal(readFindHash(''), null);
});
