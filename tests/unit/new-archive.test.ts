/** An archive of one's own: made in an empty folder, read with its settings, and clear words where they are wrong. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { parse } from 'yaml';
import { archiveFolders } from '../../scripts/archive-folders.ts';
import { newArchive } from '../../scripts/new.ts';
import { matched } from '../../src/archive/matched.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { siteSchema } from '../../src/model/site.ts';
import { houseStyle } from '../../src/newspapers/index.ts';
import { formatMessage } from '../english.ts';

const work = mkdtempSync(join(tmpdir(), 'new archive '));
after(() => rmSync(work, { recursive: true }));
const folder = join(work, 'my archive');
const settings = join(folder, 'seeds', 'site.yaml');
const read = () => {
  const { seeds, content } = archiveFolders(folder);
  return ingest({ seeds, content, label: 'seeds', check: false, force: false, styleOf: houseStyle });
};

test('npm run new makes an archive with an id of its own, a page that is read without a doubt, and a workflow', async () => {
  await newArchive(folder);
  const { report } = await read();
  assert.deepEqual(report.messages, []);
  assert.deepEqual(
    report.pages.map(({ articles, doubts, unplaced }) => [articles, doubts, unplaced]),
    [[2, 0, 0]],
  );
  const site = siteSchema.parse(parse(readFileSync(join(folder, 'content', 'site.yaml'), 'utf8')));
  assert.equal(site.title, '我的报纸档案');
  assert.match(site.id ?? '', /^[0-9a-f]{8}-/);
  assert.equal(typeof parse(readFileSync(join(folder, '.github/workflows/publish.yml'), 'utf8')).jobs, 'object');
  await newArchive(join(work, 'other'));
  assert.ok(!readFileSync(join(work, 'other', 'seeds', 'site.yaml'), 'utf8').includes(site.id ?? ''));
});

test('a folder with files in it is left alone; a folder that is no archive is said to be none', async () => {
  await assert.rejects(newArchive(folder), /holds files already/);
  assert.throws(
    () => archiveFolders(join(work, 'nowhere')),
    /is no archive: there is no such folder. Make one: npm run new/,
  );
  assert.throws(() => archiveFolders(work), /is no archive: it has neither seeds\/ nor content\//);
});

const GOOD = 'title: 甲\n';
for (const [line, fault] of [
  ['taglin: 乙', /site\.yaml:2: Unknown key taglin\..*Write tagline/],
  ['language: fr', /site\.yaml:2: language: this value is not known\..*zh-Hans, zh-Hant, en/],
  ['url: https://example.org/?a=1', /site\.yaml:2: url: an address has no query/],
  ['url: https://example.org/a/\nbase: /b/', /site\.yaml:3: base: the path stands in url too/],
  ['home: { latets: false }', /site\.yaml:2: Unknown key latets\..*Write latest/],
] as const) {
  test(`site.yaml: ${line.replaceAll('\n', ' ')}`, async () => {
    writeFileSync(settings, `${GOOD}${line}\n`);
    const { report } = await read();
    assert.match(report.messages.map(formatMessage).join('\n'), fault);
    const kept = readFileSync(join(folder, 'content', 'site.yaml'), 'utf8');
    assert.match(kept, /我的报纸档案/, 'what was read before stays');
  });
}

test('what nothing matches makes no page, unless its address is promised', () => {
  const subject = (id: string) => ({ id, label: id, url: `/topics/${id}/`, articles: [], years: [] });
  const kept = matched([subject('empty'), subject('old')], new Set(['/topics/old/']));
  assert.deepEqual(
    kept.map(({ id }) => id),
    ['old'],
  );
});
