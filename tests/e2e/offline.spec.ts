/** Reading and searching with the server stopped and the network cut: what was read, what was taken along, what was not. */
import { expect, test } from '@playwright/test';
import { articleUrl } from '../../src/model/urls.ts';
import { foldText } from '../../src/search/fold.ts';
import { Deployment } from './offline/deployment.ts';
import { articles, pack, packs } from './offline/packs.ts';
import * as reader from './offline/reader.ts';
import { containing, randomStrings } from './search-truth.ts';

test.use({ serviceWorkers: 'allow' });
const [newspaper = '', year = ''] = pack.id.split('/');
const inPack = articles.filter(({ id }) => id.startsWith(`${newspaper}/${year}-`));
const outside = articles.filter((article) => !inPack.includes(article));
const address = (article: { id: string } | undefined): string => articleUrl(article?.id ?? '');

let site: Deployment;
test.beforeEach(async () => {
  site = await Deployment.publish();
});
test.afterEach(() => site.end());

test('what was read is there after the network is cut; what was not is said to be missing', async ({ page }) => {
  const errors = reader.scriptErrors(page);
  await page.goto(site.origin + address(articles[0]));
  await reader.installed(page);
  await page.goto(site.origin + address(articles[1]));
  await reader.installed(page);
  await reader.cut(page, site);

  for (const article of articles.slice(0, 2)) {
    await page.goto(site.origin + address(article));
    await page.reload();
    await expect(page.locator('[data-article]')).toBeVisible();
    const rules = () => [...document.styleSheets].reduce((sum, sheet) => sum + sheet.cssRules.length, 0);
    expect(await page.evaluate(rules)).toBeGreaterThan(50);
    expect(
      await page.evaluate(() => document.fonts.ready.then(() => document.fonts.check('900 2rem "Hedingben Display"'))),
    ).toBe(true);
  }
  const answer = await page.goto(site.origin + address(articles[2]));
  expect(answer?.status()).toBe(503);
  await reader.fallbackPage(page);
  await expect(page.locator('[data-article]')).toHaveCount(0);
  await page.goto(`${site.origin}/`);
  await expect(page.locator('.site-nameplate')).toBeVisible();

  await page.goto(`${site.origin}/search/?q=${encodeURIComponent('聊城')}`);
  await expect(page.locator('[data-search-state]')).toHaveAttribute('data-search-state', 'error');
  await expect(page.locator('[role=status]').first()).toHaveText(/没有网络，什么也没有查.*没有带走/);
  expect(errors).toEqual([]);
});

test('text is shown in the other script from a pack, by a reader who asks for it without network', async ({ page }) => {
  await reader.take(page, site, pack.id);
  await reader.cut(page, site);
  await page.goto(site.origin + address(inPack[0]));
  await page.getByText('阅读设置').click();
  await page.getByLabel('繁体', { exact: true }).check();
  await expect(page.locator('.article-body')).toHaveText(/[國會發數]/u);
});

