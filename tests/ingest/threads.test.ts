/** Issues read in threads: the same files, the same report, the same faults as when one thread reads them all. */
import assert from 'node:assert/strict';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { IngestError } from '../../src/ingest/errors.ts';
import { PAGE, type SeedFiles, SOUND, said, workspace } from './workspace.ts';

/** Ten issues, one of them with a page that cannot be read. */
const ISSUES: SeedFiles = {
  ...SOUND,
  ...Object.fromEntries(
    Array.from({ length: 9 }, (_, i) => [`ceshi-bao/2024-02-0${i + 1}/01.txt`, `第${i + 1}天\n\n${PAGE}`]),
  ),
  'ceshi-bao/2024-02-05/02.txt': '',
};

test('what threads write and report is what one thread would', async (t) => {
  const space = await workspace(t, ISSUES);
  const shared = await space.run({ threads: 3 });
  const written = await space.snapshot();
  assert.ok(Object.keys(written).length > 40);
  assert.equal(said(shared, 'error').length, 1);
  assert.deepEqual((await space.run({ threads: 3 })).changes, [], 'a second run finds nothing to do');
  await rm(space.content, { recursive: true });
  assert.deepEqual(await space.run({ threads: 0 }), shared, 'in the order of the issues, whoever read them');
  assert.deepEqual(await space.snapshot(), written);
});

test('a file that a thread cannot write stops the run, and every issue is whole', async (t) => {
  const space = await workspace(t, ISSUES);
  await space.run();
  const before = await space.snapshot();
  const blocked = join(space.content, 'articles/ceshi-bao/2024-02-03/01-l013.md');
  await mkdir(blocked);
  await space.write({ 'ceshi-bao/2024-02-03/01.txt': `扫码查看视频\n第3天\n\n${PAGE}` });
  await assert.rejects(space.run({ threads: 2 }), (error: IngestError) => {
    assert.ok(error instanceof IngestError);
    return error.fault.code === 'write/failed';
  });
  assert.deepEqual(await space.snapshot(), before);
  await rm(blocked, { recursive: true });
  assert.ok((await space.run({ threads: 2 })).changes.length > 0);
});
