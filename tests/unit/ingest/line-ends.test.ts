/** The names of the features at a line's end, which the learnt model refers to by their places. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Piece } from '../../../src/ingest/page-model.ts';
import { describeLineEnd, LINE_END_FEATURES } from '../../../src/ingest/stages/line-ends.ts';

const piece = (text: string): Piece => ({ text, width: text.length, gap: 0, indented: false }) as unknown as Piece;
type Setting = Parameters<typeof describeLineEnd>[2];

test('each number has a name', () => {
  const setting = { columns: new Map(), following: new Map() } as unknown as Setting;
  const values = describeLineEnd([piece('全市工业生产稳健向好，')], piece('今年以来增速较快。'), setting, 0);
  assert.equal(values.length, LINE_END_FEATURES.length);
});
