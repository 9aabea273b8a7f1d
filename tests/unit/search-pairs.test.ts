/** The index of pairs finds exactly the articles that hold a string, and reads few and small files for it. */
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { runsOf } from '../../src/search/build/pair-volumes.ts';
import { readCharacters, writeCharacters, writePairs } from '../../src/search/build/write-pairs.ts';
import { type Load, unpack } from '../../src/search/engine/load.ts';
import { PairIndex } from '../../src/search/engine/pair-index.ts';
import { packFacets, unpackFacets } from '../../src/search/facet-columns.ts';
import { pairsFolder } from '../../src/search/manifest.ts';

let seed = 5;
const random = (below: number): number => {
  seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
  return (seed >> 8) % below;
};
const ALPHABET = [...'的一是不了人我在有他这中大来上国个到说们𠀀'];
const some = (length: number): string =>
  Array.from({ length }, () => ALPHABET[random(3) === 0 ? random(ALPHABET.length) : random(3)]).join('');
/** Frequent pairs fill many slices; some texts are empty, and two stand in one article, with a boundary between. */
const TEXTS = Array.from({ length: 3000 }, (_, i) =>
  i % 50 === 7 ? [''] : [some(5 + random(20)), some(20 + random(80))],
);
TEXTS[1500] = ['的一龥龥'];
const JOINED = TEXTS.map((texts) => texts.join('\0'));
const points = (texts: readonly string[]): Uint32Array =>
  Uint32Array.from(texts.flatMap((text) => [...Array.from(text, (c) => c.codePointAt(0) ?? 0), 0]));

let root = '';
let index: PairIndex;
const read: string[] = [];
const load: Load = async (path) => {
  read.push(path);
  return unpack(new Uint8Array(await readFile(join(root, path))));
};
let buckets = 0;
const open = (from: Load = load): PairIndex => new PairIndex({ folder: 'x', buckets, volumes: [] }, from);

before(async () => {
  root = await mkdtemp(join(tmpdir(), 'pairs-'));
  const files = [join(root, 'a'), join(root, 'b')];
  await writeCharacters(files[0] ?? '', TEXTS.slice(0, 1000).map(points));
  await writeCharacters(files[1] ?? '', TEXTS.slice(1000).map(points));
  ({ buckets } = await writePairs(await readCharacters(files), join(root, pairsFolder('x')), 2000));
  index = open();
});
after(() => rm(root, { recursive: true, force: true }));

const codes = (string: string): number[] => Array.from(string, (c) => c.codePointAt(0) ?? 0);

test('a string of any length finds exactly the articles that hold it, each with the first place', async () => {
  const strings = [
    ...Array.from({ length: 80 }, (_, i) => some(2 + (i % 9))),
    ...Array.from({ length: 80 }, (_, i) =>
      [...(TEXTS[i * 19]?.at(-1) ?? '')].slice(i % 7, (i % 7) + 2 + (i % 11)).join(''),
    ),
  ].filter((string) => [...string].length > 1);
  for (const string of strings) {
    const wanted: [number, number][] = [];
    for (const [i, joined] of JOINED.entries()) {
      const at = joined.indexOf(string);
      if (at >= 0) wanted.push([i, [...joined.slice(0, at)].length]);
    }
    assert.deepEqual([...(await index.find(codes(string)))], wanted, string);
  }
});

test('of a frequent pair only those slices are read that can hold what a rarer one left', async () => {
  const slices = () => new Set(read.filter((path) => Number(/(\d+)\.gz/.exec(path)?.[1]) >= buckets)).size;
  read.length = 0;
  await open().find(codes('的一'));
  const all = slices();
  assert.ok(all > 4, `${all} slices only`);
  read.length = 0;
  assert.deepEqual([...(await open().find(codes('的一龥龥')))], [[1500, 0]]);
  assert.equal(slices(), 1);
  read.length = 0;
  assert.equal((await open().find(codes('无此的一'))).size, 0);
  assert.equal(slices(), 0);
});

test('a file that is cut short, or another, is said to be damaged, and is read anew the next time', async () => {
  for (const spoil of [
    (bytes: Uint8Array) => bytes.slice(0, -3),
    (bytes: Uint8Array) => bytes.map((byte) => byte ^ 0x55),
  ]) {
    let spoilt = true;
    const broken = open(async (path) => {
      const bytes = await load(path);
      return spoilt ? (spoil(bytes) as Uint8Array<ArrayBuffer>) : bytes;
    });
    await assert.rejects(broken.find(codes('𠀀们')), { failure: 'damaged' });
    spoilt = false;
    assert.deepEqual(await broken.find(codes('𠀀们')), await index.find(codes('𠀀们')));
  }
});

test('a year that grows has few indexes, and its last part one of its own', () => {
  const runs = (...parts: string[]): string[] =>
    runsOf(parts.map((part) => ({ part }))).map((run) => run.map(({ part }) => part).join(' '));
  assert.deepEqual(runs(''), ['']);
  assert.deepEqual(runs('01-1', '01-2', '01-3', '02-1', '02-11.', '02-12.'), [
    '01-1 01-2 01-3',
    '02-1',
    '02-11.',
    '02-12.',
  ]);
  assert.deepEqual(runs('01-1', '01-2', '02-1', '02-2', '03-01.'), ['01-1 01-2 02-1 02-2', '03-01.']);
  assert.deepEqual(runs('01', '02', '03', '04-1.'), ['01 02', '03', '04-1.']);
  const months = Array.from({ length: 11 }, (_, month) => String(month + 1).padStart(2, '0'));
  const [eight, ...rest] = runs(...months, '12-1', '12-11.', '12-12.', '12-13.');
  assert.equal(eight, months.slice(0, 8).join(' '));
  assert.deepEqual(rest, ['09 10', '11', '12-1', '12-11. 12-12.', '12-13.']);
});

test('facets come out of their columns as they went in', () => {
  const facets = {
    ids: [
      '2023-10-25/01-l003',
      '2023-10-25/01-l038',
      '2023-10-25/02-l007',
      '2023-10-26/02-l1007',
      '2023-10-26/x-07',
      'y',
    ],
    dates: ['2023-10-25', '2023-10-25', '2023-10-25', '2023-10-26', '2023-10-26', '2023-10-26'],
    heads: [3, 4, 5, 0, 1, 2],
    pages: [1, 1, 2, 2, 0, 0],
    pageLabels: ['第1版', '第1版', '第2版', '第2版', '', ''],
    columns: ['', '时评', '', '', '', '时评'],
    genres: ['news', 'news', 'photo', 'news', 'news', 'news'],
    topics: [[], ['a', 'b'], ['a'], [], ['a', 'b'], []],
    places: [[], [], ['x'], [], [], []],
  };
  assert.deepEqual(unpackFacets(JSON.parse(JSON.stringify(packFacets(facets)))), facets);
});