test('a year taken along is read and searched from a cold start, exactly; the volumes left behind are named', async ({
  page,
  context,
}) => {
  await reader.openOffline(page, site);
  const row = reader.offered(page, pack.id);
  await expect(row.locator('.pack-facts')).toContainText(`${Math.round(pack.bytes / 1000)} KB`);
  let fetched = 0;
  page.on('response', async (response) => {
    if (response.url().endsWith('.pack')) fetched += Number(response.headers()['content-length']);
  });
  await row.getByRole('button', { name: /^带走/ }).click();
  await expect(reader.kept(page, pack.id)).toHaveAttribute('data-state', 'kept');
  expect(fetched).toBe(pack.bytes);
  await expect(row).toContainText('已带走');
  await reader.cut(page, site);
  await page.close();

  const cold = await context.newPage();
  const errors = reader.scriptErrors(cold);
  const folded = inPack.map(({ id, texts }) => ({ id, texts: texts.map(foldText) }));
  for (const string of randomStrings(inPack, { count: 8, shortest: 1, longest: 9, of: /[^"]/u, seed: 11 })) {
    await cold.goto(`${site.origin}/search/?${new URLSearchParams({ q: `"${string}"` })}`);
    await expect(cold.locator('[data-search-state]')).toHaveAttribute('data-search-state', 'done');
    const links = cold.locator('[data-search-hits] > li h2 a');
    const found = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname));
    expect(found.sort(), string).toEqual(containing(folded, foldText(string)).map(articleUrl).sort());
    await expect(cold.locator('[data-search-absent]')).toContainText('没有带走');
  }
  await cold.locator('[data-search-hits] .hit-lines a').first().click();
  await expect(cold.locator('[data-article]')).toBeVisible();
  await expect(cold.locator('.find-bar')).toBeVisible();
  for (const article of inPack.slice(0, 3)) {
    await cold.goto(site.origin + address(article));
    await expect(cold.locator('[data-article] h1')).toBeVisible();
  }
  await cold.goto(`${site.origin}/${newspaper}/${year}`);
  await expect(cold).toHaveURL(`${site.origin}/${newspaper}/${year}/`);
  await cold.goto(site.origin + address(outside[0]));
  await reader.fallbackPage(cold);
  await expect(reader.kept(cold, pack.id)).toHaveAttribute('data-state', 'kept');
  expect(errors).toEqual([]);
});

test('the network goes while the search page is open: it goes on with what was taken along', async ({ page }) => {
  await reader.take(page, site, pack.id);
  await page.goto(`${site.origin}/search/`);
  await expect(page.locator('[data-search-volumes]')).toBeAttached();
  await reader.cut(page, site);
  await page.locator('[data-search-form] input').fill('。');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-search-total]')).toHaveText(String(containing(inPack, '。').length));
  await expect(page.locator('[data-search-absent]')).toHaveAttribute('data-search-absent', /^[1-9]/);
  await site.start();
  await page.context().setOffline(false);
  await page.locator('[data-search-form] input').fill('、');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-search-total]')).toHaveText(String(containing(articles, '、').length));
});

test('a page that was not at hand comes by itself when the network does, and not before', async ({ page }) => {
  await page.goto(site.origin + address(articles[0]));
  await reader.installed(page);
  await reader.cut(page, site);
  await page.clock.install();
  await page.goto(site.origin + address(articles[1]));
  await reader.fallbackPage(page);
  await page.evaluate(() => document.body.setAttribute('data-not-reloaded', ''));
  const unanswered = page.waitForEvent('requestfailed');
  await page.context().setOffline(false);
  await unanswered;
  await expect(page.locator('[data-not-reloaded]')).toBeAttached();
  await site.start();
  await page.clock.runFor(10_000);
  await expect(page.locator('[data-article]')).toBeVisible();
});

test('everything is taken along at once, and let go one by one', async ({ page }) => {
  await reader.openOffline(page, site);
  await page.locator('[data-key=all]').click();
  for (const { id } of packs) await expect(reader.kept(page, id)).toHaveAttribute('data-state', 'kept');
  await reader.accessible(page);
  await reader.cut(page, site);
  await page.goto(`${site.origin}/topics/`);
  await expect(page.locator('main h1')).not.toHaveText(/没有网络/);
  await page.goto(`${site.origin}/search/?q=${encodeURIComponent('，')}`);
  await expect(page.locator('[data-search-total]')).toHaveText(String(containing(articles, '，').length));
  await expect(page.locator('[data-search-absent]')).toHaveCount(0);

  await page.goto(`${site.origin}/offline/`);
  await reader.kept(page, pack.id).getByRole('button', { name: /^删除/ }).click();
  await expect(reader.kept(page, pack.id)).toHaveCount(0);
  await expect(reader.said(page)).toContainText('已删除');
  expect((await reader.packCaches(page)).length).toBe(packs.length - 1);
  await page.goto(site.origin + address(inPack[0]));
  await reader.fallbackPage(page);
});
