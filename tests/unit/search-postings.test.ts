/** What Pagefind writes is read back whole: every place of every word, and with it every phrase. */
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { writePostings } from '../../src/search/build/write-postings.ts';
import { type Load, unpack } from '../../src/search/engine/load.ts';
import { LruCache } from '../../src/search/engine/lru-cache.ts';
import { WordIndex } from '../../src/search/engine/word-index.ts';
import { postingsFile, volumeFolder, WORD_RANGES, type WordRange } from '../../src/search/manifest.ts';
import { readPostings } from '../../src/search/pagefind-files.ts';
import { words } from '../../src/search/tokenise.ts';
import { seeded } from '../e2e/search-truth.ts';

const random = seeded(7);
const some = (characters: string, length: number): string =>
  Array.from({ length }, () => characters[Math.floor(random() * characters.length)]).join('');

/** Few characters, so that they stand beside each other in every order; many, so that there are many files; and one long. */
const TEXTS = [
  ...Array.from({ length: 300 }, () => some('哈的一', 40)),
  ...Array.from({ length: 60 }, (_, n) =>
    String.fromCodePoint(...Array.from({ length: 90 }, (_, i) => 0x4e00 + n * 80 + i)),
  ),
  `${'的'.repeat(80_000)}完`,
];

const FOLDER = 'volume';
let root = '';
let ranges: WordRange[] = [];
let index: WordIndex;
const read: string[] = [];
const load: Load = async (path) => {
  read.push(path);
  return unpack(new Uint8Array(await readFile(join(root, path))));
};

before(async () => {
  root = await mkdtemp(join(tmpdir(), 'postings-'));
  async function* articles() {
    for (const [ordinal, text] of TEXTS.entries()) yield { ordinal, content: words(text).join(' ') };
  }
  const folder = join(root, volumeFolder(FOLDER));
  ranges = await writePostings(articles(), folder);
  await writeFile(join(folder, WORD_RANGES), gzipSync(JSON.stringify(ranges)));
  index = await WordIndex.open(FOLDER, load, new LruCache(100));
});
after(() => rm(root, { recursive: true, force: true }));

test('every word of every text stands where the files say, and nowhere else', async () => {
  const wanted = new Map<string, number[]>();
  for (const [ordinal, text] of TEXTS.entries()) {
    for (const [place, word] of words(text).entries()) {
      const key = `${word} ${ordinal}`;
      wanted.set(key, [...(wanted.get(key) ?? []), place].slice(-200));
    }
  }
  assert.ok(ranges.length > 3, `${ranges.length} files only`);
  const found = new Map<string, number[]>();
  for (const [n, [from, to]] of ranges.entries()) {
    const inFile = readPostings(await load(volumeFolder(FOLDER) + postingsFile(n)));
    assert.deepEqual([[...inFile.keys()].at(0), [...inFile.keys()].at(-1)], [from, to]);
    for (const [word, postings] of inFile)
      for (const article of postings.articles) found.set(`${word} ${article}`, [...postings.in(article)].slice(-200));
  }
  assert.deepEqual([...found].sort(), [...wanted].sort());
});

test('a string finds the texts that contain it, each with the first place', async () => {
  const strings = [
    ...Array.from({ length: 200 }, (_, i) => some('哈的一', 1 + (i % 9))),
    ...TEXTS.slice(300).map((text, i) => text.slice(i, i + 1 + (i % 12))),
    ...['的完', '完的', '哈哈哈哈', '的'.repeat(24), '龥'],
  ];
  for (const string of strings) {
    const wanted = TEXTS.flatMap((text, i) => (text.includes(string) ? [[i, text.indexOf(string)]] : []));
    assert.deepEqual([...(await index.find(words(string)))], wanted, string);
  }
});

test('a word that no file can hold is not looked for', async () => {
  read.length = 0;
  assert.deepEqual([...(await index.find(words('哈龥')))], []);
  assert.deepEqual(read, []);
});

test('a file that is cut short, or none of the index, is said to be damaged', async () => {
  const path = volumeFolder(FOLDER) + postingsFile(0);
  const whole = await load(path);
  for (const bytes of [whole.slice(0, -5), new TextEncoder().encode('<!doctype html><p>没有这一页')]) {
    const broken = await WordIndex.open(
      FOLDER,
      async (asked) => (asked === path ? bytes : load(asked)),
      new LruCache(9),
    );
    await assert.rejects(broken.find(words(TEXTS[0] ?? '')), { failure: 'damaged', file: path });
  }
});

test('what was asked for last is remembered, and a failure is not', async () => {
  const remembered = new LruCache<number>(2);
  const made: string[] = [];
  const get = (key: string): Promise<number> =>
    remembered.get(key, async () => {
      if (made.push(key) === 1) throw new Error('first');
      return made.length;
    });
  await assert.rejects(get('a'));
  for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) await get(key);
  assert.deepEqual(made, ['a', 'a', 'b', 'c', 'b']);
});
