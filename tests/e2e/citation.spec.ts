/** The citation of an article: with the address and the day of reading where there is an address; files without a server. */
import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { articleUrl } from '../../src/model/urls.ts';
import { trueArticles } from './search-truth.ts';

test('the day of reading stands in the citation, and is copied with it; the files come without a request', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.clock.setFixedTime(new Date('2026-11-20T23:30:00Z')); // the 21st in Shanghai
  const [article] = await trueArticles('content');
  await page.goto(articleUrl(article?.id ?? ''));
  const citation = page.locator('[data-citation]');
  await expect(citation).toContainText(/\[N\/OL\]\. .+\[2026-11-21\]\. https:\/\/archive\.example\.org\/.+\/l\d+\/\.$/);
  await page.getByRole('button', { name: '复制引文' }).click();
  await expect(page.getByRole('button', { name: '已复制' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe((await citation.textContent())?.trim());

  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const coming = page.waitForEvent('download');
  await page.getByRole('link', { name: 'RIS' }).click();
  const download = await coming;
  expect(download.suggestedFilename()).toMatch(/-l\d+\.ris$/);
  expect(await readFile(await download.path(), 'utf8')).toMatch(/^TY {2}- NEWS\r\nTI {2}- .+\r\n/);
  expect(asked.filter((url) => !url.startsWith('data:'))).toEqual([]);
});
