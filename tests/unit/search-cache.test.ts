/** A volume that has not changed is not indexed again; one that has always is; and what is kept is whole or not used. */
import assert from 'node:assert/strict';
import { appendFile, cp, mkdir, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { buildSearchIndex } from '../../src/search/build-index.ts';

const work = await mkdtemp(join(tmpdir(), 'search-cache-'));
const content = join(work, 'content');
const cacheDir = join(work, 'cache');
await cp('content', content, { recursive: true });
after(() => rm(work, { recursive: true, force: true }));

let builds = 0;

/** Builds into a new folder. Which volumes were taken as they were, and all files of the index by path. */
async function build(options: { cacheDir?: string } = { cacheDir }) {
  const outDir = join(work, `out-${++builds}`);
  const kept: string[] = [];
  const made: string[] = [];
  await buildSearchIndex({
    contentDir: content,
    outDir,
    ...options,
    onVolume: (volume) => (volume.kept ? kept : made).push(volume.id),
  });
  const files: Record<string, string> = {};
  for (const file of await readdir(outDir, { recursive: true, withFileTypes: true })) {
    const path = join(file.parentPath, file.name);
    if (file.isFile()) files[path.slice(outDir.length)] = (await readFile(path)).toString('base64');
  }
  return { kept, made, files };
}

const entries = async (): Promise<string[]> => (await readdir(cacheDir)).map((name) => join(cacheDir, name));

test('the second build takes every volume as it was, and writes the same files', async () => {
  const first = await build();
  assert.deepEqual(first.kept, []);
  const second = await build();
  assert.deepEqual(second.made, []);
  assert.deepEqual(second.kept, first.made);
  assert.deepEqual(second.files, first.files);
});

test('an article, or its issue, that changed has its volume made anew, and no other', async () => {
  const [article = ''] = await readdir(join(content, 'articles/liaocheng-ribao/2023-10-25'));
  await appendFile(join(content, 'articles/liaocheng-ribao/2023-10-25', article), '\n从前没有的一段。\n');
  assert.deepEqual((await build()).made, ['liaocheng-ribao/2023']);
  const issue = join(content, 'issues/dazhong-ribao/2025-08-15.md');
  await writeFile(issue, (await readFile(issue, 'utf8')).replaceAll('聊城新闻', '聊城要闻'));
  const { made, kept } = await build();
  assert.deepEqual(made, ['dazhong-ribao/2025']);
  assert.ok(kept.length > 0);
});

test('what was cut short, or left by a build that was ended, is not used', async () => {
  const whole = await build();
  for (const entry of await entries()) {
    const [text = ''] = await readdir(join(entry, 'volume'), { recursive: true }).then((names) =>
      names.filter((name) => name.endsWith('.gz')),
    );
    await truncate(join(entry, 'volume', text), 3);
  }
  await mkdir(`${(await entries())[0]}.1`);
  const again = await build();
  assert.deepEqual(again.kept, []);
  assert.deepEqual(Object.keys(again.files).sort(), Object.keys(whole.files).sort());
});

test('without a place to keep them all volumes are made', async () => {
  assert.deepEqual((await build({})).kept, []);
});
