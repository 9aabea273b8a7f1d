/** Nothing overflows, nothing breaks, nothing is escaped twice: an archive of the oddest articles, built and read. */
import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { XMLValidator } from 'fast-xml-parser';
import { parseAtomFeed, parseRssFeed } from 'feedsmith';
import { HtmlValidate } from 'html-validate';
import sirv from 'sirv';
import { FIRST_YEAR, writeOddArchive } from './odd/archive.ts';
import { ARTICLES, LOOKS_LIKE_MARKUP, MARKS, TRADITIONAL_AND_LATIN } from './odd/articles.ts';

/** Issues of the newspaper that has many. */
const DAYS = 400;

test.describe.configure({ mode: 'serial' });

const BUILD = new URL('../../scripts/build.ts', import.meta.url).pathname;
let folder: string;
let server: Server;
let address: string;
/** What the build warned of. */
let built: string;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  folder = await mkdtemp(join(tmpdir(), 'hedingben-odd-'));
  await writeOddArchive(join(folder, 'content'), DAYS);
  const paths = ['--content', join(folder, 'content'), '--out', join(folder, 'site')];
  const env = { ...process.env, SITE_URL: '' };
  built = spawnSync(process.execPath, [BUILD, ...paths], { encoding: 'utf8', env }).stderr;
  server = createServer(sirv(join(folder, 'site'), { dev: true })).listen(0);
  address = `http://localhost:${(server.address() as AddressInfo).port}`;
});

test.afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true, force: true });
});

const page01 = '/odd-bao/2024-01-01/01/';
const articlePath = (index: number): string => `${page01}l${String(index + 1).padStart(3, '0')}/`;
const KINDS = [
  '/',
  '/odd-bao/',
  '/odd-bao/2024/',
  '/odd-bao/2024-01-01/',
  '/odd-bao/2024-01-02/',
  page01,
  `${page01}source/`,
];
const OTHERS = [
  '/odd-bao/2024-01-02/96/',
  '/single-bao/',
  '/single-bao/1950-02-28/01/',
  '/daily-bao/',
  `/daily-bao/${FIRST_YEAR}/`,
  '/harbour-bao/',
  '/harbour-bao/2000-01-01/',
  '/harbour-bao/2000-01-01/01/',
  '/harbour-bao/1999-12-31/A01/',
  '/harbour-bao/1999-12-31/A01/l001/',
  '/harbour-bao/1999-12-31/A01/l002/',
];
const SUBJECTS = [
  '/topics/',
  '/topics/odd/',
  '/topics/odd/2/',
  '/places/',
  '/places/nowhere/',
  '/watch/marks/',
  '/columns/',
  '/bylines/',
  '/feeds/',
  '/about/',
];
const EVERY = [...KINDS, ...OTHERS, ...SUBJECTS, ...ARTICLES.map((_, index) => articlePath(index))];

test('a site without an address claims none: no canonical link, no card, no localhost; feeds have a placeholder', async () => {
  expect(built).toContain('WARNING: this site does not know its own address.');
  const site = join(folder, 'site');
  for (const name of await readdir(site, { recursive: true })) {
    if (!/\.(?:html|xml|json|opml|txt|webmanifest)$/.test(name)) continue;
    const text = await readFile(join(site, name), 'utf8');
    expect(text, name).not.toMatch(/localhost|<link rel="canonical"|og:url|og:image|citation_public_url/);
    if (name.endsWith('.html')) expect(text, name).not.toMatch(/\[N\/OL\]|opensearch/);
  }
  expect(await readFile(join(site, 'feed.xml'), 'utf8')).toContain('<link>https://address-not-set.invalid/');
  expect(await readFile(join(site, 'robots.txt'), 'utf8')).not.toContain('Sitemap');
});

test('a topic that nothing matches makes no page', async ({ request }) => {
  expect((await request.get(`${address}/topics/empty/`)).status()).toBe(404);
  expect((await request.get(`${address}/topics/odd/`)).status()).toBe(200);
});

test('no page is wider than the window, on a phone or at a desk', async ({ page }) => {
  test.setTimeout(180_000);
  for (const path of EVERY) {
    const answer = await page.goto(address + path);
    expect(answer?.status(), path).toBe(200);
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const beyond = await page.locator('html').evaluate((root) => root.scrollWidth - root.clientWidth);
      expect(beyond, `${path} at ${width}`).toBeLessThanOrEqual(0);
    }
  }
});

