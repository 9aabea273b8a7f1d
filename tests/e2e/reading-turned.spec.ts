/** An issue of two pages, from seeds to browser: an article that turns the page is one article, wherever it is met. */
import { execFileSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { parseRssFeed } from 'feedsmith';
import sirv from 'sirv';

test.describe.configure({ mode: 'serial' });

const ROOT = new URL('../..', import.meta.url).pathname;
const SEEDS = join(ROOT, 'tests/fixtures/two-pages/seeds');
const ISSUE = '/weihe-ribao/2024-07-02/';
/** The article begins on page 1 and ends on page 2. */
const TURNED = `${ISSUE}01/l007/`;
const TITLE = '全县防汛工作会议召开';
/** A sentence that the turn cut in two. */
const JOINED = '坚决打赢防汛抗旱这场硬仗';

let folder: string;
let server: Server;
let address: string;

const run = (script: string, ...args: string[]): void => {
  execFileSync(process.execPath, [join(ROOT, 'scripts', script), ...args], { stdio: 'pipe' });
};

test.beforeAll(async () => {
  test.setTimeout(180_000);
  folder = await mkdtemp(join(tmpdir(), 'hedingben-two-pages-'));
  const content = join(folder, 'content');
  run('ingest.ts', '--seeds', SEEDS, '--content', content);
  run('build.ts', '--content', content, '--out', join(folder, 'site'));
  run('build.ts', '--content', content, '--out', join(folder, 'portable'), '--edition', 'portable');
  server = createServer(sirv(join(folder, 'site'), { dev: true })).listen(0);
  address = `http://localhost:${(server.address() as AddressInfo).port}`;
});

test.afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true, force: true });
});

/** Files of an edition that hold the joined sentence as an article's own page. */
async function pagesWith(edition: string): Promise<string[]> {
  const names = await readdir(join(folder, edition), { recursive: true });
  const pages = names.filter((name) => /\/l\d+\/index\.html$/.test(name));
  const texts = await Promise.all(pages.map((name) => readFile(join(folder, edition, name), 'utf8')));
  return pages.filter((_, index) => texts[index]?.includes(JOINED));
}

test('the article is whole, and says where each part was printed', async ({ page }) => {
  await page.goto(address + TURNED);
  await expect(page.locator('[data-article] h1')).toHaveText(TITLE);
  await expect(page.locator('.article-body')).toContainText(JOINED);
  await page.locator('.turn-line a').click();
  await expect(page).toHaveURL(`${address}${ISSUE}02/`);
  await page.locator('.turned-here').getByRole('link', { name: TITLE }).click();
  await expect(page).toHaveURL(address + TURNED);
});

test('the source pages of both parts lead to it, and it leads to both', async ({ page }) => {
  for (const [sheet, line] of [
    ['01', 9],
    ['02', 3],
  ] as const) {
    await page.goto(`${address}${ISSUE}${sheet}/source/`);
    await page.locator(`[data-source-line="${line}"] .line-text`).click();
    await expect(page).toHaveURL(address + TURNED);
  }
  const sources = page.locator('.line-links a');
  const links = await sources.evaluateAll((nodes) => nodes.map((node) => node.getAttribute('href') ?? ''));
  expect(new Set(links.map((link) => link.replace(/#.*/, '')))).toEqual(
    new Set([`${ISSUE}01/source/`, `${ISSUE}02/source/`]),
  );
});

test('search finds it once', async ({ page }) => {
  await page.goto(`${address}/search/?q=${encodeURIComponent(`"${JOINED}"`)}`);
  await expect(page.locator('[data-search-state]')).toHaveAttribute('data-search-state', 'done');
  const hits = page.locator('[data-search-hits] > li h2 a');
  await expect(hits).toHaveCount(1);
  await expect(hits).toHaveAttribute('href', new RegExp(`^${TURNED}`));
});

test('feeds, the portable edition and what readers take along hold it once', async () => {
  const { items = [] } = parseRssFeed(await readFile(join(folder, 'site/feed.xml'), 'utf8'));
  expect(items.filter(({ title }) => title === TITLE)).toHaveLength(1);
  expect(items).toHaveLength(5);
  for (const edition of ['site', 'portable']) {
    expect(await pagesWith(edition), edition).toEqual([`${TURNED.slice(1)}index.html`]);
  }
  const packs = await readdir(join(folder, 'site/offline/packs'));
  const listing = packs.find((name) => /^weihe-ribao-2024-.*\.json$/.test(name)) as string;
  const { search } = JSON.parse(await readFile(join(folder, 'site/offline/packs', listing), 'utf8'));
  expect(search.entries.map(({ articles }: { articles: number }) => articles)).toEqual([5]);
});

test('teasers lead to the articles that they name', async ({ page }) => {
  await page.goto(`${address}${ISSUE}01/l003/`);
  await page.getByRole('link', { name: '老渡口修起新栈桥' }).first().click();
  await expect(page).toHaveURL(`${address}${ISSUE}02/l013/`);
});
