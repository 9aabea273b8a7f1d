/** A law: after any edits of `content/`, the site made from the one before is, byte for byte, the one made from nothing. */
import assert from 'node:assert/strict';
import { cpSync, globSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, test } from 'node:test';
import { makePages } from '../../src/build/make-pages.ts';
import { random } from '../../src/evaluation/compose/random.ts';

const ROOT = resolve('.');
const work = mkdtempSync(join(tmpdir(), 'hedingben-incremental-'));
const content = join(work, 'content');
const aside = join(work, 'aside');
after(() => rmSync(work, { recursive: true, force: true }));

let sites = 0;
/** The pages of the content as it is, drawn with what `before` holds. */
async function build(before: string): Promise<{ stale: number; kept: number }> {
  const site = join(work, `site-${sites++}`);
  const { planned, ledger } = await makePages({ root: ROOT, content, site, before, edition: 'web', threads: 1 });
  rmSync(before, { recursive: true, force: true });
  renameSync(site, before);
  renameSync(ledger.written, ledger.place);
  return { stale: planned.stale.length, kept: planned.kept };
}

function filesOf(folder: string): Map<string, string> {
  const files = globSync('**/*', { cwd: folder }).filter((file) => statSync(join(folder, file)).isFile());
  return new Map(files.sort().map((file) => [file, readFileSync(join(folder, file)).toString('base64')]));
}

function assertSame(found: string, expected: string, edit: string): void {
  const [a, b] = [filesOf(found), filesOf(expected)];
  assert.deepEqual([...a.keys()], [...b.keys()], edit);
  for (const [file, bytes] of a) assert.ok(bytes === b.get(file), `${edit}: ${file} is another`);
}

const edit = (path: string, change: (text: string) => string): void => {
  const file = join(content, path);
  const text = readFileSync(file, 'utf8');
  assert.notEqual(change(text), text, `${path} has nothing to change`);
  writeFileSync(file, change(text));
};
const take = (pattern: string): void => {
  for (const path of globSync(pattern, { cwd: content })) {
    cpSync(join(content, path), join(aside, path), { recursive: true });
    rmSync(join(content, path), { recursive: true });
  }
};

/** The first article of an issue. */
const articleOf = (issue: string): string =>
  globSync(`articles/${issue}/*.md`, { cwd: content }).sort()[0] ?? assert.fail(`${issue} has no article`);

const ISSUE = '*/liaocheng-ribao/2023-10-25*';
/** In an order that is drawn. */
const EDITS: [name: string, edit: () => void][] = [
  ['a word is corrected', () => edit(articleOf('dazhong-ribao/2023-12-09'), (text) => `${text.trimEnd()}又一字。\n`)],
  [
    'a headline is corrected',
    () => edit(articleOf('liaocheng-ribao/2022-12-23'), (text) => text.replace(/^title: .*$/mu, 'title: 另一个标题')),
  ],
  ['a topic is renamed', () => edit('topics.yaml', (text) => text.replace('label: 金融', 'label: 金融与保险'))],
  ['an issue comes', () => cpSync(aside, content, { recursive: true })],
  ['an address leads on', () => writeFileSync(join(content, 'redirects.yaml'), '- from: /old/\n  to: /about/\n')],
];
const LAST: (typeof EDITS)[number] = [
  'a newspaper goes',
  () => take('{newspapers/dazhong-ribao.yaml,*/dazhong-ribao}'),
];

test('a site made from the one before is the one made from nothing', async (t) => {
  cpSync('content', content, { recursive: true });
  take(ISSUE);
  const kept = join(work, 'kept');
  const anew = join(work, 'anew');
  await build(kept);
  const rng = random(Number(process.env.SEED ?? 7));
  for (const [name, change] of [...rng.shuffle(EDITS), LAST]) {
    change();
    const { stale, kept: same } = await build(kept);
    rmSync(anew, { recursive: true, force: true });
    await build(anew);
    assertSame(kept, anew, name);
    t.diagnostic(`${name}: ${stale} of ${stale + same} files made again`);
  }
});
