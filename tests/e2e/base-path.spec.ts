/** The archive under a path of its host, as on GitHub's project pages: read, searched, followed, taken along; no address leaves the path. */
import { execFileSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { siteFiles } from '../../scripts/serve/site-files.ts';
import { articleUrl, issueUrl, placeUrl, volumeUrl } from '../../src/model/urls.ts';
import { readBuiltSite } from '../site/built-site.ts';
import { trueArticles } from './search-truth.ts';

test.describe.configure({ mode: 'serial' });
test.use({ serviceWorkers: 'allow' });

const BASE = '/archive/';
const HOST = 'https://example.org';
const work = mkdtempSync(join(tmpdir(), 'base path '));
const dist = join(work, 'dist');
const articles = await trueArticles('content');
const [article] = articles;
if (!article) throw new Error('content/ has no article');
const [newspaper = '', issue = ''] = article.id.split('/');
/** A piece of it, to be searched for. */
const words = [...(article.texts[0] ?? '')].slice(0, 4).join('');
const volume = `${newspaper}/${issue.slice(0, 4)}`;
/** `/topics/` → `/archive/topics/` */
const under = (path: string): string => BASE + path.slice(1);

let server: Server;
let origin: string;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  const env = { ...process.env, SITE_URL: HOST + BASE };
  execFileSync(process.execPath, ['scripts/build.ts', '--out', dist], { stdio: 'pipe', env });
  server = createServer(siteFiles(dist, BASE));
  await new Promise<void>((done) => server.listen(0, done));
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
});
test.afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(work, { recursive: true, force: true });
});

/** What must not happen: errors of scripts or of the policy, answers that are none, requests outside the path. */
function watch(page: Page): string[] {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
  });
  page.context().on('request', (request) => {
    const { protocol, pathname } = new URL(request.url());
    if (protocol.startsWith('http') && !pathname.startsWith(BASE)) faults.push(`asked ${request.url()}`);
  });
  return faults;
}

test('no address in a page, feed, list or script leaves the path, and each leads to a file', () => {
  const site = readBuiltSite(dist, HOST);
  const faults: string[] = [];
  let seen = 0;
  for (const { path, file, references } of site.values()) {
    for (const { address, bearer } of references) {
      const url = new URL(address, new URL(encodeURI(under(path)), HOST));
      if (url.origin !== HOST) continue;
      seen++;
      const target = decodeURIComponent(url.pathname).normalize();
      if (!target.startsWith(BASE)) faults.push(`${file}: ${bearer}="${address}" leaves ${BASE}`);
      else if (!site.has(`/${target.slice(BASE.length)}`)) faults.push(`${file}: ${bearer}="${address}" leads nowhere`);
    }
  }
  expect(faults.slice(0, 20)).toEqual([]);
  expect(seen).toBeGreaterThan(5000);
});

test('no script, style or list names a folder of the archive from the root of the host', () => {
  const tops = '_assets|feeds|icons|offline/packs/|search/volumes';
  const named = new RegExp(`["'\`(]/(?:${tops})`, 'u');
  const files = globSync(['_assets/*.{js,css}', '*.webmanifest', 'offline/*.json', 'search/*.json'], { cwd: dist });
  expect(files.length).toBeGreaterThan(5);
  // Scripts name what they fetch through `siteHref`; these they may hold as they are.
  const known = ['/offline/packs/'];
  for (const file of files) {
    const text = known.reduce((all, name) => all.replaceAll(name, ''), readFileSync(join(dist, file), 'utf8'));
    expect(named.exec(text)?.[0], file).toBeUndefined();
  }
});

test('what robots, cards, citations and search engines read names the whole address', () => {
  const read = (path: string): string => readFileSync(join(dist, path), 'utf8');
  const html = read(join(articleUrl(article.id), 'index.html'));
  const address = HOST + under(articleUrl(article.id));
  expect(html).toContain(`<link rel="canonical" href="${address}">`);
  expect(html).toContain(`property="og:url" content="${address}"`);
  expect(html).toMatch(new RegExp(`property="og:image" content="${HOST}${BASE}`, 'u'));
  const thing = JSON.stringify(
    [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gsu)].map((m) => m[1]),
  );
  expect(thing).toContain(address);
  expect(html.match(/https:\/\/example\.org\/(?!archive\/)/gu)).toBeNull();
  expect(read('robots.txt')).toContain(`Sitemap: ${HOST}${BASE}sitemap-index.xml`);
  expect(read('sitemap-index.xml')).toContain(`<loc>${HOST}${BASE}sitemap-0.xml</loc>`);
  expect(read('sitemap-0.xml')).toContain(`<loc>${address}</loc>`);
  expect(read('opensearch.xml')).toContain(`template="${HOST}${BASE}search/?q=`);
  const manifestAddress = new URL(`${BASE}manifest.webmanifest`, HOST);
  const manifest = JSON.parse(read('manifest.webmanifest')) as Record<'start_url' | 'scope', string>;
  expect(new URL(manifest.start_url, manifestAddress).pathname).toBe(BASE);
  expect(new URL(manifest.scope, manifestAddress).pathname).toBe(BASE);
});

