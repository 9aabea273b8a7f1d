/** The archivist's language: what each query asks, and what is said of mistakes. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseDays } from '../../src/search/query/dates.ts';
import { parseQuery } from '../../src/search/query/parse.ts';
import { type Query, wantedTerms } from '../../src/search/query/query.ts';

const LABELS = {
  newspapers: { 'liaocheng-ribao': '聊城日报', 'dazhong-ribao': '大众日报' },
  topics: { finance: '金融' },
  places: { shenxian: '莘县', 'liaocheng-hitech': '聊城高新区', liaocheng: '聊城市' },
};
const text = (text: string, field: 'any' | 'title' | 'by' = 'any'): Query => ({ kind: 'text', text, field });

const ASKS: [typed: string, query: Query][] = [
  ['营商环境', text('营商环境')],
  ['水库 融资', { kind: 'and', of: [text('水库'), text('融资')] }],
  ['水库　融资', { kind: 'and', of: [text('水库'), text('融资')] }],
  ['"首席 专员"', text('首席 专员')],
  ['“首席专员”', text('“首席专员”')],
  ['暴雨 OR 洪水', { kind: 'or', of: [text('暴雨'), text('洪水')] }],
  ['a b OR c', { kind: 'and', of: [text('a'), { kind: 'or', of: [text('b'), text('c')] }] }],
  ['"OR"', text('OR')],
  ['莘县 -水库', { kind: 'and', of: [text('莘县'), { kind: 'not', of: text('水库') }] }],
  ['莘县 -title:"水 库"', { kind: 'and', of: [text('莘县'), { kind: 'not', of: text('水 库', 'title') }] }],
  ['双酚A-EOD', text('双酚A-EOD')],
  ['title: 聊城', text('聊城', 'title')],
  ['title: "by:赵"', text('by:赵', 'title')],
  ['by:孙亚飞', text('孙亚飞', 'by')],
  ['9:30', text('9:30')],
  ['会议强调：', text('会议强调：')],
  ['newspaper:聊城日报', { kind: 'facet', field: 'newspaper', ids: ['liaocheng-ribao'] }],
  ['newspaper:dazhong-ribao', { kind: 'facet', field: 'newspaper', ids: ['dazhong-ribao'] }],
  ['genre:通讯', { kind: 'facet', field: 'genre', ids: ['feature'] }],
  ['topic:finance', { kind: 'facet', field: 'topic', ids: ['finance'] }],
  ['place:聊城', { kind: 'facet', field: 'place', ids: ['liaocheng-hitech', 'liaocheng'] }],
  ['place:聊城市', { kind: 'facet', field: 'place', ids: ['liaocheng'] }],
  ['date:2023-10..2024', { kind: 'date', from: '2023-10-01', to: '2024-12-31' }],
  ['<b>', text('<b>')],
  ['[a-z]+', text('[a-z]+')],
  ['😀', text('😀')],
  ['。', text('。')],
  ['标题:聊城', text('聊城', 'title')],
  ['标题：聊城', text('聊城', 'title')],
  ['作者:孙亚飞', text('孙亚飞', 'by')],
  ['署名:孙亚飞', text('孙亚飞', 'by')],
  ['报纸:聊城日报', { kind: 'facet', field: 'newspaper', ids: ['liaocheng-ribao'] }],
  ['日期:2023-10..2024', { kind: 'date', from: '2023-10-01', to: '2024-12-31' }],
  ['体裁:通讯', { kind: 'facet', field: 'genre', ids: ['feature'] }],
  ['主题:金融', { kind: 'facet', field: 'topic', ids: ['finance'] }],
  ['地方:莘县', { kind: 'facet', field: 'place', ids: ['shenxian'] }],
  ['版:1', { kind: 'page-number', number: 1 }],
  ['page:第３版', { kind: 'page-number', number: 3 }],
  ['版次:要闻', { kind: 'label', field: 'page', text: '要闻' }],
  ['栏目:聊快評', { kind: 'label', field: 'column', text: '聊快评' }],
  ['责任编辑：高田', text('责任编辑：高田')],
  ['暴雨 或 洪水', { kind: 'or', of: [text('暴雨'), text('洪水')] }],
  ['或', text('或')],
  ['"或"', text('或')],
  ['或者', text('或者')],
  ['水库 AND 融资', { kind: 'and', of: [text('水库'), text('融资')] }],
  ['水库 NOT 融资', { kind: 'and', of: [text('水库'), { kind: 'not', of: text('融资') }] }],
  ['莘县 －水库', { kind: 'and', of: [text('莘县'), { kind: 'not', of: text('水库') }] }],
  [
    '(暴雨 或 洪水) -（水库 融资）',
    {
      kind: 'and',
      of: [
        { kind: 'or', of: [text('暴雨'), text('洪水')] },
        { kind: 'not', of: { kind: 'and', of: [text('水库'), text('融资')] } },
      ],
    },
  ],
  [
    '(a b) 或 (c (d 或 e))',
    {
      kind: 'or',
      of: [
        { kind: 'and', of: [text('a'), text('b')] },
        { kind: 'and', of: [text('c'), { kind: 'or', of: [text('d'), text('e')] }] },
      ],
    },
  ],
  ['标题:(暴雨 或 洪水)', { kind: 'or', of: [text('暴雨', 'title'), text('洪水', 'title')] }],
  ['(双酚A(BPA) 或 f(x))', { kind: 'or', of: [text('双酚A(BPA)'), text('f(x)')] }],
  ['"（记者"', text('（记者')],
  ['记者）', text('记者）')],
  ['*', text('*')],
  ['"教*"', text('教*')],
];

const MISTAKES: [typed: string, says: RegExp][] = [
  [' 　', /没有可查的字/],
  ['\u200b', /没有可查的字/],
  ['""', /没有写要查的字/],
  ['title:', /没有写要查的字/],
  ['by: date:2023-13', /“by:”后面没有写要查的字。\n“2023-13”不是日期/],
  ['title:  by:赵', /“title:”后面没有写要查的字/],
  ['莘县 -title： by:赵', /“-title：”后面没有写要查的字/],
  ['author:高田', /没有 author: 这个字段.*标题: 作者: .*title: by: /],
  ['http://example.org', /没有 http: 这个字段/],
  ['newspaper:人民日报', /没有叫“人民日报”的报纸.*聊城日报/],
  ['genre:小说', /没有叫“小说”的体裁.*消息/],
  ['date:2023-13', /“2023-13”不是日期/],
  ['date:去年', /“去年”不是日期/],
  ['date:2024..2022', /前后颠倒了，请写成 日期:2022..2024/],
  ['-水库', /只写了要排除的词/],
  ['水库 OR', /OR 要写在两个词之间/],
  ['OR 水库', /OR 要写在两个词之间/],
  ['或 水库', /或 要写在两个词之间/],
  ['暴雨 或 OR 洪水', /要写在两个词之间/],
  ['水库 AND', /AND 后面没有要查的词/],
  ['标题：', /“标题：”后面没有写要查的字/],
  ['教*', /不支持通配符 \*.*"教\*"/],
  ['标题:教＊育', /不支持通配符/],
  ['水库 NEAR/5 融资', /不支持 NEAR\/5/],
  ['"水库 融资"~5', /不支持 ~5/],
  ['(暴雨 或 洪水', /括号没有配对/],
  ['（记者', /括号没有配对.*请加引号/],
  ['水库 ()', /括号里没有要查的词/],
  ['(-水库 -融资)', /只写了要排除的词/],
  ['('.repeat(100_000), /括号套得太深/],
  ['版:""', /没有写要查的字/],
];

for (const [typed, query] of ASKS) {
  test(`asks: ${typed}`, () => {
    assert.deepEqual(parseQuery(typed, LABELS), { query, mistakes: [], notes: [] });
  });
}

for (const [typed, says] of MISTAKES) {
  test(`a mistake: ${JSON.stringify(typed)}`, () => {
    const { query, mistakes } = parseQuery(typed, LABELS);
    assert.equal(query, null);
    assert.match(mistakes.join('\n'), says);
  });
}

test('an open quotation mark is closed at the end, and that is said', () => {
  const { query, notes } = parseQuery('莘县 "首席 专', LABELS);
  assert.deepEqual(query, { kind: 'and', of: [text('莘县'), text('首席 专')] });
  assert.match(notes.join(), /引号没有配对/);
});

test('brackets around one word group it, and that is said', () => {
  const { query, notes } = parseQuery('（下转第二版）', LABELS);
  assert.deepEqual(query, text('下转第二版'));
  assert.match(notes.join(), /括号已当作分组/);
});

test('nothing typed asks nothing and is no mistake', () => {
  assert.deepEqual(parseQuery('', LABELS), { query: null, mistakes: [], notes: [] });
});

test('what is excluded is not marked', () => {
  const { query } = parseQuery('莘县 -水库 融资 OR 贷款 date:2024', LABELS);
  assert.deepEqual(query && wantedTerms(query).map((term) => term.text), ['莘县', '融资', '贷款']);
});

const DAYS: [string, [string, string] | null][] = [
  ['2023', ['2023-01-01', '2023-12-31']],
  ['2024-02', ['2024-02-01', '2024-02-29']],
  ['2023-10-25', ['2023-10-25', '2023-10-25']],
  ['2023/1/5', ['2023-01-05', '2023-01-05']],
  ['2023-10..2024', ['2023-10-01', '2024-12-31']],
  ['..2024', ['0000-01-01', '2024-12-31']],
  ['2024..', ['2024-01-01', '9999-12-31']],
  ['2024..2023', null],
  ['2023-02-30', null],
  ['2023..2024..2025', null],
  ['..', null],
  ['', null],
];
for (const [typed, days] of DAYS) {
  test(`date:${typed}`, () => {
    assert.deepEqual(parseDays(typed), days && { from: days[0], to: days[1] });
  });
}
