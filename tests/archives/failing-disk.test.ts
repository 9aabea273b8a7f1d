/** A whole build that is killed, interrupted or out of space: the old site stays whole, and the next build tidies up. */
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { countOf, placesOf, runOnDisk } from '../disk.ts';
import { sumsOf } from './built-archive.ts';

const folder = mkdtempSync(join(tmpdir(), 'hedingben-disk-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const [content, dist, kept] = ['content', 'dist', 'kept'].map((name) => join(folder, name)) as [string, string, string];
const build = (disk: string) => runOnDisk(disk, 'build.ts', '--content', content, '--out', dist);

function ingest(headline: string): void {
  const page = join(folder, 'seeds/xiao-bao/2024-01-02');
  mkdirSync(page, { recursive: true });
  writeFileSync(
    join(page, '01.txt'),
    `${headline}\n\n本报讯（记者 王一）昨日，小城开通了第一条公交线，市民出门方便多了。\n`,
  );
  const { status, stderr } = runOnDisk('', 'ingest.ts', '--seeds', join(folder, 'seeds'), '--content', content);
  assert.equal(status, 0, stderr);
}

let old: Record<string, string>;
let renewed: Record<string, string>;
let counted: { steps: number; bytes: number };
before(() => {
  ingest('小城开通公交线');
  const { status, stderr } = build('');
  assert.equal(status, 0, stderr);
  cpSync(dist, kept, { recursive: true });
  old = sumsOf(dist);
  ingest('小城公交线延长');
  counted = countOf(build('count'));
  renewed = sumsOf(dist);
  assert.notDeepEqual(renewed, old);
  assert.ok(counted.steps > 40, `${counted.steps} steps`);
});

function putBack(): void {
  rmSync(dist, { recursive: true, force: true });
  cpSync(kept, dist, { recursive: true });
}

/** What stands in `dist` is one site, old or new; but for a while there may be none. */
function assertOneSite(where: string, mayBeMissing = false): void {
  const found = sumsOf(dist);
  if (mayBeMissing && Object.keys(found).length === 0) return;
  const isOld = '/index.html' in found && found['/index.html'] === old['/index.html'];
  assert.deepEqual(found, isOld ? old : renewed, where);
}
const assertTidy = (where: string): void =>
  assert.deepEqual(readdirSync(folder).sort(), ['content', 'dist', 'kept', 'seeds'], where);

test('killed at any step of any thread, a build leaves one whole site; the next one is as if it had not been', () => {
  for (const step of placesOf(counted.steps, 3)) {
    putBack();
    assert.equal(build(`kill:${step}`).signal, 'SIGKILL', `step ${step}`);
    assertOneSite(`step ${step}`, true);
    const { status, stderr } = build('');
    assert.equal(status, 0, `after step ${step}: ${stderr}`);
    assert.deepEqual(sumsOf(dist), renewed, `after step ${step}`);
    assertTidy(`after step ${step}`);
  }
});

test('Ctrl-C while threads draw leaves one whole site and nothing beside it', () => {
  for (const step of placesOf(counted.steps, 3)) {
    putBack();
    const { status, signal, stderr } = build(`interrupt:${step}`);
    // Before the build has begun, the signal ends the process at once.
    assert.ok(status === 130 || status === 0 || signal === 'SIGINT', `step ${step}: ${status} ${stderr}`);
    assertOneSite(`step ${step}`);
    assertTidy(`step ${step}`);
  }
});

test('a full disk is named, and the old site stays', () => {
  for (const place of placesOf(counted.bytes, 3)) {
    putBack();
    const { status, stderr } = build(`full:${place - 1}`);
    assertOneSite(`${place} bytes`);
    assertTidy(`${place} bytes`);
    if (status !== 0) assert.match(stderr, /^error: the disk that holds .* is full\. The old site stays .* --out/mu);
  }
});
