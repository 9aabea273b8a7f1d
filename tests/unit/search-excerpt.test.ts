/** Lines of context: as printed, marked where the string stands, cut without harm. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { excerpt, type Segment } from '../../src/search/engine/excerpt.ts';
import { occurrences } from '../../src/search/engine/occurrences.ts';
import type { SearchRecord } from '../../src/search/record.ts';

const record: SearchRecord = {
  id: 'liaocheng-ribao/2023-10-25/01-l038',
  newspaper: 'liaocheng-ribao',
  date: '2023-10-25',
  page: '第1版',
  pages: [{ page: '01', number: 1 }],
  dateInferred: false,
  genre: 'news',
  title: '营商 环境再优化',
  titleSource: 'printed',
  subtitle: '小城大事',
  byline: [{ role: '记者', name: '高田' }],
  paragraphs: [`${'甲'.repeat(60)}營商環境${'乙'.repeat(60)}`, '营商', '环境', `𠮷${'𠮷'.repeat(40)}营商环境`],
};
const any = (text: string) => [{ text, field: 'any' as const }];
const show = (segments: readonly Segment[]): string =>
  segments.map(({ text, mark }) => (mark ? `[${text}]` : text)).join('');

test('title and lines are marked as they were printed', () => {
  const { title, lines, more } = excerpt(record, any('营商环境'));
  assert.equal(show(title), '[营商 环境]再优化');
  assert.deepEqual(
    lines.map(({ segments, at }) => [show(segments), at]),
    [
      [`…${'甲'.repeat(36)}[營商環境]${'乙'.repeat(36)}…`, 1],
      [`…${'𠮷'.repeat(18)}[营商环境]`, 2],
    ],
  );
  assert.equal(more, 0);
});

test('no string is found across paragraphs or fields', () => {
  assert.deepEqual(occurrences(record, any('优化小城')), []);
  assert.equal(occurrences({ ...record, paragraphs: ['营商', '环境'], title: '无' }, any('营商环境')).length, 0);
});

test('strings near each other share a line; overlapping ones are one mark', () => {
  const near = { ...record, title: '无', paragraphs: ['莘县润泽水务有限公司在莘县水库'] };
  const { lines } = excerpt(near, [...any('莘县水'), ...any('县水库'), ...any('润泽')]);
  assert.deepEqual(
    lines.map(({ segments }) => show(segments)),
    ['莘县[润泽]水务有限公司在[莘县水库]'],
  );
});

test('every mark in a line is marked, and the next line begins after it', () => {
  const long = { ...record, title: '无', paragraphs: [`甲${'子'.repeat(30)}甲${'丑'.repeat(30)}甲`, '甲', '甲', '甲'] };
  const { lines, more } = excerpt(long, any('甲'));
  assert.deepEqual(
    lines.map(({ segments, at }) => [show(segments), at]),
    [
      [`[甲]${'子'.repeat(30)}[甲]${'丑'.repeat(5)}…`, 1],
      [`…${'子'.repeat(5)}[甲]${'丑'.repeat(30)}[甲]`, 3],
      ['[甲]', 4],
    ],
  );
  assert.equal(more, 2);
});

test('by: and title: mark only there', () => {
  assert.equal(occurrences(record, [{ text: '高', field: 'by' }]).length, 1);
  assert.equal(occurrences(record, [{ text: '高', field: 'title' }]).length, 0);
  assert.equal(occurrences(record, [{ text: '小城', field: 'title' }]).length, 1);
});

test('a title made of the text is no place of its own: strings are marked in the text', () => {
  const caption = { ...record, title: '甲乙丙丁…', titleSource: 'derived' as const, paragraphs: ['甲乙丙丁戊。'] };
  const { lines, more, title } = excerpt(caption, any('乙丙'));
  assert.equal(show(title), '甲乙丙丁…');
  assert.deepEqual(
    lines.map(({ segments, at }) => [show(segments), at]),
    [['甲[乙丙]丁戊。', 1]],
  );
  assert.equal(more, 0);
  assert.deepEqual(occurrences(caption, [{ text: '乙丙', field: 'title' }]), []);
});

test('a hit by filters alone shows how the article begins', () => {
  const { lines } = excerpt(record, []);
  assert.equal(show(lines[0]?.segments ?? []), `${'甲'.repeat(36)}…`);
});
