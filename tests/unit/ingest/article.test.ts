/** Small pages → what the reading says of their articles: heads, genre, doubts, lines. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readPage } from '../../../src/ingest/pipeline.ts';
import { normalize } from '../../../src/ingest/stages/normalize.ts';
import { lineRanges } from '../../../src/ingest/stages/number-lines.ts';
import { tagPlaces, tagTopics } from '../../../src/ingest/stages/tag.ts';
import type { Article } from '../../../src/model/article.ts';
import { plain } from '../../../src/newspapers/plain.ts';
import { table } from './table.ts';

function read(text: string): Article[] {
  const lines = text.split('\n').map((line, i) => ({ n: i + 1, text: line }));
  const context = {
    newspaper: 'x',
    issue: '2024-01-02',
    date: '2024-01-02',
    page: '01',
    number: null,
    style: plain,
    topics: [],
    places: [],
  };
  return readPage({ file: 'seeds/x/2024-01-02/01.txt', sha256: '0'.repeat(64), lines }, context).articles.map(
    ({ front }) => front,
  );
}

const BODY = '本报聊城讯 今年以来，聊城市市场监管局以提高政务服务透明度、便利度为抓手，不断健全政务公开服务体系。';
const MORE = '及时公开惠企文件，通过文稿解读、图片解读、新闻发布会解读等多种方式进行解读，方便企业群众理解。';
const NEXT =
  '\n\n莘县101个村庄集体经济年收入破50万元\n\n本报讯（记者 苑莘）记者从莘县了解到，莘县积极壮大村级集体经济，目前该县集体经济年收入全部突破10万元。\n';

table(
  'heads',
  [
    [
      `促进政务公开\n优化营商环境\n\n${BODY}${NEXT}`,
      { title: '促进政务公开 优化营商环境' },
      'two lines of one length are two phrases',
    ],
    [
      `聊城市蓝天救援志愿者协会\n获中国青年志愿者优秀组织奖\n\n${BODY}${NEXT}`,
      { title: '聊城市蓝天救援志愿者协会获中国青年志愿者优秀组织奖' },
      'two lines of a long headline are joined',
    ],
    [
      `全市工业生产稳健向好\n——1至8月份规模以上工业增加值同比增长8.9%\n\n${BODY}${NEXT}`,
      { title: '全市工业生产稳健向好', subtitle: '1至8月份规模以上工业增加值同比增长8.9%' },
      'the dash of a subtitle is read',
    ],
    [
      `主动对接问需，全程跟踪服务，东昌府区——\n\n“首席专员”上岗 项目落地提速\n\n${BODY}${NEXT}`,
      { title: '“首席专员”上岗 项目落地提速', kicker: '主动对接问需，全程跟踪服务，东昌府区——' },
      'a kicker ends in a dash',
    ],
    [
      `凝心聚力谋发展\n——我市扩大有效需求系列报道之一\n\n${BODY}${NEXT}`,
      { title: '凝心聚力谋发展', subtitle: '我市扩大有效需求系列报道之一', series: '我市扩大有效需求系列报道' },
      'a series',
    ],
  ],
  (text) => {
    const { title, kicker, subtitle, series } = read(text)[0] as Article;
    return { title, ...(kicker && { kicker }), ...(subtitle && { subtitle }), ...(series && { series }) };
  },
);

const ESSAY = '“烟火气”代表了一座城市独特的气质，我们要让它更加浓郁，必须精心呵护，不能一禁了之，更不能放任自流。';

table(
  'genre and credits',
  [
    [`全市工业生产稳健向好\n\n${BODY}\n\n${MORE}${NEXT}`, 'news: ', '本报讯'],
    [
      `政企同心 双向奔赴\n\n■ 本报记者 尹腾淑 本报通讯员 马翼\n\n${MORE}\n\n${MORE}${NEXT}`,
      'feature: 记者 尹腾淑, 通讯员 马翼',
      'signed by reporters, no lead-in',
    ],
    [
      `城市“烟火气”需要精心呵护\n\n□ 尹腾淑\n\n${ESSAY}\n\n${ESSAY}${NEXT}`,
      'commentary: 作者 尹腾淑',
      'signed with a bare name',
    ],
    [
      `短 评\n\n城市“烟火气”需要精心呵护\n\n□ 尹腾淑\n\n${ESSAY}\n\n${ESSAY}${NEXT}`,
      'commentary: 作者 尹腾淑',
      'in a comment column',
    ],
    [
      '10月23日，工人在山东冠洲股份有限公司生产车间作业。该公司是行业首家绿色建材产品3星级认证企业。 ■ 本报记者 许金松',
      'photo: 记者 许金松',
      'a caption with its credit',
    ],
    ['▶10月23日，工人在生产车间作业，一派繁忙景象。', 'photo: ', 'a mark that points at a picture'],
    [
      '10月23日，工人在山东冠洲股份有限公司生产车间作业，一派繁忙景象。 张三 摄',
      'photo: 摄影 张三',
      'a bare name under a photo',
    ],
    [
      '12月3日，聊城市东昌府区梁水镇镇电商直播助力乡村振兴培训课堂上，学员在老师指导下学习直播技巧。\n\n□ 新华社记者 薛良诚 通讯员 张振祥\n李贵金',
      'photo: 记者 薛良诚, 通讯员 张振祥, 通讯员 李贵金',
      'names right under a byline go on with it',
    ],
  ],
  (text) => {
    const { genre, byline } = read(text)[0] as Article;
    return `${genre}: ${byline.map(({ role, name }) => `${role} ${name}`).join(', ')}`;
  },
);

const codes = (text: string): string[] =>
  read(text).flatMap(({ doubts }) => doubts.map(({ code, lines }) => `${code} ${lines.join(', ')}`));

describe('a text begins in the middle of a sentence', () => {
  const fragment = (text: string): boolean => codes(text).some((code) => code.startsWith('paragraph/fragment'));
  const rest =
    '定留下浓墨重彩的一笔，这一年我们面临\n前所未有的压力，一年来世界格局加快演变\n，我们统筹推进疫情防控和经济社会发展。';

  test('where its first line fills the column and opens with the end of a clause', () =>
    assert.ok(fragment(`劈波斩浪稳驭舟\n\n■ 本报记者 曹天伟\n\n展，记录不凡足迹。即将过去的这一年注\n${rest}${NEXT}`)));
  test('not where its first line is set in', () =>
    assert.ok(!fragment(`劈波斩浪稳驭舟\n\n■ 本报记者 曹天伟\n\n时间，记录不凡足迹。即将过去的年\n${rest}${NEXT}`)));
  test('not where it opens with a clause that begins texts', () =>
    assert.ok(!fragment(`劈波斩浪稳驭舟\n\n■ 本报记者 曹天伟\n\n近日，${ESSAY}\n\n${ESSAY}${NEXT}`)));
});

describe('doubts', () => {
  test('none where all is plain', () =>
    assert.deepEqual(codes(`全市工业生产稳健向好\n\n${BODY}\n\n${MORE}${NEXT}`), []));

  for (const [name, text, code] of [
    ['a title taken from the text', `${BODY}${NEXT}`, 'title/derived 1'],
    ['a quotation mark of the title lost', `全市工业生产“稳健向好\n\n${BODY}${NEXT}`, 'title/unclosed 1'],
    [
      'a paragraph without an end',
      `全市工业生产稳健向好\n\n${BODY}\n\n${MORE.slice(0, -5)}${NEXT}`,
      'paragraph/unfinished 5',
    ],
    [
      'a vertical headline',
      `全市工业生产稳健向好\n\n${BODY}\n\n舞\n\n解\n\n锁\n\n乡村\n\n振\n\n${BODY}`,
      'title/vertical 5, 7, 9, 11, 13',
    ],
    [
      'a quotation mark of the text lost',
      `全市工业生产稳健向好\n\n${BODY}\n\n${MORE.replace('惠企', '“惠企')}\n\n${MORE}${NEXT}`,
      'text/quotes 5',
    ],
  ] as const) {
    test(name, () =>
      assert.ok(
        codes(text).some((found) => found.startsWith(code.split(' ')[0] as string)),
        `${codes(text)}`,
      ),
    );
    test(`${name}: on its lines`, () => assert.ok(codes(text).includes(code), `${codes(text)}`));
  }

  test('every doubt lowers the confidence', () => {
    const [plainly] = read(`全市工业生产稳健向好\n\n${BODY}\n\n${MORE}${NEXT}`);
    const [unsure] = read(`全市工业生产稳健向好\n\n${BODY}\n\n${MORE.slice(0, -5)}${NEXT}`);
    assert.ok((unsure?.confidence ?? 1) < (plainly?.confidence ?? 0));
  });
});

describe('lines that an article is made of', () => {
  const pieces = (numbers: readonly number[]) => normalize(numbers.map((n) => ({ n, text: '字' })));

  test('runs, with blank lines inside', () => assert.deepEqual(lineRanges(pieces([1, 2, 3, 5])), ['1-3', '5']));
  test('nothing between', () =>
    assert.deepEqual(
      lineRanges(pieces([1, 2, 5]), () => false),
      ['1-5'],
    ));
  test("another's line between", () =>
    assert.deepEqual(
      lineRanges(pieces([1, 5]), (line) => line === 3),
      ['1', '5'],
    ));
  test('in any order, each once', () => assert.deepEqual(lineRanges(pieces([9, 1, 2, 2])), ['1-2', '9']));
  test('none', () => assert.deepEqual(lineRanges([]), []));
});

describe('filing', () => {
  const article = { title: '', kicker: '', subtitle: '', body: [''], datelinePlace: '' };
  const topics = [
    { id: 'rural', label: '乡村振兴', iptc: [], terms: { 3: '村级集体经济 乡村振兴', 0.5: '村庄 农业' } },
    { id: 'energy', label: '能源', iptc: [] },
    { id: 'chess', label: '棋牌', iptc: [] },
  ];
  const places = [
    { id: 'liaocheng', label: '聊城市', names: ['聊城市', '聊城'] },
    { id: 'liaocheng-hitech', label: '聊城高新区', names: ['聊城高新区', '高新区'] },
    { id: 'shenxian', label: '莘县', names: ['莘县'] },
  ];

  test('under what the headline names', () =>
    assert.deepEqual(
      tagTopics(
        { ...article, title: '莘县101个村庄集体经济年收入破50万元', body: ['村级集体经济是乡村振兴的重要抓手。'] },
        topics,
      ),
      ['rural'],
    ));
  test('under no topic that one word in passing names', () =>
    assert.deepEqual(tagTopics({ ...article, body: ['他路过一个村庄。'] }, topics), []));
  test('a topic without terms of its own is sought by its label', () =>
    assert.deepEqual(tagTopics({ ...article, title: '棋牌大赛举行', body: ['棋牌'] }, topics), ['chess']));
  test('under nothing that is not on the list', () =>
    assert.deepEqual(tagTopics({ ...article, title: '光伏发电' }, topics.slice(0, 1)), []));

  test('at the place of the dateline', () =>
    assert.deepEqual(tagPlaces({ ...article, datelinePlace: '莘县' }, places), ['shenxian']));
  test('a district’s name holds its city’s: at both', () =>
    assert.deepEqual(tagPlaces({ ...article, title: '聊城高新区这个小区' }, places), [
      'liaocheng',
      'liaocheng-hitech',
    ]));
  test('under its city alone where the dateline names the city', () =>
    assert.deepEqual(
      tagPlaces({ ...article, datelinePlace: '聊城', body: ['本报聊城讯 今年以来，我市各区。'] }, places),
      ['liaocheng'],
    ));
  test('under no place where 我市 names none', () =>
    assert.deepEqual(tagPlaces({ ...article, title: '我市召开会议' }, places), []));
  test('a place that the text names once in passing is left out', () =>
    assert.deepEqual(tagPlaces({ ...article, body: ['开头。', '他从莘县来。'] }, places), []));
});
