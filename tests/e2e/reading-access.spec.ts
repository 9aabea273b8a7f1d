/** Reading for everyone: no finding of axe on any kind of page in any colours, keys and touch, settings, a still layout. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { everyKind } from './reading-kinds.ts';

const VIEWPORTS = { phone: { width: 390, height: 844 }, desk: { width: 1280, height: 900 } };

for (const [device, colorScheme] of [
  ['phone', 'dark'],
  ['desk', 'light'],
] as const) {
  test(`axe finds nothing: ${device}, ${colorScheme}`, async ({ browser, baseURL }) => {
    test.setTimeout(180_000);
    const context = await browser.newContext({
      baseURL,
      viewport: VIEWPORTS[device],
      colorScheme,
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    for (const path of Object.values(await everyKind())) {
      await page.goto(path);
      // One frame a page, and of the findings only the faults.
      const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
      const { violations } = await axe.analyze();
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
      expect(found, path).toEqual([]);
    }
    await context.close();
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the theme of high contrast has it on every page: ${colorScheme}`, async ({ browser, baseURL }) => {
    test.setTimeout(180_000);
    const context = await browser.newContext({ baseURL, viewport: VIEWPORTS.desk, colorScheme });
    await context.addInitScript(() => localStorage.setItem('reading /', '{"theme":"contrast"}'));
    const page = await context.newPage();
    for (const path of Object.values(await everyKind())) {
      await page.goto(path);
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'contrast');
      const axe = new AxeBuilder({ page }).setLegacyMode().options({
        runOnly: ['color-contrast', 'color-contrast-enhanced'],
        resultTypes: ['violations'],
      });
      const { violations } = await axe.analyze();
      expect(
        violations.flatMap(({ nodes }) => nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`)),
        path,
      ).toEqual([]);
    }
    await context.close();
  });
}

test('every link and field is at least 24 pixels high and wide or stands in running text', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.emulateMedia({ colorScheme: 'dark' });
  for (const path of Object.values(await everyKind())) {
    await page.goto(path);
    const small = await page.locator('a, button, input:not([type=radio]), summary').evaluateAll((nodes) =>
      nodes
        .filter((node) => node.checkVisibility() && !node.closest('p, .skip, .line-text, .prose'))
        .filter((node) => {
          const { width, height } = node.getBoundingClientRect();
          return Math.min(width, height) < 23.5;
        })
        .map((node) => node.outerHTML.slice(0, 120)),
    );
    expect(small, path).toEqual([]);
  }
});

test('the keyboard turns pages, and goes from headline to headline', async ({ page }) => {
  const { page: sheet, article } = await everyKind();
  await page.goto(sheet);
  const headlines = page.locator('.broadsheet .title a');
  await headlines.first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(headlines.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(headlines.first()).toBeFocused();

  await page.goto(article);
  const next = await page.locator('.previous-next [rel=next]').getAttribute('href');
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(new RegExp(`${next}$`));
});

test('the first Tab offers to skip to the text', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: '跳到正文' })).toBeFocused();
  await expect(page.getByRole('link', { name: '跳到正文' })).toBeInViewport();
});

test('settings hold without a script, and with one on the next page as well', async ({ browser, baseURL, page }) => {
  const { article } = await everyKind();
  const without = await (await browser.newContext({ baseURL, javaScriptEnabled: false })).newPage();
  for (const reader of [without, page]) {
    await reader.goto(article);
    await reader.getByText('阅读设置').click();
    await reader.getByLabel('竖排').check();
    await reader.getByLabel('特大').check();
    await expect(reader.locator('.article-body')).toHaveCSS('writing-mode', 'vertical-rl');
    await expect(reader.locator('.article-body')).toHaveCSS('font-size', '26px');
    const beyond = await reader.locator('html').evaluate((root) => root.scrollWidth - root.clientWidth);
    expect(beyond).toBeLessThanOrEqual(0);
  }
  await page.reload();
  await expect(page.locator('.article-body')).toHaveCSS('writing-mode', 'vertical-rl');
  await without.context().close();
});

/** How much has moved on the page since it began to load, as browsers count it. */
async function shiftOf(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 200);
      }),
  );
}

test('nothing moves while a page loads, and a page is small', async ({ page }) => {
  const { home, page: sheet, article } = await everyKind();
  for (const path of [home, sheet, article]) {
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(await shiftOf(page), path).toBe(0);
    await expect(page.locator('link[rel=stylesheet]')).toHaveCount(1);
  }
});

test('hits come below each other and push nothing away', async ({ page }) => {
  await page.setViewportSize(VIEWPORTS.phone);
  await page.goto(`/search/?q=${encodeURIComponent('发展')}`);
  await expect(page.locator('[data-search-state]')).toHaveAttribute('data-search-state', 'done');
  await expect(page.locator('[data-search-hits] > li').first()).toBeVisible();
  expect(await shiftOf(page)).toBeLessThan(0.02);
});
