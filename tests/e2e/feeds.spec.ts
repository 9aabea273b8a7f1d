/** A feed opened in a browser: its own elements, shown by a style sheet alone. */
import { expect, test } from '@playwright/test';

for (const [path, entry] of [
  ['/feed.xml', 'item'],
  ['/atom.xml', 'entry'],
] as const) {
  test(`${path} shows what it is for, headlines and Chinese dates, and Chromium has nothing to warn of`, async ({
    page,
  }) => {
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 })); // asked for by the browser itself
    await page.goto(path);
    await expect(page.locator(`${entry} > title`).first()).toBeVisible();
    await expect(page.locator(`${entry} > bibliographicCitation`).first()).toContainText(/\d{4}年\d+月\d+日/);
    const shown = await page.evaluate(
      () => (document.documentElement as HTMLElement & { innerText?: string }).innerText,
    );
    expect(shown ?? '').not.toMatch(/\d{4}-\d\d-\d\d|GMT|\+0800/);
    const hidden = page.locator(`${entry} > :is(guid, id, link, pubDate, published, updated, category)`);
    const displayed = await hidden.evaluateAll((all) => all.map((element) => getComputedStyle(element).display));
    expect(new Set(displayed)).toEqual(new Set(['none']));
    const note = await page.evaluate(() => getComputedStyle(document.documentElement, '::before').content);
    expect(note).toContain('RSS 阅读器');
    expect(said).toEqual([]);
  });
}
