/** The portable edition as a reader has it: unzipped, opened by double-click from a read-only folder, without network. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { articleUrl } from '../../src/model/urls.ts';
import { foldText } from '../../src/search/fold.ts';
import { containing, randomStrings, trueArticles } from './search-truth.ts';

test.describe.configure({ mode: 'serial' });
const content = process.env.HEDINGBEN_CONTENT ?? 'content';
const work = mkdtempSync(join(tmpdir(), 'portable-'));
const folder = join(work, 'stick');
const articles = await trueArticles(content);
const file = (path: string): string => pathToFileURL(join(folder, path)).href;

test.beforeAll(() => {
  test.setTimeout(180_000);
  const build = ['scripts/build.ts', '--edition', 'portable', '--content', content, '--out', folder];
  const env = { ...process.env, SITE_URL: '' };
  execFileSync(process.execPath, build, { stdio: 'pipe', env });
  execFileSync('chmod', ['-R', 'a-w', folder]);
});
test.afterAll(() => {
  execFileSync('chmod', ['-R', 'u+w', folder]);
  rmSync(work, { recursive: true, force: true });
});

/** What must not happen: errors, words on the console, anything asked of a network. */
function watch(page: Page): string[] {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(message.text());
  });
  page.on('request', (request) => {
    if (!/^(?:file|data|blob):/.test(request.url())) faults.push(`asked ${request.url()}`);
  });
  return faults;
}

test('text is shown in Traditional characters', async ({ page }) => {
  const faults = watch(page);
  await page.goto(file(`${articleUrl(articles[0]?.id ?? '').slice(1)}index.html`));
  await page.getByText('阅读设置').click();
  await page.getByLabel('繁体', { exact: true }).check();
  await expect(page.locator('.article-body')).toHaveText(/[國會發數]/u);
  expect(faults).toEqual([]);
});

test('every link and every file that a page names is in the folder, and no address leaves it', () => {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
  const missing: string[] = [];
  const ids = new Map<string, Set<string>>();
  const idsIn = (path: string): Set<string> => {
    const known =
      ids.get(path) ?? new Set([...readFileSync(path, 'utf8').matchAll(/\bid="([^"]+)"/g)].map((m) => m[1]));
    ids.set(path, known as Set<string>);
    return known as Set<string>;
  };
  for (const page of pages) {
    const html = readFileSync(join(folder, page), 'utf8');
    expect(html, page).not.toMatch(/<base\b|type="?module|rel="?(?:module)?preload/);
    for (const [, address = ''] of html.matchAll(/\b(?:href|src|action)="([^"]*)"/g)) {
      if (/^(?:https?:|mailto:|data:)/.test(address)) continue;
      const url = new URL(address.replaceAll('&amp;', '&'), file(page));
      url.search = '';
      const { hash } = url;
      url.hash = '';
      const path = fileURLToPath(url);
      if (address.startsWith('/') || !existsSync(path) || url.href.endsWith('/')) missing.push(`${page}: ${address}`);
      else if (hash && path.endsWith('.html') && !idsIn(path).has(decodeURIComponent(hash.slice(1))))
        missing.push(`${page}: ${address}`);
    }
  }
  expect(missing).toEqual([]);
  expect(pages.length).toBeGreaterThan(articles.length);
});

test('the sums are those of the files, the zip holds the folder, the note is there', () => {
  const check = (sums: string, cwd: string): string =>
    execFileSync('sha256sum', ['--check', '--quiet', '--strict', sums], { cwd, encoding: 'utf8' });
  expect(check('SHA256SUMS', folder)).toBe('');
  expect(check('stick.zip.sha256', work)).toBe('');
  const unzip = [
    '-c',
    'import sys,zipfile; z=zipfile.ZipFile(sys.argv[1]); assert not z.testzip(); print(len(z.namelist()))',
  ];
  const inZip = Number(execFileSync('python3', [...unzip, join(work, 'stick.zip')], { encoding: 'utf8' }));
  const sums = readFileSync(join(folder, 'SHA256SUMS'), 'utf8').trim().split('\n');
  expect(inZip).toBe(sums.length + 1);
  expect(readFileSync(join(folder, '阅读说明.txt'), 'utf8')).toContain('双击 index.html');
});

