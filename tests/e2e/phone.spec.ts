/** A reader with a phone in hand: finds an article by its words, reads it, turns to its neighbour, all by touch. */
import { expect, test } from '@playwright/test';

test('from a word to an article and on to its neighbour', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('searchbox').first().fill('营商环境');
  await page.getByRole('searchbox').first().press('Enter');
  await expect(page.locator('[data-search-state]')).toHaveAttribute('data-search-state', 'done');
  await page.locator('[data-search-hits] > li h2 a').first().tap();
  await expect(page.locator('[data-article]')).toContainText('营商环境');

  const before = page.url();
  await page.locator('.previous-next [rel=next], .previous-next [rel=prev]').first().tap();
  await expect(page.locator('[data-article]')).toBeVisible();
  expect(page.url()).not.toBe(before);
});

test('no page on the way is wider than the phone', async ({ page }) => {
  for (const path of ['/', '/search/?q=%E5%8F%91%E5%B1%95', '/feeds/', '/topics/', '/places/', '/about/']) {
    await page.goto(path);
    const beyond = await page.locator('html').evaluate((root) => root.scrollWidth - root.clientWidth);
    expect(beyond, path).toBeLessThanOrEqual(0);
  }
});
