/** The catalogue of `content/`: brought up to date by what changed; what cannot be used is built anew, what is in use is named. */
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { openForUpdate } from '../../src/archive/catalogue/open-catalogue.ts';
import { Catalogue } from '../../src/archive/catalogue/read-records.ts';
import { bringUpToDate } from '../../src/archive/catalogue/update.ts';

const work = mkdtempSync(join(tmpdir(), 'hedingben-catalogue-'));
const content = join(work, 'content');
cpSync('content', content, { recursive: true });
after(() => rmSync(work, { recursive: true, force: true }));

const ARTICLE = 'articles/liaocheng-ribao/2023-10-25/01-l038.md';
const ID = 'liaocheng-ribao/2023-10-25/01-l038';

/** Brings the catalogue at `name` up to date; how many files that took. */
const update = (name: string, version = '1'): { read: number; gone: number } =>
  bringUpToDate(join(work, name), version, content);
const articles = (name: string) => [...new Catalogue(join(work, name)).articles()];

test('only files that came, changed or went are read', () => {
  const { read } = update('a.db');
  assert.ok(read > 50);
  assert.deepEqual(update('a.db'), { read: 0, gone: 0 });
  const before = articles('a.db').find(({ id }) => id === ID);
  const file = join(content, ARTICLE);
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace('title: 全市', 'title: 全省'));
  assert.deepEqual(update('a.db'), { read: 1, gone: 0 });
  const changed = articles('a.db').find(({ id }) => id === ID);
  assert.ok(changed?.data.title.startsWith('全省'));
  assert.notEqual(changed?.headSum, before?.headSum);
  assert.equal(changed?.textSum, before?.textSum);
  rmSync(file);
  assert.deepEqual(update('a.db'), { read: 0, gone: 1 });
  assert.equal(
    articles('a.db').find(({ id }) => id === ID),
    undefined,
  );
  writeFileSync(file, text);
  assert.deepEqual(update('a.db'), { read: 1, gone: 0 });
  assert.deepEqual(
    articles('a.db').find(({ id }) => id === ID),
    before,
  );
});

test('a watch word is looked for in articles that did not change', () => {
  update('b.db');
  const words = readFileSync(join(content, 'watch.yaml'), 'utf8');
  writeFileSync(join(content, 'watch.yaml'), `${words.trimEnd()}\n- id: chain\n  label: 链长\n  words: [链长制]\n`);
  assert.equal(update('b.db').read, 1);
  assert.ok(
    articles('b.db')
      .find(({ id }) => id === ID)
      ?.watched.includes('chain'),
  );
  writeFileSync(join(content, 'watch.yaml'), words);
});

test('a catalogue of another version, a damaged one and one that is none are built anew', () => {
  const { read } = update('c.db');
  assert.equal(update('c.db', '2').read, read);
  truncateSync(join(work, 'c.db'), 20_000);
  assert.equal(update('c.db', '2').read, read);
  writeFileSync(join(work, 'c.db'), 'no database');
  assert.equal(update('c.db', '2').read, read);
});

test('a file that is not what ingest writes is named, and the catalogue stays what it was', () => {
  update('d.db');
  const file = join(content, ARTICLE);
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, 'no front matter');
  assert.throws(() => update('d.db'), /01-l038\.md.*Run `npm run ingest` again/u);
  assert.ok(articles('d.db').some(({ id }) => id === ID));
  writeFileSync(file, text);
  utimesSync(file, 1, 1);
  assert.equal(update('d.db').read, 1);
});

test('a catalogue that another build writes to is said to be in use', () => {
  update('e.db');
  const other = openForUpdate(join(work, 'e.db'), '1');
  other.exec('BEGIN EXCLUSIVE');
  assert.throws(() => update('e.db'), /Another build/u);
  other.exec('ROLLBACK');
  other.close();
  assert.deepEqual(update('e.db'), { read: 0, gone: 0 });
});