test('pages of every kind open without an error and without asking anything of a network', async ({ page }) => {
  const faults = watch(page);
  const [first] = articles;
  const address = articleUrl(first?.id ?? '').slice(1);
  const [newspaper, issue, sheet] = address.split('/');
  const kinds = ['', `${newspaper}/`, `${newspaper}/${issue}/`, `${newspaper}/${issue}/${sheet}/`, address];
  for (const kind of [...kinds, 'topics/', 'places/', 'search/', 'about/', 'feeds/']) {
    await page.goto(file(`${kind}index.html`));
    await expect(page.locator('main h1, main .nameplate').first()).toBeVisible();
    const fonts = await page.evaluate(async () => {
      await document.fonts.ready;
      return [...document.fonts].filter(({ status }) => status === 'error').length;
    });
    expect(fonts, kind).toBe(0);
  }
  expect(faults).toEqual([]);
});

test('from the front page by links to an article, and back by the trail', async ({ page }) => {
  const faults = watch(page);
  await page.goto(file('index.html'));
  await page.locator('main a[href*="/l"]').first().click();
  await expect(page.locator('[data-article]')).toBeVisible();
  await page.locator('.breadcrumbs a').first().click();
  await expect(page).toHaveURL(/^file:.*\/index\.html/);
  expect(faults).toEqual([]);
});

test('search finds exactly the articles that contain a string, of any kind', async ({ page }) => {
  const faults = watch(page);
  const folded = articles.map(({ id, texts }) => ({ id, texts: texts.map(foldText) }));
  const random = randomStrings(articles, { count: 20, shortest: 1, longest: 8, of: /[^"]/u, seed: 7 });
  for (const string of ['营商环境', '双酚A', '1109.6', '“首席专员”', '，', '雙酚a', ...random]) {
    await page.goto(`${file('search/index.html')}?${new URLSearchParams({ q: `"${string}"` })}`);
    await expect(page.locator('[data-search-state]')).toHaveAttribute('data-search-state', 'done');
    const expected = containing(folded, foldText(string)).map((id) => file(`${articleUrl(id).slice(1)}index.html`));
    const found = await page
      .locator('[data-search-hits] > li h2 a')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    expect(found.sort(), string).toEqual(expected.sort());
  }
  expect(faults).toEqual([]);
});

test("the box on an article's page searches, and a hit leads to the article with the string marked", async ({
  page,
}) => {
  const faults = watch(page);
  await page.goto(file(`${articleUrl(articles[0]?.id ?? '').slice(1)}index.html`));
  await page.locator('.search-box input[name="q"]').fill('营商环境');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-search-total]')).toHaveText(/[1-9]/);
  await page.locator('[data-search-hits] .hit-lines a').first().click();
  await expect(page).toHaveURL(/\/l\d+\/index\.html#find=/);
  await expect(page.locator('.find-bar')).toContainText('营商环境');
  const marked = await page.evaluate(() => [...(CSS.highlights.get('find') ?? [])].map(String));
  expect(marked.length).toBeGreaterThan(0);
  for (const text of marked) expect(foldText(text)).toBe('营商环境');
  expect(faults).toEqual([]);
});

test('filters stand in the address and come back with "back"', async ({ page }) => {
  await page.goto(`${file('search/index.html')}?q=${encodeURIComponent('聊城')}`);
  const total = page.locator('[data-search-total]');
  await expect(total).toHaveText(/[1-9]/);
  const all = await total.textContent();
  await page.locator('[id="filter-genre-photo"]').check();
  await expect(page).toHaveURL(/genre=photo/);
  await expect(total).not.toHaveText(all ?? '');
  await page.goBack();
  await expect(total).toHaveText(all ?? '');
});

test('a file of the index that was cut short is said to be damaged, and is no script error', async ({ page }) => {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  await page.route(/facets\.gz\.js/, (route) => {
    const whole = readFileSync(fileURLToPath(route.request().url()), 'utf8');
    return route.fulfill({ body: whole.slice(0, whole.length / 2), contentType: 'text/javascript' });
  });
  await page.goto(`${file('search/index.html')}?q=${encodeURIComponent('聊城')}`);
  await expect(page.locator('[data-search-state]')).toHaveAttribute('data-search-state', 'error');
  await expect(page.locator('[role="status"]')).toHaveText(/检索索引损坏.*整个文件夹重新复制/);
  expect(faults).toEqual([]);
});

test('a damaged index is said to be so', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'hedingbenFile', { get: () => () => {}, set: () => {} });
  });
  await page.goto(`${file('search/index.html')}?q=${encodeURIComponent('聊城')}`);
  await expect(page.locator('[data-search-state]')).toHaveAttribute('data-search-state', 'error');
  await expect(page.locator('[role="status"]')).toHaveText(/检索索引损坏/);
});
