/** The built site in the browsers beside Chromium: it opens, is set as print is, searches, leads to the hit, needs no server. */
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { kindsOfPage } from '../../scripts/gallery/kinds.ts';
import { articleUrl, OFFLINE_URL, searchUrl } from '../../src/model/urls.ts';
import { containing, trueArticles } from '../e2e/search-truth.ts';
import { type Browser, firefox, until, webkit } from './browser.ts';
import { type Setting, setting } from './measure.ts';

const STRING = '推动';
const portable = mkdtempSync(join(tmpdir(), 'hedingben-browsers-'));
const server = spawn(process.execPath, ['scripts/serve.ts', '--port', '0'], { stdio: ['ignore', 'pipe', 'inherit'] });
let site = '';

before(async () => {
  const build = ['scripts/build.ts', '--edition', 'portable', '--out', portable];
  execFileSync(process.execPath, build, { stdio: 'pipe', env: { ...process.env, SITE_URL: '' } });
  const [said] = await once(server.stdout, 'data');
  site = /http:\S+/.exec(String(said))?.[0] ?? '';
});
after(() => {
  server.kill();
  rmSync(portable, { recursive: true, force: true });
});

for (const [name, start] of Object.entries({ firefox, webkit })) {
  test(name, async (t) => {
    const browser = await start();
    try {
      await t.test('home, page and article are as wide as the window, under a headline', () => fitsEverywhere(browser));
      await t.test('an article is set without overlaps, holes, short lines and empty lines', () => isSet(browser));
      await t.test('search finds every article that has the string, and leads to it marked', () => finds(browser));
      await t.test('what can be taken along is offered', () => offers(browser));
      await t.test('the portable edition opens from a folder and leads on', () => opensFromFolder(browser));
    } finally {
      await browser.close();
    }
  });
}

async function fitsEverywhere({ open, ask }: Browser): Promise<void> {
  const { home, page, article } = await kindsOfPage('dist');
  for (const path of [home, page, article]) {
    assert.ok(path, 'dist/ has this kind of page');
    await open(site + path);
    assert.ok(await ask<boolean>(`document.querySelector('main h1').getClientRects().length > 0`), path);
    assert.ok(await ask<boolean>('document.documentElement.scrollWidth <= innerWidth'), path);
  }
}

async function isSet({ open, ask }: Browser): Promise<void> {
  const articles = await trueArticles('content');
  const longest = articles.toSorted((a, b) => b.texts.join('').length - a.texts.join('').length).slice(0, 3);
  for (const { id } of longest) {
    await open(`${site}${articleUrl(id)}`);
    const { characters, overlaps, holes, short, emptyLines } = await ask<Setting>(setting('.article-body p'));
    assert.ok(characters > 500, id);
    assert.deepEqual({ overlaps, holes, emptyLines }, { overlaps: [], holes: [], emptyLines: 0 }, id);
    assert.ok(short < 0.8, `${id}: lines end ${short} em from the edge`);
  }
  await open(site);
  const { characters, overlaps, holes } = await ask<Setting>(setting('.opening'));
  assert.ok(characters > 500, 'home');
  assert.deepEqual({ overlaps, holes }, { overlaps: [], holes: [] }, 'home');
}

async function finds({ open, ask }: Browser): Promise<void> {
  const total = containing(await trueArticles('content'), STRING).length;
  await open(site + searchUrl(STRING));
  await until(() => ask(`document.querySelector('[data-search-state="done"]') !== null`), 'search');
  assert.equal(Number(await ask<string>(`document.querySelector('[data-search-total]').textContent`)), total);
  await until(
    () => ask(`document.querySelector('[data-search-hits] > li:not([hidden]) h2 mark, .hit-lines mark') !== null`),
    'hit',
  );
  await ask(`document.querySelector('[data-search-hits] > li h2 a').click()`);
  await until(
    () => ask(`document.querySelector('[data-article]') !== null && CSS.highlights?.get('find-current')?.size > 0`),
    STRING,
  );
  assert.equal(await ask<string>(`[...CSS.highlights.get('find-current')][0].toString()`), STRING);
}

async function offers({ open, ask }: Browser): Promise<void> {
  await open(site + OFFLINE_URL);
  await until(() => ask(`document.querySelector('[data-offline-offered]:not([hidden]) button') !== null`), 'offers');
}

async function opensFromFolder({ open, ask }: Browser): Promise<void> {
  await open(pathToFileURL(join(portable, 'index.html')).href);
  const link = await ask<string>(`document.querySelector('main .title a').href`);
  assert.match(link, /^file:.*\.html$/);
  await open(link);
  assert.ok(await ask<boolean>(`document.querySelector('[data-article] h1').getClientRects().length > 0`));
}
