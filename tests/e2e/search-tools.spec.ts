/** What stands beside the hits: exports, chart, filters and dates, under mouse and keys. */
import { expect, type Page, test } from '@playwright/test';

async function open(page: Page, query: string): Promise<void> {
  await page.goto(`/search/?${new URLSearchParams({ q: query })}`);
  await page.waitForSelector('[data-search-state="done"]');
}

test('exports are offered when all volumes have answered, not before', async ({ page }) => {
  const arrived = Promise.withResolvers<void>();
  let first = '';
  await page.context().route(/facets\.gz/, async (route) => {
    first ||= route.request().url();
    if (route.request().url() !== first) await arrived.promise;
    await route.continue();
  });
  await page.goto(`/search/?${new URLSearchParams({ q: '的' })}`);
  const exports = page.locator('[data-search-export]');
  await expect(page.locator('[data-search-hits] > li').first()).toBeVisible();
  await expect(exports).toContainText('检索完毕后可导出');
  for (const button of await exports.getByRole('button').all()) await expect(button).toBeDisabled();
  arrived.resolve();
  await expect(exports).toContainText('导出全部');
  for (const button of await exports.getByRole('button').all()) await expect(button).toBeEnabled();
});

test('who works with keys keeps the focus: at the same bar, at the first value added, at the order', async ({
  page,
}) => {
  await open(page, '的');
  const bar = page.locator('.chart button').nth(1);
  const label = (await bar.getAttribute('aria-label')) ?? '';
  await bar.press('Enter');
  await expect(bar).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('button', { name: label })).toBeFocused();

  await page.getByRole('button', { name: '清除筛选' }).press('Enter');
  await expect(page.getByRole('button', { name: '清除筛选' })).toBeHidden();
  await expect(page.getByRole('combobox', { name: '排序' })).toBeFocused();

  const all = page.getByRole('button', { name: /^全部 \d+ 项$/ }).first();
  const group = page.locator('fieldset').filter({ has: all }).first();
  const legend = (await group.locator('legend').textContent()) ?? '';
  const few = await group.getByRole('checkbox').count();
  await all.press('Enter');
  await expect(page.getByRole('group', { name: legend }).getByRole('checkbox').nth(few)).toBeFocused();
});

test('a date that is typed narrows when its year is whole, and is one step back', async ({ page }) => {
  const narrowedTo: string[] = [];
  page.on('framenavigated', (frame) => narrowedTo.push(new URL(frame.url()).searchParams.get('from') ?? ''));
  await open(page, '的');
  const total = page.locator('[data-search-total]');
  const all = (await total.textContent()) ?? '';
  const steps = await page.evaluate(() => history.length);
  await page.locator('.dates input[name="from"]').focus();
  // Month, day, year: the order of the browser's own language.
  for (const digits of ['02', '15', '2024']) await page.keyboard.type(digits, { delay: 50 });
  await expect(page).toHaveURL(/from=2024-02-15/);
  await page.keyboard.press('ArrowUp');
  await expect(page).not.toHaveURL(/from=2024-02-15/);
  await expect(total).toHaveText(/\d/);
  expect(narrowedTo.filter((day) => day !== '')).toEqual(['2024-02-15', '2025-02-15']);
  expect(await page.evaluate(() => history.length)).toBe(steps + 1);
  await page.goBack();
  await expect(total).toHaveText(all);
});

test('End leads to the last hit, though hits out of sight are laid out late', async ({ page }) => {
  await open(page, '的');
  const last = page.locator('[data-search-hits] > li').last();
  await page.locator('h1').click();
  await page.keyboard.press('End');
  await expect(last).toBeInViewport();
  // Browsers scroll there in steps.
  await expect
    .poll(() => page.evaluate(() => document.documentElement.scrollHeight - innerHeight - scrollY))
    .toBeLessThan(2);
});
