/** Packs: files come out as they went in, lie where they are looked for, and are no larger than the list says. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { random } from '../../src/evaluation/compose/random.ts';
import { foldRepeats } from '../../src/offline/installed/build/fold-repeats.ts';
import { KeptParts } from '../../src/offline/installed/build/kept-parts.ts';
import { writePacks } from '../../src/offline/installed/build/write-packs.ts';
import { keptManifest } from '../../src/offline/installed/kept-manifest.ts';
import { type Note, type Pack, type PackList, packListUrl, partUrl } from '../../src/offline/installed/names.ts';
import { joinFiles, splitFiles } from '../../src/offline/installed/part.ts';
import { fileOf, packOfFile } from '../../src/offline/installed/paths.ts';
import { unfoldRepeats } from '../../src/offline/installed/repeats.ts';
import type { Manifest, VolumeEntry } from '../../src/search/manifest.ts';

const entry = (id: string, folder: string): VolumeEntry => {
  const [newspaper = '', year = ''] = id.split('/');
  return { id, newspaper, folder, articles: 1, from: `${year}-01-01`, to: `${year}-12-31` };
};
const manifest: Manifest = {
  format: '1',
  newspapers: { 'a-bao': '甲报' },
  topics: {},
  places: {},
  publications: {},
  pairs: [],
  volumes: [
    entry('a-bao/2024', 'a-bao-2024-x'),
    entry('a-bao/2023', 'a-bao-2023-x'),
    entry('a-bao/2023', 'a-bao-2023-y'),
  ],
};
/** No repeats in it. More than a part holds. */
const long = Array.from({ length: 800_000 }, (_, i) => `${(i * 7919) % 999_983}长`).join('');
const FILES: Record<string, string> = {
  'search/manifest.json': JSON.stringify(manifest),
  'search/volumes/a-bao-2023-x/facets.gz': 'facets',
  'search/volumes/a-bao-2023-y/facets.gz': 'facets of the other part',
  'search/volumes/a-bao-2024-x/facets.gz': 'facets of 2024',
  'a-bao/index.html': '<p>甲报',
  'a-bao/feed.xml': '<rss/>',
  'a-bao/2023/index.html': '<p>2023',
  'a-bao/2023-01-02/01/index.html': '<link href="/_assets/a.css"><script src="/_assets/a.js"></script>',
  'a-bao/2023-01-02/01/l001/index.html': long,
  'a-bao/2023-01-02/01/l002/index.html': long,
  'a-bao/2023-01-02-b/01/index.html': '<p>增刊',
  'a-bao/2023-01-02/card.png': 'png',
  'a-bao/2023-01-02/issue.epub': 'book',
  'a-bao/2023-01-02/issue.txt': 'text',
  'a-bao/2024-05-06/01/index.html': '<p>2024',
  '_assets/a.css': 'a{}',
  '_assets/a.js': 'import("./b.js")',
  '_assets/b.js': 'b',
  '_assets/unused.js': 'unused',
  'bylines/尹腾淑/index.html': '<p>署名',
};

let site = '';
let packs: Pack[] = [];
before(async () => {
  site = await mkdtemp(join(tmpdir(), 'packs-'));
  for (const [path, text] of Object.entries(FILES)) {
    await mkdir(join(site, dirname(path)), { recursive: true });
    await writeFile(join(site, path), text);
  }
  packs = await writePacks(site);
});
after(() => rm(site, { recursive: true }));

async function filesOf(id: string): Promise<{ list: PackList; files: Map<string, string>; pack: Pack }> {
  const pack = packs.find((one) => one.id === id) ?? assert.fail(`no pack ${id}`);
  const list = JSON.parse(await readFile(join(site, packListUrl(id, pack.version)), 'utf8')) as PackList;
  const files = new Map<string, string>();
  for (const [from, bytes, sum] of list.parts) {
    const part = await readFile(join(site, partUrl(sum)));
    assert.equal(part.length, bytes);
    assert.equal(createHash('sha256').update(part).digest('hex').slice(0, 32), sum);
    const held = splitFiles(unfoldRepeats(new Uint8Array(gunzipSync(part))));
    assert.equal([...held.keys()][0], from);
    for (const [path, content] of held) {
      assert.equal(list.parts.findLast(([first]) => first <= path)?.[2], sum, `${path} is looked for in its part`);
      files.set(path, new TextDecoder().decode(content));
    }
  }
  return { list, files, pack };
}

