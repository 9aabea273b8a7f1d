/** An article that turns to another page is one article, when both pages are there. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type PageReading, readPage } from '../../../src/ingest/pipeline.ts';
import { joinTurns } from '../../../src/ingest/stages/join-turns.ts';
import { plain } from '../../../src/newspapers/plain.ts';

const FRONT = `全县防汛工作会议召开

本报讯（记者 张三）7月1日，全县防汛工作会议召开。会议要求，各级各部门要压实责任，

要加强值班值守，确保信息畅通，坚决打赢防汛

（下转第2版）

城区公交线路优化调整

本报讯（记者 李四）7月1日起，城区三条公交线路优化调整，新增站点12处。`;

const rest = (head: string) => `（上接第一版）

${head}抗旱这场硬仗，切实保障人民群众生命财产安全。

会议还对下一步工作作了部署。

我县新增两所幼儿园

本报讯（记者 王五）7月1日，记者获悉，我县新增两所公办幼儿园，新增学位540个。`;

function read(text: string, page: string): PageReading {
  const lines = text.split('\n').map((line, i) => ({ n: i + 1, text: line }));
  const place = { newspaper: 't-ribao', issue: '2024-07-02', date: '2024-07-02', page, number: Number(page) };
  return readPage(
    { file: `seeds/t-ribao/2024-07-02/${page}.txt`, sha256: '0'.repeat(64), lines },
    { ...place, style: plain, topics: [], places: [] },
  );
}

const texts = ({ articles }: PageReading) =>
  articles.map(({ front, paragraphs }) => [front.title, ...paragraphs.map(({ text }) => text)]);

test('the two halves become one article on the first page', () => {
  const [front, back] = joinTurns([read(FRONT, '01'), read(rest(''), '02')]) as [PageReading, PageReading];
  assert.deepEqual(texts(front)[0], [
    '全县防汛工作会议召开',
    '本报讯（记者 张三）7月1日，全县防汛工作会议召开。会议要求，各级各部门要压实责任，要加强值班值守，确保信息畅通，坚决打赢防汛抗旱这场硬仗，切实保障人民群众生命财产安全。',
    '会议还对下一步工作作了部署。',
  ]);
  assert.deepEqual(front.articles[0]?.front.source.continued, {
    page: '02',
    file: 'seeds/t-ribao/2024-07-02/02.txt',
    lines: ['1-5'],
    sha256: '0'.repeat(64),
  });
  assert.deepEqual(front.articles[0]?.front.source.paragraphs, ['3-5 02:3', '02:5']);
  assert.deepEqual(
    texts(back).map(([title]) => title),
    ['我县新增两所幼儿园'],
  );
  assert.equal(back.articles[0]?.front.order, 1);
  const moved = back.page.lines.filter(({ n }) => n <= 5).map(({ article }) => article);
  assert.deepEqual(new Set(moved), new Set([front.articles[0]?.front.id]));
});

test('doubts and corrections of the rest come along, with the page of their lines', () => {
  const [front, back] = [read(FRONT, '01'), read(rest(''), '02')];
  const [half] = back.articles;
  assert.ok(half);
  const correction = { field: 'text' as const, lines: ['5'], before: '部暑', after: '部署', reason: '误识。' };
  const doubted = {
    ...half,
    front: {
      ...half.front,
      doubts: [
        { code: 'paragraph/fragment', lines: ['3'] },
        { code: 'title/derived', lines: ['3'] },
        { code: 'text/quotes', lines: ['5'] },
      ],
      corrections: [correction],
    },
  };
  const lines = back.page.lines.map((line) => (line.n === 5 ? { ...line, doubts: ['text/quotes'] } : line));
  const [joined, other] = joinTurns([
    front,
    { ...back, page: { ...back.page, lines }, articles: [doubted, ...back.articles.slice(1)] },
  ]) as [PageReading, PageReading];
  const { doubts, corrections } = joined.articles[0]?.front ?? {};
  assert.deepEqual(
    doubts?.filter(({ lines: at }) => at.some((range) => range.includes(':'))),
    [{ code: 'text/quotes', lines: ['02:5'] }],
  );
  assert.deepEqual(corrections, [{ ...correction, lines: ['02:5'] }]);
  assert.deepEqual(other.page.lines.find(({ n }) => n === 5)?.doubts, ['text/quotes']);
});

test('without the other page the article says where it goes on', () => {
  const [front] = joinTurns([read(FRONT, '01')]) as [PageReading];
  assert.equal(front.articles[0]?.front.continuesOn, 2);
  assert.equal(front.articles[0]?.front.source.continued, undefined);
});

test('without the first page the rest stays an article of its own', () => {
  const [back] = joinTurns([read(rest(''), '02')]) as [PageReading];
  assert.equal(back.articles.length, 2);
  assert.equal(back.articles[0]?.front.continuesFrom, 1);
});
