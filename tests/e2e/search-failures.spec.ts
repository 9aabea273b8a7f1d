/** What search says when it cannot answer. It must never look like "no hits", and never be a script error. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, type Page, test } from '@playwright/test';

/** Errors that the page did not catch; a test ends by finding none. */
function scriptErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  return errors;
}

async function open(page: Page, query: string): Promise<void> {
  await page.goto(`/search/?${new URLSearchParams({ q: query })}`);
  await expect(page.locator('[data-search-state]')).toHaveAttribute('data-search-state', /done|error/);
}

const ODD: [what: string, query: string, says: RegExp][] = [
  ['500 characters', '营商环境'.repeat(125), /共\s*0\s*篇/],
  ['only spaces', '   　 ', /没有可查的字/],
  ['only punctuation', '？！……——', /共\s*\d+\s*篇/],
  ['an open quotation mark', '"营商环境', /共\s*[1-9]\d*\s*篇.*引号没有配对/],
  ['HTML', '<img src=x onerror=alert(1)>', /共\s*0\s*篇/],
  ['an entity', '&amp;&#60;script&#62;', /共\s*0\s*篇/],
  ['a regular expression', '^(.*)+$[\\', /共\s*0\s*篇/],
  ['emoji', '👨‍👩‍👧😀', /共\s*0\s*篇/],
  ['an unknown field', 'author:高田', /没有 author: 这个字段/],
  ['a date that is none', 'date:2023-02-30', /不是日期/],
  ['prototype names', '__proto__ constructor', /共\s*0\s*篇/],
  ['half of a character', '\ud83d', /共\s*\d+\s*篇/],
];

for (const [what, query, says] of ODD) {
  test(`a query of ${what}`, async ({ page }) => {
    const errors = scriptErrors(page);
    await open(page, query);
    await expect(page.locator('[role="status"]')).toHaveText(says);
    await expect(page.locator('main img, main script[src="x"]')).toHaveCount(0);
    expect(errors).toEqual([]);
  });
}

/** One character is looked up in the words, more of them in the pairs. */
const CHARACTER = '营';
const STRING = '营商环境';

const BROKEN: [what: string, files: RegExp, says: RegExp, query?: string][] = [
  ['the manifest', /manifest\.json/, /检索索引/],
  ['the search itself', /worker[^/]*\.js/, /检索程序/],
  ["a volume's list of words", /words\.gz/, /检索索引/, CHARACTER],
  ["a volume's words", /\.pf_index/, /检索索引/, CHARACTER],
  ['the pairs', /pairs\/.*\/\d+\.gz/, /检索索引/],
  ['the days', /days\.gz/, /检索索引/, '无此一串字'],
  ["a volume's facets", /facets\.gz/, /检索索引/],
  ['the texts', /texts\//, /检索索引/],
];

for (const [what, files, says, query = STRING] of BROKEN) {
  const broken: Record<string, (body: Buffer) => { status: number; body?: Buffer | string } | null> = {
    missing: () => ({ status: 404, body: '<!doctype html><p>没有这一页' }),
    'cut short': (body) => ({ status: 200, body: body.subarray(0, Math.floor(body.length / 2)) }),
    'another page in its place': () => ({ status: 200, body: '<!doctype html><p>没有这一页' }),
    unreachable: () => null,
  };
  for (const [how, breaks] of Object.entries(broken)) {
    test(`${what}, ${how}: said in the page`, async ({ page }) => {
      const errors = scriptErrors(page);
      await page.context().route(files, async (route) => {
        const whole = await route.fetch();
        const answer = breaks(await whole.body());
        return answer ? route.fulfill(answer) : route.abort();
      });
      await open(page, query);
      await expect(page.locator('[data-search-state]')).toHaveAttribute('data-search-state', 'error');
      await expect(page.locator('[role="status"]')).toHaveText(says);
      await expect(page.locator('[data-search-hits] > li')).toHaveCount(0);
      await expect(page.locator('[data-search-total]')).toHaveText('');
      expect(errors).toEqual([]);
    });
  }
}

const STRANGE: [what: string, files: RegExp, other: (url: string) => string, query?: string][] = [
  [
    'the words of another file',
    /\.pf_index/,
    (url) => url.replace(/\d+(?=\.pf_index)/, (n) => `${Number(n) ^ 1}`),
    CHARACTER,
  ],
  ['other pairs', /pairs\/.*\/\d+\.gz/, (url) => url.replace(/\d+(?=\.gz)/, (n) => `${Number(n) ^ 1}`)],
  ["another article's text", /texts\//, (url) => url.replace(/\d+(?=\.gz)/, (n) => `${Number(n) ^ 1}`)],
  ['facets in the place of the list of words', /words\.gz/, (url) => url.replace('words.gz', 'facets.gz'), CHARACTER],
];

for (const [what, files, other, query = STRING] of STRANGE) {
  test(`${what}: said in the page, never taken for an answer`, async ({ page }) => {
    const errors = scriptErrors(page);
    await page.context().route(files, async (route) => {
      const response = await route.fetch({ url: other(route.request().url()) });
      return route.fulfill({ response });
    });
    await open(page, query);
    await expect(page.locator('[data-search-state]')).toHaveAttribute('data-search-state', 'error');
    await expect(page.locator('[role="status"]')).toHaveText(/检索索引/);
    expect(errors).toEqual([]);
  });
}

test('a connection that breaks in the middle of a file is no damaged index', async ({ page }) => {
  const server = createServer((request, response) => {
    response.writeHead(200, { 'Content-Length': '1000', 'Access-Control-Allow-Origin': '*' });
    response.write('half');
    setTimeout(() => request.destroy(), 50);
  });
  await new Promise<void>((listening) => server.listen(0, listening));
  const { port } = server.address() as AddressInfo;
  const headers = { Location: `http://localhost:${port}/`, 'Access-Control-Allow-Origin': '*' };
  await page.context().route(/facets\.gz/, (route) => route.fulfill({ status: 302, headers }));
  await open(page, '营商环境');
  await expect(page.locator('[role="status"]')).toHaveText(/网络不通/);
  server.close();
});

test('an index made by other rules is not read', async ({ page }) => {
  await page.context().route(/manifest\.json/, async (route) => {
    const manifest = await (await route.fetch()).json();
    return route.fulfill({ json: { ...manifest, format: '0.0' } });
  });
  await open(page, '营商环境');
  await expect(page.locator('[role="status"]')).toHaveText(/不是同一次构建/);
});

test("another build's manifest is not taken for this one's", async ({ page }) => {
  await page.context().route(/manifest\.json/, async (route) => {
    const text = await (await route.fetch()).text();
    return route.fulfill({ body: text.replaceAll(/"folder":"([^"]+)-[0-9a-f]{12}"/g, '"folder":"$1-000000000000"') });
  });
  await open(page, '营商环境');
  await expect(page.locator('[data-search-state]')).toHaveAttribute('data-search-state', 'error');
});

for (const files of [/pairs\//, /facets\.gz/, /worker[^/]*\.js/]) {
  test(`after a failure of ${files.source} the reader can try again`, async ({ page }) => {
    let failing = true;
    await page.context().route(files, (route) => (failing ? route.abort() : route.continue()));
    await open(page, '营商环境');
    await expect(page.locator('[data-search-state]')).toHaveAttribute('data-search-state', 'error');
    failing = false;
    await page.getByRole('button', { name: '再试一次' }).click();
    await expect(page.locator('[data-search-total]')).toHaveText(/[1-9]/);
  });
}