test('a volume has its pages, its index and what its pages name, as they are on the site', async () => {
  const { files, pack, list } = await filesOf('a-bao/2023');
  const expected = Object.keys(FILES).filter(
    (path) => /^a-bao\/(?:2023|index)|2023-[xy]|a\.css|[ab]\.js/.test(path) && !/\.(?:png|epub|txt)$/.test(path),
  );
  assert.deepEqual([...files.keys()].sort(), expected.sort());
  for (const [path, content] of files) assert.equal(content, FILES[path]);
  assert.equal(pack.issues, 2);
  assert.equal(pack.files, expected.length);
  assert.equal(
    pack.bytes,
    list.parts.reduce((sum, [, bytes]) => sum + bytes, 0),
  );
  assert.ok(list.parts.length > 4, 'issues, and more than four megabytes of an issue, are in parts of their own');
  assert.deepEqual(list.search?.entries, [manifest.volumes[1], manifest.volumes[2]]);
});

test('what belongs to no volume is in the pack of the site', async () => {
  const { files, list } = await filesOf('site');
  assert.deepEqual([...files.keys()], ['bylines/尹腾淑/index.html']);
  assert.equal(list.search, null);
  assert.deepEqual(
    packs.map(({ id }) => id),
    ['a-bao/2024', 'a-bao/2023', 'site'],
  );
});

test('a pack is another version only when a file of it is another', async () => {
  const before = new Map(packs.map(({ id, version }) => [id, version]));
  await writeFile(join(site, 'a-bao/2024-05-06/01/index.html'), '<p>2024, 改正');
  const now = new Map((await writePacks(site)).map(({ id, version }) => [id, version]));
  assert.equal(now.get('a-bao/2023'), before.get('a-bao/2023'));
  assert.notEqual(now.get('a-bao/2024'), before.get('a-bao/2024'));
});

test('files of any kind come out of a part as they went in; what is cut short does not', () => {
  const files = new Map([
    ['空', new Uint8Array()],
    ['a/\n"', new Uint8Array([10, 0, 255])],
  ]);
  const whole = joinFiles(files);
  assert.deepEqual(splitFiles(whole), files);
  assert.throws(() => splitFiles(whole.slice(0, -1)), /the part has/);
  assert.deepEqual(splitFiles(joinFiles(new Map())), new Map());
});

test('what is repeated in a part is stored once, and comes out as it went in', () => {
  const fold = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(foldRepeats(bytes));
  const page = (text: string): string => `${'<nav>报纸、主题、地方、订阅、关于</nav>'.repeat(20)}<p>${text}</p>`;
  const pages = Buffer.from(Array.from({ length: 50 }, (_, i) => page(`第${i}篇，全文。`)).join(''));
  assert.ok(fold(pages).length < pages.length / 10, `${fold(pages).length} of ${pages.length}`);
  const rng = random(5);
  const noise = (): number[] => Array.from({ length: rng.int(0, 300) }, () => rng.int(0, 3));
  for (let round = 0; round < 300; round++) {
    const pieces = Array.from({ length: rng.int(1, 5) }, noise);
    const bytes = Uint8Array.from(Array.from({ length: rng.int(0, 12) }, () => rng.pick(pieces)).flat());
    assert.deepEqual(unfoldRepeats(fold(bytes)), bytes, `round ${round}`);
  }
  const folded = fold(pages);
  assert.throws(() => unfoldRepeats(folded.slice(0, -1)), RangeError);
  assert.throws(() => unfoldRepeats(folded.slice(0, 4)), RangeError);
  // Parts that a browser keeps from earlier builds have no mark.
  assert.equal(unfoldRepeats(joinFiles(new Map([['a', new Uint8Array(3)]])))[0], 0x5b);
});

