/** The data package: a licence as a name or an address, and nothing that an archive does not say. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isOfShard, unitOf } from '../../src/build/shard.ts';
import { checksums, type DataFile, dataPackage } from '../../src/data/data-package.ts';
import { siteSchema } from '../../src/model/site.ts';

const FILE: DataFile = {
  path: 'bao/2023.jsonl.gz',
  newspaper: 'bao',
  year: '2023',
  format: 'jsonl',
  bytes: 12,
  sha256: 'ab'.repeat(32),
};
const describe = (settings: object, address: URL | null = null) =>
  JSON.parse(dataPackage([FILE], siteSchema.parse(settings), new Map([['bao', '晨报']]), address));

test('a licence is a name or an address, in the package and in each file', () => {
  const named = describe({ licence: 'CC BY 4.0' });
  assert.deepEqual(named.licenses, [{ name: 'CC-BY-4.0', title: 'CC BY 4.0' }]);
  assert.deepEqual(named.resources[0].licenses, named.licenses);
  const path = 'https://creativecommons.org/licenses/by/4.0/';
  assert.deepEqual(describe({ licence: path }).licenses, [{ path }]);
  assert.deepEqual(describe({ licence: '保留权利' }).licenses, [{ name: 'licence', title: '保留权利' }]);
  assert.ok(!('licenses' in describe({})));
});

test('an archive without an address names none', () => {
  assert.ok(!JSON.stringify(describe({})).includes('://archive'));
  assert.equal(describe({}, new URL('https://example.org/a/')).homepage, 'https://example.org/a/');
  assert.equal(describe({}).resources[0].title, '晨报 2023');
});

test('checksums are in the form that sha256sum reads', () => {
  assert.equal(checksums([FILE]), `${'ab'.repeat(32)}  bao/2023.jsonl.gz\n`);
});

test('shards share the data of a newspaper issue by issue', () => {
  const days = Array.from({ length: 40 }, (_, day) => `api/bao/2023-10-${day}.json`);
  const first = days.filter((file) => isOfShard(unitOf(file), { index: 1, of: 2 }));
  assert.ok(first.length > 5 && first.length < 35, `${first.length} of 40`);
});
