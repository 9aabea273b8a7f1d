/** What a run leaves behind: nothing half-written, nothing lost of what cannot be read today, nothing left of what is gone. */
import assert from 'node:assert/strict';
import { mkdir, rm, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { IngestError } from '../../src/ingest/errors.ts';
import { PAGE, SOUND, said, workspace } from './workspace.ts';

const FOLDER = 'ceshi-bao/2024-01-02';
const TWO_PAGES = { ...SOUND, [`${FOLDER}/02.txt`]: `${PAGE}\n扫码查看视频\n` };

const without = (files: Record<string, string>, ...paths: string[]): Record<string, string> =>
  Object.fromEntries(Object.entries(files).filter(([path]) => !paths.includes(path)));

for (const [name, page] of [
  ['empty', ''],
  ['in GB18030', Buffer.from('c4eab6c8b9abbfaa0a', 'hex')],
] as const) {
  test(`a page that is ${name} today keeps what content/ has of it`, async (t) => {
    const space = await workspace(t, TWO_PAGES);
    await space.run();
    const before = await space.snapshot();
    await space.write({ [`${FOLDER}/02.txt`]: page });
    const result = await space.run();
    assert.equal(said(result, 'error').length, 1);
    assert.deepEqual(without(await space.snapshot(), 'report.json'), without(before, 'report.json'));
  });
}

for (const [name, path] of [
  ['issue.yaml', `${FOLDER}/issue.yaml`],
  ['newspaper.yaml', 'ceshi-bao/newspaper.yaml'],
] as const) {
  test(`a broken ${name} keeps what content/ has`, async (t) => {
    const space = await workspace(t, TWO_PAGES);
    await space.run();
    const before = await space.snapshot();
    await space.write({ [path]: '{' });
    const result = await space.run();
    assert.ok(said(result, 'error').length > 0);
    assert.deepEqual(without(await space.snapshot(), 'report.json'), without(before, 'report.json'));
    await space.write({ [path]: SOUND[path] as string });
    await space.run();
    assert.deepEqual(await space.snapshot(), before, 'and once it is mended, all is as it was');
  });
}

test('two files for one page: the page keeps what content/ has of it', async (t) => {
  const space = await workspace(t, TWO_PAGES);
  await space.run();
  const before = await space.snapshot();
  await space.write({ [`${FOLDER}/01.md`]: PAGE });
  await space.run();
  assert.deepEqual(without(await space.snapshot(), 'report.json'), without(before, 'report.json'));
});

test('a page that is taken out of seeds/ goes, and so do an issue and a newspaper', async (t) => {
  const other = { 'other-bao/newspaper.yaml': 'id: other-bao\ntitle: 另一报\n', 'other-bao/2024-01-02/01.txt': PAGE };
  const space = await workspace(t, { ...TWO_PAGES, ...other, 'ceshi-bao/2024-01-03/01.txt': PAGE });
  await space.run();
  const paths = async () => Object.keys(await space.snapshot()).join('\n');
  assert.match(await paths(), /02-l001\.md[\s\S]*2024-01-03\/01-l001\.md[\s\S]*other-bao/u);
  await unlink(join(space.seeds, FOLDER, '02.txt'));
  await rm(join(space.seeds, 'ceshi-bao/2024-01-03'), { recursive: true });
  await rm(join(space.seeds, 'other-bao'), { recursive: true });
  await space.run();
  assert.doesNotMatch(await paths(), /02-l001\.md|02\.json|2024-01-03|other-bao/u);
  assert.match(await paths(), /2024-01-02\/01-l001\.md/u);
});

test('an article that a better reading no longer has goes', async (t) => {
  const space = await workspace(t, SOUND);
  await space.run();
  assert.equal((await space.articles()).length, 2);
  await space.write({ [`${FOLDER}/01.txt`]: PAGE.split('\n聊城市蓝天')[0] as string });
  await space.run();
  assert.deepEqual(await space.articles(), [`articles/${FOLDER}/01-l001.md`]);
});

test('a file that cannot be written stops the run and leaves the issue as it was', async (t) => {
  const space = await workspace(t, SOUND);
  await space.run();
  const before = await space.snapshot();
  const blocked = join(space.content, `articles/${FOLDER}/01-l011.md`);
  await mkdir(blocked);
  await space.write({ [`${FOLDER}/01.txt`]: `扫码查看视频\n${PAGE}` });
  await assert.rejects(space.run(), (error: IngestError) => {
    assert.ok(error instanceof IngestError);
    return error.fault.code === 'write/failed';
  });
  assert.deepEqual(await space.snapshot(), before, 'neither a changed file nor one written aside');
  await rm(blocked, { recursive: true });
  await space.run();
  assert.equal((await space.articles()).length, 2);
});

test('what somebody has changed or put into content/ is put right', async (t) => {
  const space = await workspace(t, SOUND);
  await space.run();
  const before = await space.snapshot();
  await writeFile(join(space.content, `articles/${FOLDER}/01-l001.md`), 'changed by hand');
  await writeFile(join(space.content, `articles/${FOLDER}/01-l999.md`), 'put there by hand');
  const checked = await space.run({ check: true });
  assert.equal(checked.changes.length, 2);
  await space.run();
  assert.deepEqual(await space.snapshot(), before);
});

test('put there by hand, and nothing else changed', async (t) => {
  const space = await workspace(t, SOUND);
  await space.run();
  const before = await space.snapshot();
  await writeFile(join(space.content, `articles/${FOLDER}/01-l999.md`), 'put there by hand');
  await space.run();
  assert.deepEqual(await space.snapshot(), before);
});

test('--check writes nothing, not even into an empty folder, and says what is stale', async (t) => {
  const space = await workspace(t, SOUND);
  const { changes } = await space.run({ check: true });
  assert.ok(changes.some(({ path, kind }) => kind === 'new' && path === `articles/${FOLDER}/01-l001.md`));
  assert.deepEqual(await space.snapshot(), {});
  await space.run();
  assert.deepEqual((await space.run({ check: true })).changes, []);
  await space.write({ [`${FOLDER}/01.txt`]: PAGE.replace('政务公开', '政务服务') });
  const before = await space.snapshot();
  const stale = await space.run({ check: true });
  assert.ok(stale.changes.some(({ path, kind }) => kind === 'changed' && path === `articles/${FOLDER}/01-l001.md`));
  assert.deepEqual(await space.snapshot(), before);
});