test('an address names its file, and a file its pack', () => {
  const file = (address: string) => fileOf(new URL(address, 'http://localhost'));
  assert.equal(file('/'), 'index.html');
  assert.equal(file('/bylines/尹腾淑/'), 'bylines/尹腾淑/index.html');
  assert.equal(file('/a/cite.bib?x'), 'a/cite.bib');
  assert.equal(file('/%E0%A4%A'), null);
  assert.equal(packOfFile('a-bao/2023-01-02-b/01/index.html'), 'a-bao/2023');
  assert.equal(packOfFile('a-bao/2023/index.html'), 'a-bao/2023');
  assert.equal(packOfFile('topics/finance/index.html'), 'site');
  for (const shared of ['a-bao/index.html', '_assets/fonts/x.woff2', 'search/volumes/x/facets.gz'])
    assert.equal(packOfFile(shared), null);
});

test('without network the index is what was taken along, whole and readable', () => {
  const note = (id: string, folder: string, change: Partial<Note> = {}): Note => ({
    ...{ id, version: 'v', newspaper: '甲报', issues: 1, files: 1, bytes: 1, unpacked: 1, parts: [] },
    search: { format: '1', entries: [entry(id, folder)] },
    taken: '2025-01-01T00:00:00Z',
    ...change,
  });
  const idsOf = (notes: Note[]) => {
    const { volumes, absent } = keptManifest(manifest, notes);
    return [volumes.map(({ folder }) => folder), absent?.map(({ id }) => id)];
  };
  const all = ['a-bao/2024', 'a-bao/2023', 'a-bao/2023'];
  assert.deepEqual(idsOf([]), [[], all]);
  assert.deepEqual(idsOf([note('a-bao/2023', 'older')]), [['older'], ['a-bao/2024']]);
  assert.deepEqual(idsOf([note('a-bao/2023', 'half', { taken: null })]), [[], all]);
  const search = { format: '0', entries: [entry('a-bao/2023', 'x')] };
  assert.deepEqual(idsOf([note('a-bao/2023', 'x', { search })]), [[], all]);
  const both = [note('a-bao/2023', 'x'), note('a-bao/2024', 'y'), note('site', '', { search: null })];
  assert.deepEqual(idsOf(both), [['y', 'x'], []]);
  const parts = { format: '1', entries: [entry('a-bao/2023', 'x'), entry('a-bao/2023', 'z')] };
  assert.deepEqual(idsOf([note('a-bao/2023', 'x', { search: parts })]), [['x', 'z'], ['a-bao/2024']]);
});

test('packs made with what the last build left are those made from nothing; what was damaged since is packed again', async (t) => {
  const work = await mkdtemp(join(tmpdir(), 'kept-parts-'));
  t.after(() => rm(work, { recursive: true }));
  const note = join(work, 'note.json');
  const [before, now] = [join(work, 'before'), join(work, 'now')];
  const publish = async (folder: string, kept: KeptParts | null): Promise<Map<string, string>> => {
    await rm(join(folder, 'offline'), { recursive: true, force: true });
    await writePacks(folder, kept);
    kept?.save();
    const names = (await readdir(join(folder, 'offline/packs'))).sort();
    const read = (name: string) => readFile(join(folder, 'offline/packs', name), 'base64');
    return new Map(await Promise.all(names.map(async (name): Promise<[string, string]> => [name, await read(name)])));
  };
  await cp(site, before, { recursive: true, preserveTimestamps: true });
  const first = await publish(before, new KeptParts(note, before, '1'));
  await cp(before, now, { recursive: true, preserveTimestamps: true });
  await writeFile(join(now, 'a-bao/2023-01-02/01/index.html'), '<p>改正');
  const [expected] = [await publish(now, null)];
  assert.deepEqual(await publish(now, new KeptParts(note, before, '1')), expected);
  assert.notDeepEqual(expected, first);
  for (const name of await readdir(join(before, 'offline/packs')))
    await truncate(join(before, 'offline/packs', name), 1);
  assert.deepEqual(await publish(now, new KeptParts(note, before, '1')), expected);
  await writeFile(note, '{');
  assert.deepEqual(await publish(now, new KeptParts(note, before, '1')), expected);
});
