/** Days, calendars, holdings and neighbours of a small archive made for the purpose, and of a large one. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { daysInMonth, daysSpanned, longDate, weekday, weekdayColumn } from '../../src/archive/dates.ts';
import { holdingsOf, missingPages } from '../../src/archive/holdings.ts';
import { articleNeighbours, issueNeighbours } from '../../src/archive/neighbours.ts';
import { pagesOf, yearUrl } from '../../src/archive/paging.ts';
import { thisDay } from '../../src/archive/this-day.ts';
import type { ArticleNode } from '../../src/archive/tree.ts';
import { volumesOf } from '../../src/archive/volumes.ts';
import { archiveOf } from './archive-of.ts';

test('days are written and counted as the calendar has them', () => {
  assert.equal(longDate('2023-10-05'), '2023年10月5日');
  assert.equal(weekday('2023-10-25'), '星期三');
  assert.equal(weekdayColumn('2023-10-23'), 0);
  assert.equal(weekdayColumn('2023-10-29'), 6);
  assert.deepEqual([daysInMonth(2024, 2), daysInMonth(1900, 2), daysInMonth(2023, 12)], [29, 28, 31]);
  assert.equal(daysSpanned('2024-02-28', '2024-03-01'), 3);
});

test('a volume has every day once, and its issues on their days', () => {
  const [newspaper] = archiveOf({ bao: { '2024-02-29': { '01': [{}] }, '2024-02-29-b': { '01': [{}] } } });
  const [volume] = volumesOf(newspaper);
  assert.ok(volume);
  const days = volume.months.flatMap(({ weeks }) => weeks.flat()).filter((day) => day !== null);
  assert.equal(days.length, 366);
  const held = days.filter(({ issues }) => issues.length > 0);
  assert.deepEqual(
    held.map(({ day, issues }) => [day, issues.map(({ data }) => data.issue)]),
    [[29, ['2024-02-29', '2024-02-29-b']]],
  );
  assert.ok(volume.months.every(({ weeks }) => weeks.every((week) => week.length === 7)));
  assert.deepEqual(volume.covered, { days: 1, of: 366 });
});

test('pages that are skipped or pointed to are known to be missing', () => {
  const [newspaper] = archiveOf({
    bao: { '2024-01-01': { '01': [{ continuesOn: 5 }], '03': [{ continuesOn: 1 }] }, '2024-01-04': { '01': [{}] } },
  });
  const [later, earlier] = newspaper.issues;
  assert.deepEqual(missingPages(earlier), [2, 5]);
  assert.deepEqual(missingPages(later), []);
  const held = holdingsOf(newspaper);
  assert.deepEqual([held?.issues, held?.pages, held?.daysWithout, held?.incomplete.length], [2, 3, 2, 1]);
  assert.equal(holdingsOf({ ...newspaper, issues: [] }), null);
});

test('the next article after a page’s last is the first of the next page', () => {
  const [newspaper] = archiveOf({ bao: { '2024-01-01': { '01': [{}, {}], '02': [{}] }, '2024-01-02': { '01': [] } } });
  const [second, first] = newspaper.issues;
  const [front, back] = first.pages;
  assert.equal(articleNeighbours(front.articles[1]).next, back.articles[0]);
  assert.equal(articleNeighbours(back.articles[0]).previous, front.articles[1]);
  assert.equal(articleNeighbours(front.articles[0]).previous, undefined);
  assert.deepEqual(issueNeighbours(first), { previous: undefined, next: second });
});

test('this day in earlier years: the nearest issue of each, none that is far', () => {
  const days = ['2024-03-01', '2023-03-02', '2023-03-20', '2022-08-01', '2021-02-20'];
  const [newspaper] = archiveOf({ bao: Object.fromEntries(days.map((day) => [day, { '01': [{}] }])) });
  assert.deepEqual(
    thisDay(newspaper.issues, '2024-03-01').map(({ data }) => data.date),
    ['2023-03-02', '2021-02-20'],
  );
});

test('a list comes in pages that are numbered from the oldest, and a year is found on the page where it begins', () => {
  const issues = (date: string, count: number) => ({ [date]: { '01': Array.from({ length: count }, () => ({})) } });
  const [newspaper] = archiveOf({ bao: { ...issues('2024-01-01', 60), ...issues('2023-01-01', 41) } });
  const articles = newspaper.issues.flatMap(({ pages }) => pages.flatMap((page) => page.articles));
  const pages = (of: ArticleNode[]) => pagesOf(of).map(({ number, articles: { length } }) => [number, length]);
  assert.deepEqual(pages(articles), [
    [null, 51],
    [1, 50],
  ]);
  assert.equal(yearUrl('/topics/x/', articles, 2023), '/topics/x/1/#y2023');
  assert.equal(yearUrl('/topics/x/', articles.slice(0, 99), 2023), '/topics/x/#y2023');
  // Whatever comes, a numbered page keeps its articles.
  const [, oldest] = pagesOf(articles.slice(1));
  assert.deepEqual(oldest?.articles, pagesOf(articles).at(-1)?.articles);
  assert.equal(pagesOf([]).length, 1);
});

test('a newspaper of 10,000 issues is laid out in a second', () => {
  const days = Array.from({ length: 10_000 }, (_, day) =>
    new Date(Date.UTC(1990, 0, 1 + day)).toISOString().slice(0, 10),
  );
  const [newspaper] = archiveOf({ bao: Object.fromEntries(days.map((day) => [day, { '01': [{}] }])) });
  const start = process.cpuUsage();
  assert.equal(
    volumesOf(newspaper).reduce((sum, volume) => sum + volume.issues.length, 0),
    10_000,
  );
  assert.equal(holdingsOf(newspaper)?.daysWithout, 0);
  assert.ok(process.cpuUsage(start).user < 1e6);
});