test('the markup is valid, and no sign is escaped twice', async () => {
  const validator = new HtmlValidate({ extends: ['html-validate:recommended'], rules: { 'long-title': 'off' } });
  for (const path of EVERY) {
    const html = await readFile(join(folder, 'site', path, 'index.html'), 'utf8');
    const { results } = await validator.validateString(html, path);
    const found = results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`));
    expect(found, path).toEqual([]);
    expect(
      html.match(/&amp;(?:lt|gt|quot|amp;amp|#\d+);/g)?.filter((sign) => sign !== '&amp;#60;') ?? [],
      path,
    ).toEqual([]);
  }
});

test('no page has a font of more than 60 KB', async () => {
  const fonts = join(folder, 'site/_assets/fonts');
  for (const name of await readdir(fonts)) expect((await stat(join(fonts, name))).size, name).toBeLessThan(60 * 1024);
});

test('text that looks like markup stays text', async ({ page }) => {
  const index = ARTICLES.findIndex(({ paragraphs }) => paragraphs === LOOKS_LIKE_MARKUP);
  await page.goto(address + articlePath(index));
  expect(await page.locator('.article-body > p').allTextContents()).toEqual(LOOKS_LIKE_MARKUP);
  await expect(
    page.locator('.article-body').locator('script, img, a:not(.source-link), h1, h2, li, em, code, hr'),
  ).toHaveCount(0);
  await expect(page).toHaveTitle(`标题${MARKS} · 合订本`);
  await expect(page.locator('.kicker')).toHaveText(`引题${MARKS}`);
  await expect(page.locator('.doubts')).toContainText(`存疑${MARKS}`);
  await expect(page.locator('.corrections')).toContainText(`前${MARKS} → 后${MARKS}`);
});

test('a doubt shows the other reading, and the entry that takes it is copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const index = ARTICLES.findIndex(({ paragraphs }) => paragraphs === LOOKS_LIKE_MARKUP);
  await page.goto(address + articlePath(index));
  const second = page.locator('.second-reading');
  await second.locator('summary').click();
  await expect(second).toContainText(`另引${MARKS}`);
  await expect(second).toContainText(`另题${MARKS}`);
  await expect(second).toContainText(/seeds\/.*\.corrections\.yaml/u);
  await second.getByRole('button', { name: '复制这一条' }).click();
  await expect(second.getByRole('button', { name: '已复制' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    '- role: kicker\n  lines: 1\n  reason: 采用另一种读法。\n',
  );
});

/** The live document is RSS, the archived ones behind it are Atom. */
function documentOf(xml: string) {
  if (!xml.includes('<rss')) {
    const { entries = [], links = [] } = parseAtomFeed(xml);
    return { links, entries: entries.map(({ title, id = '' }) => ({ title: title?.value ?? '', id })) };
  }
  const { items = [], atom } = parseRssFeed(xml);
  const entries = items.map(({ title = '', guid }) => ({ title, id: guid?.value ?? '' }));
  return { links: atom?.links ?? [], entries };
}

test('the feed is well-formed, and a reader who walks back through its archive finds every article once', async () => {
  const titles: string[] = [];
  const ids = new Set<string>();
  for (let path: string | undefined = '/feed.xml'; path !== undefined; ) {
    const xml: string = await readFile(join(folder, 'site', path), 'utf8');
    expect(XMLValidator.validate(xml), path).toBe(true);
    const { entries, links } = documentOf(xml);
    for (const { title, id } of entries) {
      titles.push(title);
      ids.add(id);
    }
    const previous = links.find(({ rel }) => rel === 'prev-archive')?.href;
    path = previous && new URL(previous).pathname;
  }
  expect(titles).toContain(`标题${MARKS}`);
  expect(titles).toHaveLength(40 + 96 + DAYS + TRADITIONAL_AND_LATIN.length + 30);
  expect(ids.size).toBe(titles.length);
});

test('a newspaper of many issues links each of them, and a long list comes in pages of 50, its newest page up to 99', async ({
  page,
}) => {
  const days = new Set<string>();
  for (const year of [FIRST_YEAR, FIRST_YEAR + 1]) {
    await page.goto(`${address}/daily-bao/${year}/`);
    const links = await page
      .locator('.month td a')
      .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('href')));
    for (const link of links) days.add(link as string);
  }
  expect(days.size).toBe(DAYS);

  const list = page.locator('.article-list > li');
  await page.goto(`${address}/topics/odd/1/`);
  await expect(list).toHaveCount(50);
  await page.goto(`${address}/topics/odd/`);
  const newest = await list.count();
  expect(newest).toBeGreaterThanOrEqual(50);
  expect(newest).toBeLessThan(100);
  await page
    .getByRole('link', { name: `${FIRST_YEAR}年`, exact: true })
    .first()
    .click();
  await expect(page.locator(`#y${FIRST_YEAR}`)).toBeInViewport();
});
