/** A build that is killed, whenever that be, loses no site and leaves nothing behind for long. */
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { claim, release } from '../../../scripts/build/claim.ts';
import { checkUnchanged, stateOf } from '../../../scripts/build/content-state.ts';
import { startOf } from '../../../scripts/build/processes.ts';

const folder = mkdtempSync(join(tmpdir(), 'hedingben-placing-'));
const CHILD = new URL('killed-build.ts', import.meta.url).pathname;
const run = (out: string, text: string, step = 0) =>
  spawnSync(process.execPath, [CHILD, out, text, String(step)], { encoding: 'utf8' });
const read = (out: string) => ['index.html', 'topics/index.html'].map((file) => readFileSync(join(out, file), 'utf8'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** Kills a build before each of its steps; what the next one claims is the old or the new site, and nothing lies about. */
function killEverywhere(out: string): void {
  assert.equal(run(out, 'old').status, 0);
  const steps = Number(run(out, 'old').stdout);
  assert.ok(steps >= 11, `${steps} steps`);
  const seen = new Set<string>();
  for (let step = 1; step <= steps; step++) {
    const killed = run(out, 'new', step);
    assert.equal(killed.signal, 'SIGKILL', `step ${step}: ${killed.stderr}`);
    claim(out);
    const [text = '', other] = read(out);
    assert.equal(text, other, `step ${step}`);
    seen.add(text);
    release(out);
    const left = [...readdirSync(join(out, '..')), ...readdirSync(out)].filter((name) => name.includes('build'));
    assert.deepEqual(left, [], `step ${step}`);
  }
  assert.deepEqual([...seen].sort(), ['new', 'old']);
}

test('a build may be killed before any of its steps: the next one puts back and tidies up', () => {
  killEverywhere(join(folder, 'beside', 'dist'));
});

const otherDisk = (() => {
  try {
    return process.platform === 'linux' && statSync('/dev/shm').dev !== statSync('/dev').dev;
  } catch {
    return false;
  }
})();

test('a site goes to another disk, and to the root of one', { skip: !otherDisk }, (context) => {
  const disk = mkdtempSync('/dev/shm/hedingben-');
  context.after(() => {
    spawnSync('umount', [disk]);
    rmSync(disk, { recursive: true, force: true });
  });
  assert.equal(run(join(disk, 'dist'), 'there').status, 0);
  assert.deepEqual(read(join(disk, 'dist')), ['there', 'there']);
  rmSync(join(disk, 'dist'), { recursive: true });
  if (spawnSync('mount', ['-t', 'tmpfs', 'tmpfs', disk]).status !== 0) return; // only root may
  mkdirSync(join(disk, 'lost+found'));
  killEverywhere(disk);
  assert.deepEqual(readdirSync(disk).sort(), ['index.html', 'lost+found', 'topics']);
});

test('a second build of the same folder is told of the first; one whose process ended is not waited for', async () => {
  const out = join(folder, 'two', 'dist');
  const work = join(folder, 'two', '.dist-build');
  const living = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)']);
  mkdirSync(work, { recursive: true });
  writeFileSync(join(work, 'owner'), `${living.pid} ${startOf(living.pid ?? 0)}`);
  assert.throws(() => claim(out), new RegExp(`another build \\(process ${living.pid}\\) is writing .*--out`));
  living.kill('SIGKILL');
  await new Promise((done) => living.once('exit', done));
  claim(out);
});

test('a folder of an earlier version’s killed build goes', () => {
  const out = join(folder, 'earlier', 'dist');
  mkdirSync(join(folder, 'earlier', '.dist-999999999', 'site-old'), { recursive: true });
  writeFileSync(join(folder, 'earlier', '.dist-999999999', 'site-old', 'index.html'), 'kept');
  claim(out);
  assert.deepEqual(readdirSync(join(folder, 'earlier')).sort(), ['.dist-build', 'dist']);
  assert.equal(readFileSync(join(out, 'index.html'), 'utf8'), 'kept');
});

test('content that changes while a site is made of it is noticed', async () => {
  const content = join(folder, 'content');
  const file = join(content, 'articles', '01-l001.md');
  mkdirSync(join(content, 'articles'), { recursive: true });
  const changes: [what: string, change: () => void][] = [
    ['text', () => writeFileSync(file, 'other')],
    ['time', () => utimesSync(file, 1, 1)],
    ['one more', () => writeFileSync(`${file}2`, '')],
    ['one less', () => rmSync(file)],
  ];
  for (const [what, change] of changes) {
    writeFileSync(file, 'text');
    const state = stateOf(content);
    checkUnchanged(content, state);
    change();
    assert.throws(() => checkUnchanged(content, state), /changed while the site was made .* build again/, what);
  }
});
