/**
 * The reading is unchanged: each page of `seeds/` against its golden summary, and the whole of `content/` against a run.
 * `UPDATE=1 node --test tests/golden/golden.test.ts` rewrites the summaries; look at the difference before you commit it.
 */
import assert from 'node:assert/strict';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { ingest } from '../../src/ingest/ingest.ts';
import { houseStyle } from '../../src/newspapers/index.ts';
import { readSeeds } from '../../src/evaluation/score/read-seeds.ts';
import { summarize } from '../ingest/summary.ts';
import { SEEDS } from '../ingest/workspace.ts';

const GOLDEN = import.meta.dirname;
const readings = await readSeeds({ seeds: SEEDS, corrected: true });

for (const reading of readings) {
  const path = join(GOLDEN, `${reading.page.id}/reading.txt`);
  test(`${reading.page.id} is read as it was`, async () => {
    const now = summarize(reading);
    if (process.env.UPDATE) {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, now);
      return;
    }
    const golden = await readFile(path, 'utf8').catch(() => assert.fail(`${path} is missing. Make it with UPDATE=1.`));
    assert.equal(now, golden);
  });
}

test('there is no golden of a page that is gone', async () => {
  const found = (await readdir(GOLDEN, { recursive: true })).filter((name) => name.endsWith('reading.txt'));
  assert.deepEqual(found.sort(), readings.map(({ page }) => `${page.id}/reading.txt`).sort());
});

test('content/ is what ingest makes of seeds/', async () => {
  const content = join(SEEDS, '../content');
  const options = { seeds: SEEDS, content, label: 'seeds', check: true, force: false, styleOf: houseStyle };
  const { changes } = await ingest(options);
  assert.deepEqual(changes, [], 'run npm run ingest and commit what changes');
});
