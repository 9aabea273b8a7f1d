/** Every step from page text to a built site, on archives unlike the sample: each is read and built in folders of its own. */
import assert from 'node:assert/strict';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, suite, test } from 'node:test';
import { buildArchive, type Seeds, sumsOf } from './built-archive.ts';

const folder = mkdtempSync(join(tmpdir(), 'hedingben-archives-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const archive = (name: string, seeds: Seeds, env?: Record<string, string>): Promise<string> =>
  buildArchive(join(folder, name), seeds, env);

const articlesOf = (site: string): string[] => globSync('*/*/*/l*/index.html', { cwd: site }).sort();
const PLAIN = '小城开通第一条公交线\n本报讯（记者 王一）昨日，小城开通了第一条公交线。市民说，出门方便多了。\n';
const TRADITIONAL = '港灣碼頭明日啟用\n本報訊（記者 歐陽蘭）港灣碼頭明日啟用，鐘錶、髮廊與麵店皆為街坊所愛。\n';

suite('archives unlike the sample', { concurrency: 2 }, () => {
  test('one newspaper, one issue, one page, no list: the same bytes in other places, zones, tongues and years', async () => {
    const seeds = { 'xiao-bao/2024-01-02/01.txt': PLAIN };
    const day = { SOURCE_DATE_EPOCH: '1700000000' };
    const zone = { ...day, TZ: 'Pacific/Kiritimati', LANG: 'zh_CN.UTF-8', LC_ALL: 'zh_CN.UTF-8' };
    const clock = `--import=${new URL('other-clock.ts', import.meta.url).href}`;
    const tongue = { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
    const other = { ...day, ...tongue, TZ: 'America/Los_Angeles', NODE_OPTIONS: clock };
    const site = await archive('one', seeds, zone);
    assert.equal(articlesOf(site).length, 1);
    const again = await archive(join('elsewhere', '那边 &'), seeds, other);
    assert.deepEqual(sumsOf(again), sumsOf(site));
  });

  test('an issue of 16 pages in Traditional characters, of no place that is known', async () => {
    const pages = Array.from({ length: 16 }, (_, index) => String(index + 1).padStart(2, '0'));
    const site = await archive('sixteen', {
      'harbour-bao/newspaper.yaml': 'id: harbour-bao\ntitle: 港灣日報\n',
      'places.yaml': '- { id: liaocheng, label: 聊城, names: [聊城], at: [36.45, 115.98] }\n',
      ...Object.fromEntries(pages.map((page) => [`harbour-bao/1999-12-31/${page}.txt`, TRADITIONAL])),
    });
    assert.deepEqual(
      articlesOf(site).map((file) => file.split('/')[2]),
      pages,
    );
    assert.match(readFileSync(join(site, articlesOf(site)[0] ?? ''), 'utf8'), /鐘錶、髮廊與麵店/u);
  });

  test('no article at all', async () => {
    const site = await archive('none', {});
    assert.deepEqual(articlesOf(site), []);
    for (const page of ['index.html', 'search/index.html', 'feed.xml']) assert.ok(existsSync(join(site, page)), page);
  });

  test('an archive whose last page is taken away is empty, and built', async () => {
    const site = await archive('emptied', { 'xiao-bao/2024-01-02/01.txt': PLAIN });
    assert.equal(articlesOf(site).length, 1);
    rmSync(join(folder, 'emptied', 'seeds', 'xiao-bao'), { recursive: true });
    assert.deepEqual(articlesOf(await archive('emptied', {})), []);
  });
});
