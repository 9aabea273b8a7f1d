/** What untitled texts are called, and how text is cut to its room. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { titleLine } from '../../src/archive/title-line.ts';
import { shorten } from '../../src/markdown/shorten.ts';
import { NO_TITLE } from '../../src/model/untitled.ts';

const derived = { title: '10月23日，工人在…', titleSource: 'derived' } as const;

test('a caption is called 图片说明, another untitled text 无题; teasers have the name of their column', () => {
  assert.equal(titleLine({ ...derived, genre: 'photo' }), '图片说明：10月23日，工人在…');
  assert.equal(titleLine({ ...derived, genre: 'news' }), '无题：10月23日，工人在…');
  assert.equal(titleLine({ ...derived, title: NO_TITLE, genre: 'news' }), '无题');
  assert.equal(titleLine({ ...derived, title: '今日导读', genre: 'teasers' }), '今日导读');
  assert.equal(titleLine({ title: '题', titleSource: 'printed', genre: 'photo' }), '题');
});

test('a cut ends in one ellipsis', () => {
  assert.equal(shorten('同比增长45.7%………全年', 11), '同比增长45.7%…');
  assert.equal(shorten('一二三，四五六', 5), '一二三…');
  assert.equal(shorten('一二三四五', 5), '一二三四五');
});