test('home, issue, article, neighbour, feed, a page that is none', async ({ page }) => {
  await page.goto(`${origin}/`);
  expect(new URL(page.url()).pathname).toBe(BASE);
  const faults = watch(page);
  expect(
    await page.evaluate(() => document.fonts.ready.then(() => document.fonts.check('900 2rem "Hedingben Display"'))),
  ).toBe(true);
  await page
    .locator(`a[href="${under(volumeUrl(newspaper, Number(issue.slice(0, 4))))}"]`)
    .first()
    .click();
  await page
    .locator(`a[href^="${under(issueUrl(newspaper, issue))}"]`)
    .first()
    .click();
  await page.goto(origin + under(articleUrl(article.id)));
  await expect(page.locator('[data-article]')).toBeVisible();
  await page.locator('.previous-next a[rel=next], .previous-next a[rel=prev]').first().click();
  await expect(page).toHaveURL(new RegExp(`^${origin}${BASE}${newspaper}/`, 'u'));
  await page.goto(origin + under(placeUrl()));
  const feed = await page.locator('link[rel=alternate][type="application/rss+xml"]').first().getAttribute('href');
  const answer = await page.request.get(new URL(feed ?? '', page.url()).href);
  expect(await answer.text()).toContain(`<?xml-stylesheet href="${BASE}feed.css"`);
  expect((await page.request.get(origin + under('/feed.css'))).status()).toBe(200);
  expect(faults).toEqual([]);
  const missing = await page.goto(origin + under('/nowhere/at/all/'));
  expect(missing?.status()).toBe(404);
  await page.locator('.brand').first().click();
  await expect(page).toHaveURL(origin + BASE);
});

test('search finds, its hits lead on, and an export names whole addresses', async ({ page }) => {
  const faults = watch(page);
  await page.goto(`${origin}${BASE}search/?q=${encodeURIComponent(`"${words}"`)}`);
  await expect(page.locator('[data-search-state=done]')).toBeAttached();
  const hit = page.locator(`a[href^="${under(articleUrl(article.id))}"]`).first();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /CSV/u }).click(),
  ]);
  expect(readFileSync(await download.path(), 'utf8')).toContain(`${origin}${under(articleUrl(article.id))}`);
  await hit.click();
  await expect(page.locator('[data-article]')).toBeVisible();
  expect(faults).toEqual([]);
});

test('a volume taken along is read and searched with the server stopped', async ({ page, context }) => {
  const faults = watch(page);
  await page.goto(origin + under('/offline/'));
  await expect(page.locator('[data-offline-state=ready]')).toBeAttached();
  await page.locator(`[data-offline-offered] [data-pack="${volume}"]`).getByRole('button').click();
  await expect(page.locator(`[data-pack="${volume}"][data-state]`)).toHaveAttribute('data-state', 'kept');
  const { scope, caches } = await page.evaluate(async () => ({
    scope: (await navigator.serviceWorker.ready).scope,
    caches: await globalThis.caches.keys(),
  }));
  expect(scope).toBe(origin + BASE);
  for (const name of caches) expect(name, 'another archive on this host has caches of its own').toContain(BASE);
  expect(faults).toEqual([]);
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
  await context.setOffline(true);

  await page.goto(origin + under(articleUrl(article.id)));
  await expect(page.locator('[data-article]')).toBeVisible();
  const rules = page.evaluate(() => [...document.styleSheets].find(({ href }) => href)?.cssRules.length);
  expect(await rules).toBeGreaterThan(50);
  await page.goto(`${origin}${BASE}search/?q=${encodeURIComponent(`"${words}"`)}`);
  await expect(page.locator(`a[href^="${under(articleUrl(article.id))}"]`).first()).toBeVisible();
  const missing = await page.goto(origin + under('/nowhere/'));
  expect(missing?.status()).toBe(503);
  await expect(page.locator('[data-offline-elsewhere]').first()).toBeVisible();
});

test('two archives on one host: settings, caches and workers of one are not those of the other', async ({ page }) => {
  const other = createServer((request, response) => {
    const files = request.url?.startsWith(BASE) ? siteFiles(dist, BASE) : siteFiles('dist', '/');
    files(request, response);
  });
  await new Promise<void>((done) => other.listen(0, done));
  const host = `http://localhost:${(other.address() as AddressInfo).port}`;
  const caches = (): Promise<string[]> => page.evaluate(async () => (await globalThis.caches.keys()).sort());
  try {
    await page.goto(host + under('/offline/'));
    await expect(page.locator('[data-offline-state=ready]')).toBeAttached();
    await page.locator(`[data-offline-offered] [data-pack="${volume}"]`).getByRole('button').click();
    await expect(page.locator(`[data-pack="${volume}"][data-state]`)).toHaveAttribute('data-state', 'kept');
    await page.getByText('阅读设置').click();
    await page.getByLabel('深', { exact: true }).check();
    const first = await caches();

    await page.goto(`${host}/offline/`);
    await expect(page.locator('[data-offline-state=ready]')).toBeAttached();
    await expect(page.locator('html')).not.toHaveAttribute('data-theme', 'dark');
    await expect(page.locator('html')).not.toHaveAttribute('data-base');
    await expect(page.locator(`[data-pack="${volume}"][data-state=kept]`)).toHaveCount(0);
    await page.locator(`[data-offline-offered] [data-pack="${volume}"]`).getByRole('button').click();
    await expect(page.locator(`[data-pack="${volume}"][data-state]`)).toHaveAttribute('data-state', 'kept');
    const both = await caches();
    expect(both.filter((name) => first.includes(name))).toEqual(first);
    expect(both.length).toBeGreaterThan(first.length);

    await page.locator(`[data-pack="${volume}"][data-state]`).getByRole('button').last().click();
    await expect(page.locator(`[data-pack="${volume}"][data-state=kept]`)).toHaveCount(0);
    await page.goto(host + under('/offline/'));
    await expect(page.locator(`[data-pack="${volume}"][data-state]`)).toHaveAttribute('data-state', 'kept');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    const workers = await page.evaluate(async () =>
      (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => new URL(scope).pathname).sort(),
    );
    expect(workers).toEqual(['/', BASE]);
  } finally {
    other.closeAllConnections();
    other.close();
  }
});
