/** What stands beside the hits: exports, chart, filters and dates, under mouse and keys. */
import { expect, test } from '@playwright/test';

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
