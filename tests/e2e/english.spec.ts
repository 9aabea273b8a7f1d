/** An archive whose interface is English says no Chinese word of its own: built from one newspaper of the archive, and read. */
import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import sirv from 'sirv';
import { kindsOfPage } from '../../scripts/gallery/kinds.ts';
import { messagesOf } from '../messages-of.ts';

test.describe.configure({ mode: 'serial' });

const BUILD = new URL('../../scripts/build.ts', import.meta.url).pathname;
let folder: string;
let server: Server;
let address: string;

test.beforeAll(async () => {
  test.setTimeout(300_000);
  folder = await mkdtemp(join(tmpdir(), 'hedingben-english-'));
  const content = join(folder, 'content');
  // What was promised to readers of the whole archive does not hold for a part of it.
  const left = new Set(['permalinks.txt', 'redirects.yaml', 'dazhong-ribao', 'dazhong-ribao.yaml']);
  await cp('content', content, { recursive: true, filter: (path) => !left.has(basename(path)) });
  await writeFile(join(content, 'site.yaml'), 'language: en\nreports: https://example.org/issues/new\n');
  const out = join(folder, 'site');
  const { status, stderr } = spawnSync(process.execPath, [BUILD, '--content', content, '--out', out], {
    encoding: 'utf8',
  });
  expect(status, stderr).toBe(0);
  server = createServer(sirv(out, { dev: true })).listen(0);
  address = `http://localhost:${(server.address() as AddressInfo).port}`;
});

test.afterAll(async () => {
  server?.close();
  await rm(folder, { recursive: true, force: true });
});

/** Messages of the Chinese interface of three characters or more: shorter ones are words of newspapers too. */
const CHINESE = messagesOf('zh-Hans').filter((text) => /^[\p{Script=Han}，。：]{3,}$/u.test(text));

/** Everything that a reader sees or is read, but for the article's own text. */
const said = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const all = [...document.querySelectorAll('body *')].filter(
      (element) => !element.closest('[data-article], script'),
    );
    const own = (element: Element) => [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
    return all.flatMap((element) => [
      ...own(element).map((node) => node.textContent ?? ''),
      ...['aria-label', 'placeholder', 'title'].map((name) => element.getAttribute(name) ?? ''),
    ]);
  });

test('every kind of page is in English, and says in which language the articles are', async ({ page }) => {
  expect(CHINESE.length).toBeGreaterThan(100);
  const kinds = await kindsOfPage(join(folder, 'site'));
  const paths = [
    ...Object.values(kinds),
    '/search/?q=%E5%8F%91%E5%B1%95',
    '/offline/',
    '/about/',
    '/feeds/',
    '/404.html',
  ];
  for (const path of new Set(paths)) {
    await page.goto(address + path);
    await expect(page.locator('html'), path).toHaveAttribute('lang', 'en');
    if (path.startsWith('/search/?')) await expect(page.locator('[data-search-state=done]')).toBeVisible();
    const words = (await said(page)).map((text) => text.trim());
    expect(
      CHINESE.filter((message) => words.includes(message)),
      path,
    ).toEqual([]);
  }
  await page.goto(address + kinds.article);
  await expect(page.locator('[data-article]')).toHaveAttribute('lang', 'zh-Hans');
  await expect(page.getByRole('heading', { name: 'Cite this article' })).toBeVisible();
});

test('a mistake is reported with the words that were selected, their line, and a correction to fill in', async ({
  page,
}) => {
  const kinds = await kindsOfPage(join(folder, 'site'));
  const link = page.getByRole('link', { name: 'Report a mistake' });
  const form = async (): Promise<URL> => new URL((await link.getAttribute('href')) ?? '');
  await page.goto(address + kinds.article);
  expect((await form()).origin + (await form()).pathname).toBe('https://example.org/issues/new');
  expect((await form()).searchParams.get('body')).toMatch(/^- replace: ""$/mu);
  const paragraph = page.locator('[data-article] p[id]').first();
  const line = /#l(\d+)$/u.exec((await paragraph.locator('.source-link').getAttribute('href')) ?? '')?.[1];
  await paragraph.evaluate((element) =>
    document.getSelection()?.setBaseAndExtent(element.firstChild as Node, 0, element.firstChild as Node, 6),
  );
  const words = (await paragraph.textContent())?.slice(0, 6);
  await expect
    .poll(async () => (await form()).searchParams.get('body'))
    .toContain(`- replace: "${words}"\n  with: "${words}"\n  line: ${Number(line)}\n`);
  expect((await form()).searchParams.get('title')).toMatch(/^Correction: [a-z-]+\/\d{4}-\d\d-\d\d\/\d\d, line \d+$/u);

  await page.goto(address + kinds.source);
  await page
    .locator('[data-source-line]')
    .nth(3)
    .locator('.line-text')
    .evaluate((element) => document.getSelection()?.selectAllChildren(element));
  const number = await page.locator('[data-source-line]').nth(3).getAttribute('data-source-line');
  await expect.poll(async () => (await form()).searchParams.get('body')).toMatch(new RegExp(`line: ${number}\\n`, 'u'));
});

/** Chinese words on the page that no element says to be Chinese. A picture's `title` holds text alone, as attributes do. */
const unmarked = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!/\p{Script=Han}/u.test(node.textContent ?? '') || element?.closest('script, style, title')) continue;
      const language = element?.closest('[lang]')?.getAttribute('lang');
      if (!language?.startsWith('zh')) found.push(`${element?.localName}: ${node.textContent?.trim()}`);
    }
    return found;
  });

test('Chinese words say that they are Chinese, on every kind of page', async ({ page }) => {
  const kinds = await kindsOfPage(join(folder, 'site'));
  const others = [
    '/search/?q=%E5%8F%91%E5%B1%95',
    '/search/?q=%E9%BE%98',
    '/offline/',
    '/about/',
    '/feeds/',
    '/404.html',
  ];
  let chinese = 0;
  for (const path of new Set([...Object.values(kinds), ...others])) {
    await page.goto(address + path);
    if (path.startsWith('/search/?')) await expect(page.locator('[data-search-state=done]')).toBeVisible();
    if (path === '/offline/') await expect(page.locator('[data-offline-state=ready]')).toBeAttached();
    expect(await unmarked(page), path).toEqual([]);
    chinese += await page.locator('body [lang^=zh]').count();
  }
  expect(chinese).toBeGreaterThan(500);
});

test('search, its mistakes and its help are in English', async ({ page }) => {
  await page.goto(`${address}/search/?q=title:%E5%8F%91%E5%B1%95`);
  await expect(page.locator('[data-search-state=done] [data-search-status]')).toHaveText('Found:');
  await page.goto(`${address}/search/?q=date:yesterday`);
  await expect(page.locator('[data-search]')).toContainText('“yesterday” is not a date. Write date:2023');
  await page.locator('[data-search-language] summary').click();
  await expect(page.locator('[data-search-language]')).toContainText('does not have the word after the minus sign');
  const example = page.locator('[data-search-language] dl > div', { hasText: 'in the headline (kicker' });
  await expect(example.locator('a')).toHaveText(/^title:/);
});
