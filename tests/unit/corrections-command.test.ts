/** `npm run corrections`: what readers sent goes into seeds/, once, after it was shown, and never with an error. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { parseIncoming } from '../../scripts/corrections/incoming.ts';
import { SOUND, workspace } from '../ingest/workspace.ts';

const ROOT = join(import.meta.dirname, '../..');
const PAGE = 'ceshi-bao/2024-01-02/01';

async function take(context: TestContext, mail: string, held = '') {
  const seeds = held === '' ? SOUND : { ...SOUND, [`${PAGE}.corrections.yaml`]: held };
  const space = await workspace(context, seeds);
  const file = join(dirname(space.seeds), 'mail.txt');
  await writeFile(file, mail);
  const corrections = join(space.seeds, `${PAGE}.corrections.yaml`);
  return {
    run: (...args: string[]) => {
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        [join(ROOT, 'scripts/corrections.ts'), file, '--archive', dirname(space.seeds), '--language', 'en', ...args],
        { cwd: ROOT, encoding: 'utf8' },
      );
      return { status, out: stdout, err: stderr };
    },
    held: () => readFile(corrections, 'utf8').catch(() => ''),
  };
}

const MAIL = `Hello, this is misread:

> ${PAGE}:
> - replace: 便利度为
>   with: 便利度作
>   line: 2
>   reason: 误识。

Thank you.
`;

test('a mail: what would change is shown, and nothing written until that is asked for', async (t) => {
  const { run, held } = await take(t, MAIL);
  const shown = run();
  assert.equal(shown.err, '');
  assert.equal(shown.status, 0);
  assert.match(shown.out, /1 new in seeds\/ceshi-bao\/2024-01-02\/01\.corrections\.yaml would change this:/u);
  assert.match(shown.out, /\[为\].* → .*\[作\]/u);
  assert.match(shown.out, /Nothing was written/u);
  assert.equal(await held(), '');
  assert.equal(run('--write').status, 0);
  const written = await held();
  assert.match(
    written,
    /^- replace: 便利度为\n {2}with: 便利度作\n {2}line: 6\n {2}reason: 误识。\n$/u,
    'on the line that the words stand on',
  );
  const again = run('--write');
  assert.equal(again.status, 0);
  assert.match(again.out, /all of them are in seeds/u);
  assert.equal(await held(), written);
});

test('what people wrote there before stays as it is, comments and all', async (t) => {
  const before = '# ours\n- replace: 今年以来\n  with: 今年\n  line: 6\n  reason: 甲。\n';
  const { run, held } = await take(t, MAIL, before);
  assert.equal(run('--write').status, 0);
  assert.ok((await held()).startsWith(before));
});

test('an entry that matches nothing is named and not taken', async (t) => {
  const { run, held } = await take(t, MAIL.replace('便利度为', '没有这些字'));
  const { status, err } = run('--write');
  assert.equal(status, 1);
  assert.match(err, /01\.corrections\.yaml:1: Line 2 has no “没有这些字”\./u);
  assert.equal(await held(), '');
});

for (const [name, mail, says] of [
  [
    'no page of the archive',
    MAIL.replace('01-02/01', '01-02/09'),
    /The archive has no page ceshi-bao\/2024-01-02\/09/u,
  ],
  ['no corrections at all', 'Hello.\n', /holds no corrections\. For each page write a line/u],
  ['an unknown key', MAIL.replace('reason', 'why'), /:\d+: (?:Unknown key why|entry 1, reason: it is missing)/u],
] as const)
  test(name, async (t) => {
    const { run, held } = await take(t, mail);
    const { status, err } = run('--write');
    assert.equal(status, 1);
    assert.match(err, says);
    assert.doesNotMatch(err, /\n\s+at /u, 'no stack');
    assert.equal(await held(), '');
  });

test('a mistake is led back to its line of the mail', () => {
  const { messages, pages } = parseIncoming(`甲\n${PAGE}:\n- join: 5\n`, 'mail.txt');
  assert.deepEqual(pages, []);
  assert.equal(messages[0]?.line, 3);
});
