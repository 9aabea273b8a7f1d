/** Search as a reader has it: real browser, built site, held against the articles' own files. */
import { expect, type Page, test } from '@playwright/test';
import { articleUrl } from '../../src/model/urls.ts';
import { foldText } from '../../src/search/fold.ts';
import { containing, randomStrings, trueArticles } from './search-truth.ts';

const articles = await trueArticles(process.env.HEDINGBEN_CONTENT ?? 'content');
const urls = (ids: readonly string[]): string[] => ids.map(articleUrl).sort();

/** Loads the search page with a query and waits until it is answered. */
async function open(page: Page, query: string): Promise<void> {
  await page.goto(`/search/?${new URLSearchParams({ q: query })}`);
  await expect(page.locator('[data-search-state]')).toHaveAttribute('data-search-state', /done|error/);
}

/** For a sweep of hundreds of queries, seconds on an idle machine. */
const SWEEP_MILLISECONDS = 300_000;

/** Asks one query after another on the open page, as a reader would who types; the addresses of all hits to each. */
async function askAll(page: Page, queries: readonly string[]): Promise<string[][]> {
  await page.goto('/search/');
  return page.evaluate(async (strings) => {
    const root = document.querySelector<HTMLElement>('[data-search]');
    const form = document.querySelector<HTMLFormElement>('[data-search-form]');
    const input = form?.querySelector('input');
    const answers: string[][] = [];
    for (const string of strings) {
      if (!root || !form || !input) break;
      input.value = string;
      form.requestSubmit();
      while (root.dataset.searchState === 'busy') await new Promise((resolve) => setTimeout(resolve, 2));
      const hits = [...document.querySelectorAll<HTMLAnchorElement>('[data-search-hits] > li h2 a')];
      const total = Number(document.querySelector('[data-search-total]')?.textContent || Number.NaN);
      answers.push(
        total === hits.length ? hits.map((hit) => hit.getAttribute('href') ?? '').sort() : [`total ${total}`],
      );
    }
    return answers;
  }, queries);
}

test('200 random strings of 2–8 Han characters find exactly the articles that contain them', async ({ page }) => {
  test.setTimeout(SWEEP_MILLISECONDS);
  const strings = randomStrings(articles, { count: 200, shortest: 2, longest: 8, of: /\p{Script=Han}/u, seed: 1 });
  const answers = await askAll(page, strings);
  const wrong = strings.filter((string, i) => String(answers[i]) !== String(urls(containing(articles, string))));
  expect(wrong).toEqual([]);
  expect(answers).toHaveLength(200);
});

test('500 random strings of 1–10 characters of any kind find exactly the articles that contain them', async ({
  page,
}) => {
  test.setTimeout(SWEEP_MILLISECONDS);
  const folded = articles.map(({ id, texts }) => ({ id, texts: texts.map(foldText) }));
  const strings = randomStrings(articles, { count: 500, shortest: 1, longest: 10, of: /[^"]/u, seed: 2 });
  const answers = await askAll(
    page,
    strings.map((string) => `"${string}"`),
  );
  const wrong = strings.filter(
    (string, i) => String(answers[i]) !== String(urls(containing(folded, foldText(string)))),
  );
  expect(wrong).toEqual([]);
  expect(answers).toHaveLength(500);
});

for (const [printed, typed] of [
  ['1109.6', '１１０９．６'],
  ['双酚A', '雙酚a'],
  ['EOD', 'eod'],
  ['营商环境', '營商環境'],
  ['“首席专员”', '"“首席专员”"'],
  ['受理·协同办', '受理•協同辦'],
]) {
  test(`a page load finds ${printed} as ${typed}`, async ({ page }) => {
    const folded = articles.map(({ id, texts }) => ({ id, texts: texts.map(foldText) }));
    const expected = urls(containing(folded, foldText(printed ?? '')));
    expect(expected.length).toBeGreaterThan(0);
    await open(page, typed ?? '');
    await expect(page.locator('[data-search-total]')).toHaveText(String(expected.length));
    const hits = page.locator('[data-search-hits] > li');
    await expect(hits).toHaveCount(expected.length);
    for (const hit of await hits.all()) await expect(hit.locator('mark').first()).toBeVisible();
    const found = await hits.locator('h2 a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(found.sort()).toEqual(expected);
  });
}

test('what is marked is what was printed', async ({ page }) => {
  await open(page, '營商環境');
  for (const mark of await page.locator('mark').allTextContents()) {
    expect(foldText(mark)).toBe('营商环境');
    expect(articles.some(({ texts }) => texts.some((text) => text.includes(mark.replaceAll(/\s/g, ''))))).toBe(true);
  }
});

test('a caption without a headline is called one, and its text stands once', async ({ page }) => {
  await open(page, '阴极铜生产线');
  const hit = page.locator('[data-search-hits] > li');
  await expect(hit).toHaveCount(1);
  await expect(hit.locator('h2')).toHaveText('图片说明');
  await expect(hit.locator('mark')).toHaveText(['阴极铜生产线']);
  await expect(hit.locator('.hit-lines')).toHaveAttribute('lang', 'zh-Hans');
  await open(page, '标题：阴极铜生产线');
  await expect(page.locator('[data-search-total]')).toHaveText('0');
});

test('filters narrow, stand in the address, and come back with "back"', async ({ page }) => {
  await open(page, '聊城');
  const total = page.locator('[data-search-total]');
  const all = await total.textContent();
  await page.locator('[id="filter-genre-photo"]').check();
  await expect(page).toHaveURL(/genre=photo/);
  await expect(total).not.toHaveText(all ?? '');
  const narrowed = await total.textContent();
  await page.reload();
  await expect(total).toHaveText(narrowed ?? '');
  await page.goBack();
  await expect(total).toHaveText(all ?? '');
});

test('the chart narrows the dates', async ({ page }) => {
  await open(page, '的');
  await page.locator('.chart button[aria-pressed]').first().click();
  await expect(page).toHaveURL(/from=\d{4}-\d\d-01&to=/);
  const dates = await page
    .locator('[data-search-hits] time')
    .evaluateAll((all) => all.map((time) => time.getAttribute('datetime')?.slice(0, 7)));
  expect(new Set(dates).size).toBe(1);
});

test('a scope that names nothing is said, and not asserted', async ({ page }) => {
  await open(page, '聊城');
  const all = (await page.locator('[data-search-total]').textContent()) ?? '';
  for (const scope of ['<b>', 'nonexist', 'topics/nonexist']) {
    await page.goto(`/search/?${new URLSearchParams({ q: '聊城', in: scope })}`);
    await expect(page.locator('[role="status"]')).toContainText(`没有“${scope}”这个范围，查的是全部文章`);
    await expect(page.locator('[role="status"]')).not.toContainText('在“');
    await expect(page.locator('[data-search-total]')).toHaveText(all);
  }
});

test('an empty query asks nothing, and nothing is said to be missing', async ({ page }) => {
  await open(page, '');
  await expect(page.locator('[role="status"]')).toHaveText('');
  await expect(page.locator('[data-search-none]')).toBeHidden();
});
