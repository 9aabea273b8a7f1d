/** The names of features that learnt models refer to by their places: at a line's end, and of an article's confidence. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Piece } from '../../../src/ingest/page-model.ts';
import { CONFIDENCE_FEATURES, describeArticles } from '../../../src/ingest/stages/calibrate.ts';
import { describeLineEnd, LINE_END_FEATURES } from '../../../src/ingest/stages/line-ends.ts';

const piece = (text: string): Piece => ({ text, width: text.length, gap: 0, indented: false }) as unknown as Piece;
type Setting = Parameters<typeof describeLineEnd>[2];

test('each number has a name', () => {
  const setting = { columns: new Map(), following: new Map() } as unknown as Setting;
  const values = describeLineEnd([piece('全市工业生产稳健向好，')], piece('今年以来增速较快。'), setting, 0);
  assert.equal(values.length, LINE_END_FEATURES.length);
});

test('each number of the confidence has a name', () => {
  const draft = {
    ...{ posterior: 0.9, titles: [], kickers: [], subtitles: [], bylines: [], body: [] },
  } as unknown as Parameters<typeof describeArticles>[0][number];
  const layout = { spans: [], pieces: [], length: 0 } as unknown as Parameters<typeof describeArticles>[1];
  assert.equal(describeArticles([draft], layout, false)[0]?.length, CONFIDENCE_FEATURES.length);
});
