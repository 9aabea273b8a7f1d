/** Reading from the front door to a line of the page as received, on a phone and on a desktop, with and without scripts. */
import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import { FEED_URL } from '../../src/model/urls.ts';
import { everyKind } from './reading-kinds.ts';

const READERS = {
  'phone, no scripts': { viewport: { width: 390, height: 844 }, javaScriptEnabled: false },
  'desk, scripts': { viewport: { width: 1280, height: 900 }, javaScriptEnabled: true },
};

for (const [reader, options] of Object.entries(READERS)) {
  test.describe(reader, () => {
    test.use(options);

    test('from home to an issue, a page, an article, its neighbour and back to the page', async ({ page }) => {
      await page.goto('/');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('合订本');
      await page.locator('.front h2 a').first().click();
      await expect(page).toHaveURL(/\/\d{4}-\d\d-\d\d\/$/);

      const [headline] = await page.locator('.headlines a').allTextContents();
      await page.locator('.issue-pages h2 a').first().click();
      await expect(page).toHaveURL(/\/\d{4}-\d\d-\d\d\/\w+\/$/);
      await page.getByRole('link', { name: headline, exact: true }).first().click();
      await expect(page).toHaveURL(/\/l\d{3,}\/$/);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline as string);
      const text = await page.locator('[data-article] .article-body').innerText();
      expect(text.length).toBeGreaterThan(20);

      const first = page.url();
      await page.locator('.previous-next [rel=next]').click();
      await expect(page).not.toHaveURL(first);
      await page.locator('.previous-next [rel=prev]').click();
      await expect(page).toHaveURL(first);
      await page.locator('.on-this-page h2 a').click();
      await expect(page.locator('.broadsheet .card').first()).toBeVisible();
    });

    test('from the calendar of a newspaper to an issue', async ({ page }) => {
      await page.goto('/');
      await page.locator('.newspaper-overview h3 a').first().click();
      await expect(page.locator('.holdings')).toContainText('收有');
      const day = page.locator('.month td a').first();
      const label = await day.getAttribute('aria-label');
      await day.click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(label?.split('，')[0] as string);
    });

    test('from an article to the line that it begins with, and from that line back', async ({ page }) => {
      await page.goto('/');
      await page.locator('.front .title a').first().click();
      const article = page.url();
      const number = (await page.locator('.line-links a').first().innerText()).split('–')[0] as string;
      await page.locator('.line-links a').first().click();
      const line = page.locator(`[data-source-line="${number}"]`);
      await expect(line).toBeInViewport();
      await line.locator('.line-text').click();
      await expect(page).toHaveURL(article);
    });

    test('from an article to its topic and its place, each with its years', async ({ page }) => {
      for (const kind of ['topics', 'places']) {
        await page.goto(`/${kind}/`);
        const subject = page
          .locator(`main a[href^="/${kind}/"]:not(svg a)`, { hasText: kind === 'topics' ? '营商环境' : '聊城市' })
          .first();
        await subject.click();
        const shown = await page.locator('.article-list > li').count();
        const counts = await page.locator('.year-counts .count').allInnerTexts();
        const total = counts.reduce((sum, text) => sum + Number.parseInt(text, 10), 0);
        expect(total).toBeGreaterThan(0);
        expect(shown).toBe(Math.min(total, 50));
        await page.locator('.article-list a').first().click();
        await expect(page.locator('[data-article]')).toBeVisible();
      }
    });

    test('no page is wider than the window, and each has one first heading', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      for (const path of Object.values(await everyKind())) {
        await page.goto(path);
        await expect(page.locator('h1')).toHaveCount(1);
        const beyond = await page.locator('html').evaluate((root) => root.scrollWidth - root.clientWidth);
        expect(beyond, path).toBeLessThanOrEqual(0);
      }
    });
  });
}

test('topics and places stand in the order of their lists', async ({ page }) => {
  for (const list of ['topics', 'places']) {
    const entries = parse(await readFile(`content/${list}.yaml`, 'utf8')) as { label: string }[];
    await page.goto(`/${list}/`);
    const links = page.locator('main table th a, main .place-list a');
    expect(await links.allTextContents(), list).toEqual(entries.map(({ label }) => label));
  }
});

test('the feed holds every article in full, newest issue first, under ids that do not name the site', async ({
  request,
}) => {
  const xml = await (await request.get(FEED_URL)).text();
  const items = xml.split('<item>').slice(1);
  expect(items.length).toBeGreaterThan(0);
  const days = items.map((item) => Date.parse(/<pubDate>(.*?)<\/pubDate>/.exec(item)?.[1] ?? ''));
  expect(days).toEqual(days.toSorted((a, b) => b - a));
  const guids = items.map((item) => /<guid isPermaLink="false">(tag:hedingben,2025:.*?)<\/guid>/.exec(item)?.[1]);
  expect(new Set(guids).size).toBe(items.length);
  expect(guids).not.toContain(undefined);
  for (const item of items) {
    expect(item).toContain('+0800</pubDate>');
    expect(item).toMatch(/<content:encoded>&lt;p&gt;.{20}/s);
    expect(item).toMatch(/<dc:creator>.+<\/dc:creator>/);
  }
});

test('an address that the archive does not have offers to search', async ({ page }) => {
  const answer = await page.goto('/liaocheng-ribao/1900-01-01/');
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('没有这一页');
  await expect(page.locator('main form[action="/search/"]')).toBeVisible();
});
