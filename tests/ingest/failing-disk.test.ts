/** An ingest that is killed, or whose disk is full: nothing in `content/` is half-written, and the next run makes it right. */
import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { countOf, placesOf, runOnDisk } from '../disk.ts';
import { PAGE, type SeedFiles, SOUND, type Workspace, workspace } from './workspace.ts';

const FOLDER = 'ceshi-bao/2024-01-02';
/** One page is new, one has another text, one goes, and so does an issue. */
const BEFORE: SeedFiles = { ...SOUND, [`${FOLDER}/02.txt`]: PAGE, 'ceshi-bao/2024-01-03/01.txt': PAGE };
const EDITED: SeedFiles = {
  [`${FOLDER}/01.txt`]: PAGE.replace('政务公开', '政务服务'),
  [`${FOLDER}/03.txt`]: PAGE,
  'topics.yaml': '- { id: economy, label: 经济 }\n',
};
const GONE = [`${FOLDER}/02.txt`, 'ceshi-bao/2024-01-03'];

const ingest = (space: Workspace, disk: string) =>
  runOnDisk(disk, 'ingest.ts', '--seeds', space.seeds, '--content', space.content);

async function edited(space: Workspace, before: Record<string, string>): Promise<void> {
  await space.restore(before);
  await space.write(EDITED);
  for (const path of GONE) rmSync(join(space.seeds, path), { recursive: true, force: true });
}

test('a killed ingest leaves whole files; the next run makes what one run would have made', async (t) => {
  const space = await workspace(t, BEFORE);
  assert.equal(ingest(space, '').status, 0);
  const before = await space.snapshot();
  await edited(space, before);
  const { steps } = countOf(ingest(space, 'count'));
  assert.ok(steps > 25, `${steps} steps`);
  const expected = await space.snapshot();
  const whole = new Set([...Object.values(before), ...Object.values(expected)]);
  for (const step of placesOf(steps, 5)) {
    await edited(space, before);
    const killed = ingest(space, `kill:${step}`);
    assert.equal(killed.signal, 'SIGKILL', `step ${step}: ${killed.stderr}`);
    for (const [path, text] of Object.entries(await space.snapshot()))
      assert.ok(path.endsWith('.new') || whole.has(text), `step ${step}: ${path} is half-written`);
    assert.equal(ingest(space, '').status, 0, `step ${step}`);
    assert.deepEqual(await space.snapshot(), expected, `step ${step}`);
  }
});

test('a full disk is said as such, and content/ keeps whole files', async (t) => {
  const space = await workspace(t, BEFORE);
  assert.equal(ingest(space, '').status, 0);
  const before = await space.snapshot();
  await edited(space, before);
  const { bytes } = countOf(ingest(space, 'count'));
  const expected = await space.snapshot();
  const whole = new Set([...Object.values(before), ...Object.values(expected)]);
  for (const place of placesOf(bytes, 4)) {
    await edited(space, before);
    const { status, stderr } = ingest(space, `full:${place - 1}`);
    const after = await space.snapshot();
    for (const [path, text] of Object.entries(after))
      assert.ok(whole.has(text), `${path} after ${place} bytes: ${stderr}`);
    if (status === 0) assert.deepEqual(after, expected, 'only the cache found no room');
    else assert.match(stderr, /^error: .*The disk that holds content\/ is full\. .* Free space/mu);
  }
  assert.equal(ingest(space, '').status, 0);
  assert.deepEqual(await space.snapshot(), expected);
});
