/** Subjects, prominence and what is related; and what an archive says of content that does not hold together. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bylineLetterPages, bylineLetters, letterPageUrl, MOST_BYLINES } from '../../src/archive/byline-letters.ts';
import { confidenceWords, issueLabel, pageLabel } from '../../src/archive/labels.ts';
import { leadFirst, leadOf, prominence } from '../../src/archive/prominence.ts';
import { related } from '../../src/archive/related.ts';
import { runsOf } from '../../src/archive/source.ts';
import type { Subject } from '../../src/archive/subjects.ts';
import { SubjectRecord, subjects } from '../../src/archive/subjects.ts';
import { type ArticleNode, buildTree, type PageNode } from '../../src/archive/tree.ts';
import { paragraphsOf } from '../../src/content/paragraphs.ts';
import { topicUrl } from '../../src/model/urls.ts';
import { archiveOf } from './archive-of.ts';

const topics = [
  { id: 'sea', label: '海' },
  { id: 'sky', label: '天' },
];

test('articles stand under their subjects, counted by year; an unknown subject is an error that names the article', () => {
  const [newspaper] = archiveOf({
    bao: {
      '2024-01-01': { '01': [{ topics: ['sea'] }, { topics: ['sea', 'sky'] }] },
      '2022-01-01': { '01': [{ topics: ['sea'] }] },
    },
  });
  const articles = newspaper.issues.flatMap(({ pages }) => pages.flatMap((page) => page.articles));
  const [sea, sky] = subjects(
    topics,
    articles,
    ({ data }) => data.topics,
    (id) => `/topics/${id}/`,
  );
  assert.deepEqual(sea?.years, [
    { year: 2024, count: 2 },
    { year: 2022, count: 1 },
  ]);
  assert.equal(sky?.articles.length, 1);
  assert.throws(() => subjects([], articles, ({ data }) => data.topics, String), /bao\/2024-01-01\/01-l001.*“sea”/);
});

const RELATED = [
  '黄河滩区的迁建村民搬进新居，滩区村台上建起幼儿园和卫生室。',
  '滩区迁建收官，黄河岸边的村台连成一片，村民领到新居钥匙。',
  '城区公交线路优化调整，早晚高峰发车间隔缩短，市民换乘免费。',
  '农商银行发放贷款，小微企业凭知识产权获得授信，融资成本下降。',
  '中学生篮球联赛落幕，实验中学代表队捧起冠军奖杯。',
];

test('related articles share rare words; where none does, none is shown', () => {
  const [newspaper] = archiveOf({
    bao: Object.fromEntries(RELATED.map((_, day) => [`2024-01-0${day + 1}`, { '01': [{ topics: ['sea'] }] }])),
  });
  const articles = newspaper.issues.flatMap(({ pages }) => pages.flatMap((page) => page.articles)).toReversed();
  articles.forEach((article, index) => {
    Object.defineProperty(article, 'paragraphs', { value: paragraphsOf(article.data, RELATED[index] as string) });
  });
  const [sea] = subjects([{ id: 'sea', label: '海' }], articles, ({ data }) => data.topics, topicUrl) as [Subject];
  const found = (index: number) =>
    related(articles[index] as ArticleNode, [sea], 3).map((node) => articles.indexOf(node));
  assert.deepEqual(found(0), [1]);
  assert.deepEqual(found(1), [0]);
  for (const index of [2, 3, 4]) assert.deepEqual(found(index), [], RELATED[index]);
});

test('头条 comes first, and an issue without one is led by its first article', () => {
  const [newspaper] = archiveOf({
    bao: { '2024-01-01': { '01': [{ genre: 'teasers' }, { characters: 400 }, { characters: 2000, kicker: '引' }] } },
  });
  const [issue] = newspaper.issues;
  const [teasers, plain, lead] = issue.pages[0].articles;
  assert.deepEqual(leadFirst(issue.pages[0].articles), [lead, teasers, plain]);
  assert.equal(leadOf(issue), lead);
});

test('one article leads a page; teasers, briefs and pictures never do', () => {
  const [newspaper] = archiveOf({
    bao: {
      '2024-01-01': {
        '01': [
          { genre: 'teasers', characters: 900 },
          { characters: 1500, kicker: '引' },
          { characters: 300 },
          { characters: 60 },
        ],
        '02': [
          { genre: 'photo', characters: 900 },
          { genre: 'brief', characters: 900 },
        ],
      },
    },
  });
  const [front, back] = newspaper.issues[0].pages;
  assert.deepEqual(prominence(front.articles), ['minor', 'lead', 'major', 'minor']);
  assert.deepEqual(prominence(back.articles), ['minor', 'minor']);
});

test('lines as received fall into runs; only an article’s first run shows its text', () => {
  const [newspaper] = archiveOf({ bao: { '2024-01-01': { '01': [{}, {}], '02': [{}] } } });
  const [front, back] = newspaper.issues[0].pages;
  const { articles } = front;
  const [a, b] = articles.map(({ data }) => data.id);
  const line = (n: number, article?: string) => ({ n, text: '字', role: 'body' as const, article });
  const runs = runsOf([line(1, a), line(2, a), line(4, b), line(5), line(6, a)], front);
  assert.deepEqual(
    runs.map(({ lines, first }) => [lines.length, first]),
    [
      [2, true],
      [1, true],
      [1, false],
      [1, false],
    ],
  );
  const [turned] = runsOf([line(1, a), line(2, a)], back as PageNode);
  assert.equal(turned?.article, articles[0], 'an article of another page may turn to this one');
  assert.throws(() => runsOf([line(9, 'bao/2024-01-01/01-l099')], front), /Line 9.*npm run ingest/);
});

test('content that names what is not there is an error that says what to do', () => {
  const [newspaper] = archiveOf({ bao: { '2024-01-01': { '01': [{}] } } });
  const issues = newspaper.issues.map(({ data }) => data);
  assert.throws(() => buildTree({ newspapers: [], issues, articles: [] }), /no newspaper bao.*npm run ingest/);
  assert.throws(
    () => buildTree({ newspapers: [newspaper.data], issues, articles: [] }),
    /no article bao\/2024-01-01\/01-l001/,
  );
});

test('labels say what is known and no more', () => {
  assert.equal(pageLabel({ number: 1, name: '要闻' }), '第1版 要闻');
  assert.equal(pageLabel({ number: null, name: '聊城新闻' }), '聊城新闻（版次不详）');
  assert.equal(pageLabel({ number: null }), '版次不详');
  const [newspaper] = archiveOf({ bao: { '2024-01-01-b': { '01': [{}] } } });
  assert.equal(issueLabel(newspaper.issues[0]), '2024年1月1日（当日第二次出版）');
  assert.notEqual(confidenceWords(0.97), confidenceWords(0.5));
});

test('ten thousand bylines do not stand on one page: each letter has pages of its own', () => {
  const name = (index: number): string => `${[...'王李张刘陈'][index % 5]}${String.fromCodePoint(0x4e00 + index)}`;
  const of = (count: number): SubjectRecord[] =>
    Array.from(
      { length: count },
      (_, index) => new SubjectRecord(String(index), name(index), `/bylines/${index}/`, []),
    );
  assert.deepEqual(bylineLetterPages(of(MOST_BYLINES.onPage)), []);
  const many = of(10_000);
  const letters = bylineLetters(many);
  assert.ok(letters.every(({ shown }) => shown.length === MOST_BYLINES.ofLetter));
  const pages = bylineLetterPages(many);
  assert.ok(pages.every(({ shown }) => shown.length <= MOST_BYLINES.onPage));
  assert.deepEqual(new Set(pages.flatMap(({ shown }) => shown)), new Set(many));
  const [first] = pages;
  assert.ok(first && first.last > 1);
  assert.match(letterPageUrl(first, 2), /^\/bylines\/letters\/[a-z]\/2\/$/u);
});
