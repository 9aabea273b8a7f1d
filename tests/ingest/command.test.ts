/** `npm run ingest` and `npm run trace` from the terminal: exit status and what is said. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { PAGE, SOUND, workspace } from './workspace.ts';

const ROOT = join(import.meta.dirname, '../..');

function run(script: string, ...args: string[]): { status: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'scripts', script), ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return { status, out: stdout, err: stderr };
}

test('a sound folder: 0, and a summary for each page', async (t) => {
  const { seeds, content } = await workspace(t, SOUND);
  const { status, out, err } = run('ingest.ts', '--seeds', seeds, '--content', content);
  assert.equal(err, '');
  assert.equal(status, 0);
  assert.match(out, /seeds\/ceshi-bao\/2024-01-02\/01\.txt: 2 articles, \d+ doubts?, 0 unplaced lines/u);
});

test('an error on one page: 1, the message, and the other pages', async (t) => {
  const { seeds, content } = await workspace(t, { ...SOUND, 'ceshi-bao/2024-01-02/02.txt': '' });
  const first = run('ingest.ts', '--seeds', seeds, '--content', content);
  const second = run('ingest.ts', '--seeds', seeds, '--content', content);
  for (const { status, out, err } of [first, second]) {
    assert.equal(status, 1);
    assert.match(out, /01\.txt: 2 articles/u);
    assert.match(out, /error: seeds\/ceshi-bao\/2024-01-02\/02\.txt: The page is empty\. Put its text in/u);
    assert.match(err, /^error: one error, see above; everything else was read$/mu);
  }
});

test('--check: 1 while content/ is stale, 0 afterwards', async (t) => {
  const { seeds, content } = await workspace(t, SOUND);
  const stale = run('ingest.ts', '--seeds', seeds, '--content', content, '--check');
  assert.equal(stale.status, 1);
  assert.match(stale.err, /is stale:\n {2}new: .*\n[\s\S]*Run npm run ingest/u);
  assert.equal(run('ingest.ts', '--seeds', seeds, '--content', content).status, 0);
  assert.equal(run('ingest.ts', '--seeds', seeds, '--content', content, '--check').status, 0);
});

for (const [args, says] of [
  [['--sedes', 'seeds'], /Unknown option '--sedes'/u],
  [['seeds'], /Unexpected argument 'seeds'/u],
  [['--seeds', '/nowhere/at/all'], /There is no folder all\. Make it/u],
] as const) {
  test(`ingest ${args.join(' ')}: 1, and what to do`, () => {
    const { status, err } = run('ingest.ts', ...args);
    assert.equal(status, 1);
    assert.match(err, says);
    assert.doesNotMatch(err, /\n\s+at /u, 'no stack');
  });
}

test('trace follows a line to its address', async (t) => {
  const { seeds } = await workspace(t, SOUND);
  const { status, out } = run('trace.ts', `${join(seeds, 'ceshi-bao/2024-01-02/01.txt')}:6`);
  assert.equal(status, 0);
  for (const stage of [
    'received',
    'normalise',
    'recognise',
    'layout',
    'classify',
    'order',
    'segment',
    'text',
    'article',
  ])
    assert.match(out, new RegExp(`^${stage}`, 'mu'));
  assert.match(out, /今年以来,聊城市市 → 今年以来，聊城/u);
  assert.match(out, /^url +\/ceshi-bao\/2024-01-02\/01\/l001\/$/mu);
});

for (const [name, place, says] of [
  ['a missing file', '02.txt:1', /There is no file/u],
  ['a missing line', '01.txt:999', /has no line 999; its last line with text is 15/u],
  ['a blank line', '01.txt:3', /is blank\. Next to it, text stands on 2, 4/u],
  ['no line', '01.txt', /names no line\. Write the file, a colon/u],
  ['a page that cannot be read', '03.txt:1', /03\.txt: The page is empty/u],
] as const) {
  test(`trace of ${name}: 1, and what to do`, async (t) => {
    const { seeds } = await workspace(t, { ...SOUND, 'ceshi-bao/2024-01-02/03.txt': '' });
    const { status, err } = run('trace.ts', join(seeds, 'ceshi-bao/2024-01-02', place));
    assert.equal(status, 1);
    assert.match(err, says);
    assert.doesNotMatch(err, /\n\s+at /u, 'no stack');
  });
}

test('no line of a trace is wider than a hundred columns', async (t) => {
  const { seeds } = await workspace(t, {
    ...SOUND,
    'ceshi-bao/2024-01-02/01.txt': PAGE.replace('今年以来', '今年以来'.repeat(60)),
  });
  const { out } = run('trace.ts', `${join(seeds, 'ceshi-bao/2024-01-02/01.txt')}:6`);
  const lines = out.split('\n').slice(2);
  const wide = (line: string): number => [...line].reduce((n, char) => n + (/[\u2e80-\uff60]/u.test(char) ? 2 : 1), 0);
  assert.ok(lines.length > 10);
  for (const line of lines) assert.ok(wide(line) <= 100, line);
});
