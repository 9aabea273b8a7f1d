/** Where paragraphs end on pages whose lines are wrapped: what the space that a line leaves says, and what a blank line does not. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadPool } from '../../../src/evaluation/compose/article-pool.ts';
import { wrap } from '../../../src/evaluation/compose/wrap.ts';
import { normalize } from '../../../src/ingest/stages/normalize.ts';
import { paragraphs } from '../../../src/ingest/stages/paragraph.ts';
import { spaceAfter, textSetting } from '../../../src/ingest/stages/text-setting.ts';

const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');
const read = (lines: readonly string[]): string[] =>
  paragraphs([{ kind: 'text', pieces: normalize(lines.map((text, i) => ({ n: i + 1, text }))) }]).map(
    ({ text }) => text,
  );

/** Paragraphs of an article of the pool that no line break at the column's edge ends. */
const WIDTH = 18;
const article =
  loadPool().find(({ paragraphs: texts }) => texts.length >= 6 && texts.join('').length > 500) ?? assert.fail();
const texts = article.paragraphs.filter((text) => (wrap(text, WIDTH, 0).at(-1) ?? '').length < WIDTH - 3).slice(0, 6);
const set = (blank: boolean): string[] => texts.flatMap((text) => [...wrap(text, WIDTH, 0), ...(blank ? [''] : [])]);

test('a line that leaves room for the next word ends its paragraph, with or without a blank line', () => {
  assert.ok(texts.length >= 3);
  assert.deepEqual(read(set(true)).map(bare), texts.map(bare));
  // One blank line is lost, as at a column's end.
  const lines = set(true);
  lines.splice(lines.indexOf(''), 1);
  assert.deepEqual(read(lines).map(bare), texts.map(bare));
});

test('a blank line after a full line in mid-sentence ends no paragraph', () => {
  const lines = set(true);
  const at = lines.findIndex((line, i) => line !== '' && !/[。！？”]$/u.test(line) && lines[i + 1] !== '') + 1;
  lines.splice(at, 0, '');
  assert.deepEqual(read(lines).map(bare), texts.map(bare));
});

test('no paragraph begins inside a line', () => {
  const found = read([...set(true), '还在以每年1%— 2%的速度减少。我国的', '湿地因此需要更多保护。']);
  assert.match(found.at(-1) ?? '', /^还在以每年1%—2%的速度减少。我国的湿地/u);
});

test('the space is told of lines that are wrapped, and of paragraphs with a space at each wrap', () => {
  const pieces = normalize(set(true).map((text, i) => ({ n: i + 1, text })));
  const { columns } = textSetting(pieces);
  assert.ok([...columns.values()].every((width) => Math.abs(width - WIDTH) <= 1));
  const joined = normalize(texts.map((text, i) => ({ n: i + 1, text: wrap(text, WIDTH, 0).join(' ') })));
  const setting = textSetting(joined);
  for (const [i, piece] of joined.entries()) {
    const last = wrap(texts[i] as string, WIDTH, 0).at(-1) as string;
    const space = spaceAfter(piece, setting.columns.get(piece));
    assert.ok(space !== null && Math.abs(space - (WIDTH - last.length)) <= 2.5, `${last}: ${space}`);
  }
});
