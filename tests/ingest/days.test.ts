/** When an issue came in and when a text changed: kept in `content/`, told truly, and the same on every rerun. */
import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { today } from '../../src/ingest/today.ts';
import { PAGE, SOUND, type Workspace, workspace } from './workspace.ts';

const FOLDER = 'ceshi-bao/2024-01-02';
const [FIRST, LATER, LAST] = ['2026-01-01', '2026-02-02', '2026-03-03'];

/** Path of each record that bears days → those days. */
async function daysIn(space: Workspace): Promise<Record<string, string[]>> {
  const found = Object.entries(await space.snapshot()).map(([path, text]) => {
    const days = [...text.matchAll(/^\s*(added|changed): "?([\d-]+)"?$/gmu)].map(([, key, day]) => `${key} ${day}`);
    return [path.replace(`${FOLDER}/`, ''), days] as const;
  });
  return Object.fromEntries(found.filter(([, days]) => days.length > 0));
}

test('the day of the first run stands in the issue and in its articles', async (t) => {
  const space = await workspace(t, SOUND);
  await space.run({ today: FIRST });
  assert.deepEqual(await daysIn(space), {
    'articles/01-l001.md': [`changed ${FIRST}`],
    'articles/01-l010.md': [`changed ${FIRST}`],
    'issues/ceshi-bao/2024-01-02.md': [`added ${FIRST}`],
  });
});

for (const [name, options] of [
  ['a rerun', {}],
  ['--force', { force: true }],
  ['--check', { check: true }],
] as const) {
  test(`${name} on a later day changes nothing, with the cache and without`, async (t) => {
    const space = await workspace(t, SOUND);
    await space.run({ today: FIRST });
    const before = await space.snapshot();
    assert.deepEqual((await space.run({ today: LATER, ...options })).changes, []);
    const clone = space.copy();
    assert.deepEqual((await clone.run({ today: LATER, ...options })).changes, [], 'a clone has no cache');
    assert.deepEqual(await clone.snapshot(), before);
  });
}

test('a correction of the text moves the day of its article alone; one of its topics moves none', async (t) => {
  const space = await workspace(t, { ...SOUND, 'topics.yaml': '- { id: finance, label: 金融 }\n' });
  await space.run({ today: FIRST });
  const corrections = `${FOLDER}/01.corrections.yaml`;
  await space.write({ [corrections]: '- article: 10\n  set: { topics: [finance] }\n  reason: 归类\n' });
  await space.run({ today: LATER });
  assert.deepEqual((await daysIn(space))['articles/01-l010.md'], [`changed ${FIRST}`]);
  await space.write({ [corrections]: '- { replace: 聊城市, with: 聊城, line: 10, reason: 误 }\n' });
  await space.run({ today: LAST });
  const days = await daysIn(space);
  assert.deepEqual(days['articles/01-l010.md'], [`changed ${LAST}`]);
  assert.deepEqual(days['articles/01-l001.md'], [`changed ${FIRST}`]);
  assert.deepEqual(days['issues/ceshi-bao/2024-01-02.md'], [`added ${FIRST}`]);
});

test('a page that comes later has a day of its own, and keeps it', async (t) => {
  const space = await workspace(t, SOUND);
  await space.run({ today: FIRST });
  await space.write({ [`${FOLDER}/02.txt`]: PAGE });
  await space.run({ today: LATER });
  const days = await daysIn(space);
  assert.deepEqual(days['issues/ceshi-bao/2024-01-02.md'], [`added ${FIRST}`, `added ${LATER}`]);
  assert.deepEqual(days['articles/02-l001.md'], [`changed ${LATER}`]);
  await space.write({ [`${FOLDER}/02.txt`]: '' });
  await space.run({ today: LAST });
  assert.deepEqual(await daysIn(space), days, 'also while it cannot be read');
});

test('content/ that knows no days goes on so, until a text changes', async (t) => {
  const space = await workspace(t, SOUND);
  await space.run({ today: FIRST });
  const undated = Object.fromEntries(
    Object.entries(await space.snapshot()).map(([path, text]) => [
      path,
      text.replace(/^(?:added|changed): .*\n/gmu, ''),
    ]),
  );
  await space.restore(undated);
  assert.deepEqual((await space.run({ today: LATER })).changes, []);
  assert.deepEqual(await daysIn(space), {});
});

test('an issue that was taken away and comes again comes anew', async (t) => {
  const space = await workspace(t, SOUND);
  await space.run({ today: FIRST });
  await rm(join(space.seeds, FOLDER), { recursive: true });
  await space.run({ today: FIRST });
  await space.write(SOUND);
  await space.run({ today: LATER });
  assert.deepEqual((await daysIn(space))['issues/ceshi-bao/2024-01-02.md'], [`added ${LATER}`]);
});

test('the day is that of the clock at +08:00, or what SOURCE_DATE_EPOCH says', () => {
  assert.equal(today('1700000000'), '2023-11-15');
  assert.equal(today(String(Date.parse('2023-11-14T15:59:59Z') / 1000)), '2023-11-14');
  assert.equal(today(''), new Date(Date.now() + 8 * 3600 * 1000).toISOString().slice(0, 10));
  assert.throws(() => today('yesterday'), /SOURCE_DATE_EPOCH: run\/epoch .*yesterday/u);
});
