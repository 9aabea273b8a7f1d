/** A site that several machines made is, byte for byte, the one that one machine makes; and what does not fit is named. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, statSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { chooseShard, readShards } from '../../scripts/build/shards.ts';
import type { MadeOf } from '../../src/build/make-pages.ts';

const work = mkdtempSync(join(tmpdir(), 'hedingben-shards-'));
after(() => rmSync(work, { recursive: true, force: true }));

const shards = join(work, 'shards');
const joined = join(work, 'joined');

/** As `dist` was built, which the site is held against. */
const SITE_URL = 'https://archive.example.org';

function build(...args: string[]): { status: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts', ...args], {
    encoding: 'utf8',
    env: { ...process.env, SITE_URL },
  });
  return { status, said: stdout + stderr };
}
const makeShard = (name: string): void => {
  const { status, said } = build('--shard', name, '--out', join(shards, name.replace('/', '-of-')));
  assert.equal(status, 0, said);
};
const filesOf = (folder: string): string[] =>
  globSync('**/*', { cwd: folder, exclude: () => false })
    .filter((file) => statSync(join(folder, file)).isFile())
    .sort();

test('shards that are put together are the site', () => {
  for (const name of ['1/2', '2/2']) makeShard(name);
  const { status, said } = build('--join', shards, '--out', joined);
  assert.equal(status, 0, said);
  assert.deepEqual(filesOf(joined), filesOf('dist'));
  for (const file of filesOf(joined))
    assert.ok(readFileSync(join(joined, file)).equals(readFileSync(join('dist', file))), `${file} is another`);
});

test('the next build of a joined site makes nothing again', () => {
  const { said } = build('--out', joined);
  assert.match(said, /\d+ files are as they were, 0 are made, 0 are gone/);
});

test('a shard that is missing, damaged, twice there or made of something else is named', () => {
  const [one, two] = [join(shards, '1-of-2'), join(shards, '2-of-2')];
  const { madeOf } = JSON.parse(readFileSync(join(one, 'shard.json'), 'utf8')) as { madeOf: MadeOf };
  const fails = (expected: RegExp, ...folders: string[]) => assert.throws(() => readShards(folders, madeOf), expected);
  assert.equal(readShards([two, one], madeOf)[0]?.folder, one);
  fails(/missing: shard 2\/2\. Make it: npm run build -- --shard 2\/2/, one);
  fails(/is no shard and holds none/, join(work, 'nothing'));
  const twin = join(work, 'twin');
  cpSync(one, twin, { recursive: true });
  fails(/both shard 1\/2/, one, twin);
  const [page = ''] = globSync('site/**/index.html', { cwd: twin });
  truncateSync(join(twin, page), 3);
  fails(/shard 1\/2 in .*twin is damaged: site.*index\.html/, twin, two);
  const others = {
    content: /made of other content/,
    settings: /other settings/,
    code: /another version of the program/,
  };
  for (const [part, expected] of Object.entries(others))
    assert.throws(() => readShards([shards], { ...madeOf, [part]: 'other' }), expected);
});

test('a shard that cannot be is an error that says what can', () => {
  for (const name of ['0/4', '5/4', '1/0', '3', 'a/b', '-1/4', '1/9999'])
    assert.throws(() => chooseShard(name), /there is no shard '.*--shard 3\/16/u, name);
  assert.deepEqual(chooseShard('16/16'), { index: 16, of: 16 });
});
