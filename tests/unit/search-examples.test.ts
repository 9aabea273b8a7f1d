/** The help's examples: of the archive at hand, and each one a query that can be answered. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type ExampleFacts, searchExamples } from '../../src/search/examples.ts';
import { parseQuery } from '../../src/search/query/parse.ts';

const FACTS: ExampleFacts = {
  titles: ['黄河 水库除险', '水库移民', '水库除险加固', '高铁开通', '高铁进站'],
  newspapers: [{ label: '渤海早报', count: 3 }],
  bylines: [
    { label: '甲乙', count: 1 },
    { label: '丙丁', count: 2 },
  ],
  genres: [{ label: '消息', count: 3 }],
  columns: [{ label: '时评 (周末)', count: 1 }],
  topics: [{ label: '水利', count: 0 }],
  places: [],
  from: '1985-03-02',
  to: '1986-01-05',
};
const LABELS = { newspapers: { a: '渤海早报' }, topics: {}, places: {} };

test('examples name what the archive has, and leave out what it has not', () => {
  const queries = searchExamples(FACTS).map(({ query }) => query);
  const all = queries.join('\n');
  for (const part of [
    '水库',
    '标题:水库',
    '作者:丙丁',
    '日期:1985-03..1986',
    '报纸:渤海早报 体裁:消息',
    '栏目:"时评 (周末)"',
  ])
    assert.ok(queries.includes(part), `${part} in\n${all}`);
  assert.doesNotMatch(all, /主题:|地方:|聊城|孙亚飞/u);
});

test('what is excluded leaves a headline, and the phrase is one that was printed', () => {
  const ask = (titles: readonly string[]) => searchExamples({ ...FACTS, titles }).map(({ query }) => query);
  const without = ask(FACTS.titles).find((query) => query.includes(' -'));
  const [, first = '', second = ''] = /^标题:(.+) -标题:(.+)$/u.exec(without ?? '') ?? [];
  assert.ok(
    FACTS.titles.some((title) => title.includes(first) && !title.includes(second)),
    without,
  );
  const always = ['水库移民', '水库移民安置'];
  assert.ok(ask(always).every((query) => !query.includes(' -')));
  for (const titles of [FACTS.titles, always, ['“水库”建成', '移民搬迁']]) {
    const phrases = ask(titles).flatMap((query) => /^"(.+)"$/u.exec(query)?.[1] ?? []);
    assert.ok(phrases.length === 1 && titles.some((title) => title.includes(phrases[0] ?? '')), `${phrases}`);
  }
});

test('every example is a query without a mistake, also of an archive with one article or none', () => {
  const none = { bylines: [], genres: [], columns: [], newspapers: [], from: '2020-01-01', to: '2020-01-01' };
  for (const facts of [FACTS, { ...FACTS, ...none, titles: ['A “(b) 或” *'] }, { ...FACTS, ...none, titles: [] }])
    for (const { query } of searchExamples(facts)) assert.deepEqual(parseQuery(query, LABELS).mistakes, [], query);
});
