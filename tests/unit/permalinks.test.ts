/** No address that was ever published may lead nowhere. */
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, beforeEach, test } from 'node:test';
import { checkPermalinks, promise, promised } from '../../scripts/build/permalinks.ts';

let root: string;
let site: string;
let content: string;

const put = async (path: string, text = ''): Promise<void> => {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
};

before(async () => {
  root = await mkdtemp(join(tmpdir(), 'permalinks-'));
});
after(() => rm(root, { recursive: true }));
beforeEach(async () => {
  await rm(root, { recursive: true });
  site = join(root, 'site');
  content = join(root, 'content');
  for (const path of [
    'index.html',
    '404.html',
    'bylines/尹腾淑/index.html',
    'feed.xml',
    '_assets/a.css',
    'bao/card.png',
  ])
    await put(join(site, path));
  await put(join(content, 'permalinks.txt'));
});

test('pages and feeds are promised, what they are made of is not; twice changes nothing', async () => {
  assert.equal(await promise(site, content), 3);
  assert.deepEqual(await promised(content), ['/', '/bylines/尹腾淑/', '/feed.xml']);
  const text = await readFile(join(content, 'permalinks.txt'), 'utf8');
  assert.equal(await promise(site, content), 0);
  assert.equal(await readFile(join(content, 'permalinks.txt'), 'utf8'), text);
  await checkPermalinks(site, content);
});

test('a promise is kept when its page goes', async () => {
  await put(join(content, 'permalinks.txt'), '/gone/\n');
  await promise(site, content);
  assert.ok((await promised(content)).includes('/gone/'));
});

test('an address that would lead nowhere fails the build, and says what to do', async () => {
  await put(join(content, 'permalinks.txt'), '/\n/gone/\n/gone/feed.xml\n');
  await assert.rejects(checkPermalinks(site, content), /2 published addresses[\s\S]*\/gone\/[\s\S]*redirects\.yaml/);
});

test('a redirect keeps the promise, unless it leads nowhere itself', async () => {
  await put(join(content, 'permalinks.txt'), '/gone/\n');
  await put(join(site, 'gone/index.html'));
  await put(join(content, 'redirects.yaml'), '- from: /gone/\n  to: /bylines/尹腾淑/\n');
  await checkPermalinks(site, content);
  assert.equal(await promise(site, content), 3);
  assert.deepEqual(await promised(content), ['/', '/bylines/尹腾淑/', '/feed.xml', '/gone/']);
  await put(join(content, 'redirects.yaml'), '- from: /gone/\n  to: /nowhere/\n');
  await assert.rejects(checkPermalinks(site, content), /\/nowhere\/, which is no page/);
});
