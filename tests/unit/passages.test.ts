/** A paragraph cut at its marks is still the paragraph. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { passages } from '../../src/content/passages.ts';
import type { Mark } from '../../src/model/paragraph.ts';

const mark = (start: number, end: number, index = 0): Mark => ({ kind: 'doubt', index, start, end });
const cut = (...marks: Mark[]) =>
  passages({ text: '一二三四五', marks }).map(({ text, marked, ended }) => [text, marked.length, ended.length]);

test('without marks it is one passage', () => assert.deepEqual(cut(), [['一二三四五', 0, 0]]));
test('a passage, its sign, and the rest', () =>
  assert.deepEqual(cut(mark(1, 3)), [
    ['一', 0, 0],
    ['二三', 1, 1],
    ['四五', 0, 0],
  ]));
test('points at the beginning and the end', () =>
  assert.deepEqual(cut(mark(0, 0), mark(5, 5, 1)), [
    ['', 0, 1],
    ['一二三四五', 0, 1],
  ]));
test('marks that overlap', () =>
  assert.deepEqual(cut(mark(0, 3), mark(2, 4, 1)), [
    ['一二', 1, 0],
    ['三', 2, 1],
    ['四', 1, 1],
    ['五', 0, 0],
  ]));
