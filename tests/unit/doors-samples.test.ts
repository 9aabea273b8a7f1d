/** A small real-looking sample of each kind of file, read through its door and held against what was set. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { compare, type ExpectedItem } from '../../scripts/score/compare.ts';
import { openPages } from '../../src/ingest/doors/index.ts';
import type { PageFile } from '../../src/ingest/page-files.ts';
import { readPage } from '../../src/ingest/pipeline.ts';
import { plain } from '../../src/newspapers/plain.ts';

const SAMPLES = join(import.meta.dirname, '../fixtures/doors');
const expected = <T>(name: string): T => JSON.parse(readFileSync(join(SAMPLES, name), 'utf8')) as T;

/** The articles of every page of a file, and how many of the expected ones are perfect. */
async function readSample(name: string, door: PageFile['door'], page: string | null) {
  const file: PageFile = { page, path: join(SAMPLES, name), file: name, door } as PageFile;
  const pages = [];
  for await (const opened of openPages([file])) {
    assert.deepEqual(
      opened.messages.filter(({ severity }) => severity === 'error'),
      [],
    );
    assert.ok(opened.source, `${name}: no page`);
    const { articles } = readPage(opened.source, {
      newspaper: 't-ribao',
      issue: '2024-01-02',
      date: '2024-01-02',
      page: opened.page ?? '01',
      number: 1,
      style: plain,
      topics: [],
      places: [],
    });
    pages.push(
      articles.map(({ front, paragraphs }) => {
        const texts = (kind: string): string[] => paragraphs.filter((one) => one.kind === kind).map(({ text }) => text);
        return { ...front, paragraphs: texts('text'), subheadings: texts('subheading') };
      }),
    );
  }
  return pages;
}

function faults(items: readonly ExpectedItem[], articles: Parameters<typeof compare>[1]): string[] {
  const { verdicts } = compare(items, articles);
  return verdicts
    .filter(({ perfect }) => !perfect)
    .map(
      ({ item, right }) =>
        `${item.headline ?? item.paragraphs[0]?.slice(0, 12)}: ${Object.entries(right)
          .filter(([, ok]) => !ok)
          .map(([field]) => field)
          .join(' ')}`,
    );
}

test('a PDF typeset by a browser in three columns', async () => {
  const [page] = await readSample('three-columns.pdf', 'pdf', '01');
  assert.deepEqual(faults(expected<ExpectedItem[]>('three-columns.json'), page ?? []), []);
});

const [first = [], second = []] = expected<ExpectedItem[][]>('sheets.json');

test('a page of ALTO 2', async () => {
  const [page] = await readSample('alto-v2.xml', 'alto', '01');
  assert.deepEqual(faults(first, page ?? []), []);
});

test('a page of hOCR', async () => {
  const [page] = await readSample('page.hocr', 'hocr', '01');
  assert.deepEqual(faults(second, page ?? []), []);
});

test('two pages of ALTO 4 in the order of their METS', async () => {
  const pages = await readSample('alto-v4/mets.xml', 'mets', null);
  assert.deepEqual(
    pages.map((articles, i) => faults([first, second][i] ?? [], articles)),
    [[], []],
  );
});
