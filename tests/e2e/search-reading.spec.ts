/** From search to reading and back: marks on arrival, scopes, keys, exports. */
import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { foldText } from '../../src/search/fold.ts';

const answered = '[data-search-state="done"]';

test('a line of context leads to its place in the article, marked', async ({ page }) => {
  await page.goto(`/search/?${new URLSearchParams({ q: '營商環境' })}`);
  await page.waitForSelector(answered);
  const line = page.locator('[data-search-hits] > li').last().locator('.hit-lines a').last();
  const context = (await line.textContent())?.replaceAll('…', '') ?? '';
  await line.click();
  await expect(page.locator('.find-bar')).toBeVisible();
  const marked = await page.evaluate(() => {
    const text = (name: string) => [...(CSS.highlights.get(name) ?? [])].map(String);
    return {
      all: text('find'),
      now: [...(CSS.highlights.get('find-current') ?? [])][0]?.startContainer.textContent ?? '',
    };
  });
  expect(marked.all.length).toBeGreaterThan(0);
  for (const mark of marked.all) expect(foldText(mark)).toBe('营商环境');
  expect(foldText(marked.now)).toContain(foldText(context));
  await page.getByRole('button', { name: '下一处' }).click();
  await page.getByRole('button', { name: '不再标出' }).click();
  await expect(page.locator('.find-bar')).toHaveCount(0);
  expect(await page.evaluate(() => CSS.highlights.has('find'))).toBe(false);
  expect(new URL(page.url()).hash).toBe('');
});

test('the title links to the plain address and still marks when followed', async ({ page }) => {
  await page.goto(`/search/?${new URLSearchParams({ q: '烟火气' })}`);
  await page.waitForSelector(answered);
  const title = page.locator('[data-search-hits] > li h2 a').first();
  await expect(title).toHaveAttribute('href', /^\/[^#]*\/l\d{3}\/$/);
  await title.click();
  await expect(page.locator('.find-bar')).toContainText('烟火气');
});

test('who comes back from an article finds the hits as they were left', async ({ page }) => {
  await page.goto(`/search/?${new URLSearchParams({ q: '的', sort: 'oldest' })}`);
  await page.waitForSelector(answered);
  const titles = page.locator('[data-search-hits] > li h2 a');
  for (const title of [titles.nth(20), titles.last()]) {
    await title.evaluate((link) => link.scrollIntoView({ block: 'center', behavior: 'instant' }));
    const place = async (): Promise<number> => (await title.boundingBox())?.y ?? Number.NaN;
    let before = await place();
    const rested = async (): Promise<boolean> => before === (before = await place());
    await expect.poll(rested).toBe(true);
    await title.click();
    await expect(page.locator('[data-article]')).toBeVisible();
    await page.goBack();
    await page.waitForSelector(answered);
    await expect.poll(async () => Math.abs((await place()) - before)).toBeLessThan(3);
  }
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(1000);
});

test('`/` goes to the box, and a scope searches one newspaper', async ({ page }) => {
  await page.goto('/liaocheng-ribao/');
  await page.keyboard.press('/');
  await page.keyboard.type('聊城');
  await page.locator('.search-box select').selectOption('liaocheng-ribao');
  await page.keyboard.press('Enter');
  await page.locator('.search-box input').press('Enter');
  await page.waitForSelector(answered);
  await expect(page).toHaveURL(/in=liaocheng-ribao/);
  await expect(page.locator('[role="status"]')).toContainText('在“聊城日报”中');
  const urls = await page
    .locator('[data-search-hits] > li h2 a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(urls.length).toBeGreaterThan(0);
  for (const url of urls) expect(url).toMatch(/^\/liaocheng-ribao\//);
});

test('all hits leave as CSV and RIS', async ({ page }) => {
  await page.goto(`/search/?${new URLSearchParams({ q: '的' })}`);
  await page.waitForSelector(answered);
  const total = Number(await page.locator('[data-search-total]').textContent());
  for (const [name, starts] of [
    ['CSV 表格', /https?:/g],
    ['RIS 文献', /^TY {2}- NEWS/gm],
  ] as const) {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name }).click();
    const text = await readFile(await (await download).path(), 'utf8');
    expect(text.match(starts)).toHaveLength(total);
  }
});

test('brackets, Chinese fields and operators narrow as they say; what is not supported is said', async ({ page }) => {
  const total = async (q: string): Promise<number> => {
    await page.goto(`/search/?${new URLSearchParams({ q })}`);
    await page.waitForSelector(answered);
    return Number(await page.locator('[data-search-total]').textContent());
  };
  const [both, first, second] = [
    await total('(聊城 或 莘县) -水库'),
    await total('聊城 -水库'),
    await total('莘县 -水库'),
  ];
  expect(both).toBeGreaterThanOrEqual(Math.max(first, second));
  expect(both).toBeLessThanOrEqual(first + second);
  expect(await total('聊城 版:1')).toBe(await total('聊城 page:1'));
  await page.goto(`/search/?${new URLSearchParams({ q: '教* 水库 NEAR 聊城 （记者' })}`);
  await expect(page.locator('[data-search-state]')).toHaveAttribute('data-search-state', 'error');
  for (const said of ['不支持通配符', '不支持 NEAR', '括号没有配对'])
    await expect(page.locator('[role="status"]')).toContainText(said);
});

test('every example of the help finds something', async ({ page }) => {
  await page.goto('/search/');
  const examples = await page.locator('.language dt a').allTextContents();
  expect(examples.length).toBeGreaterThan(9);
  for (const q of examples) {
    await page.goto(`/search/?${new URLSearchParams({ q })}`);
    await expect(page.locator('[data-search-state]'), q).toHaveAttribute('data-search-state', 'done');
    await expect(page.locator('[data-search-hits] > li').first(), q).toBeVisible();
  }
});

test('every target beside and in the hits is at least 24 pixels high at 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(`/search/?${new URLSearchParams({ q: '发展' })}`);
  await page.waitForSelector(answered);
  await page.locator('details.search-help, details.filters').evaluateAll((all) => {
    for (const details of all as HTMLDetailsElement[]) details.open = true;
  });
  const small = await page
    .locator('main a, main button, main input:not([type=checkbox]), main select, main summary, main label')
    .evaluateAll((nodes) =>
      nodes
        .filter((node) => node.checkVisibility() && node.getBoundingClientRect().height < 24)
        .map((node) => node.outerHTML),
    );
  expect(small).toEqual([]);
});

test('on a phone 阅读设置 has no row of its own', async ({ page }) => {
  for (const width of [320, 390]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/search/');
    const links = await page.locator('.site-header nav').boundingBox();
    const settings = await page.locator('.site-header .settings').boundingBox();
    if (!links || !settings) throw new Error('no header');
    expect(settings.y).toBeLessThan(links.y + links.height);
  }
});

test('the form writes the query and asks it', async ({ page }) => {
  await page.goto('/search/');
  await page.getByText('逐项填写').click();
  await page.locator('[data-search-compose] [name="title"]').fill('聊城');
  await page.locator('[data-search-compose] [name="newspaper"]').selectOption({ label: '大众日报' });
  await page.locator('[data-search-compose] button').click();
  await page.waitForSelector('[data-search-total]:not([data-search-total=""])');
  await expect(page.getByLabel('检索词', { exact: true })).toHaveValue('标题:聊城 报纸:大众日报');
  await expect(page.locator('[data-search-hits] > li').first().locator('mark').first()).toHaveText('聊城');
});

test('the form keeps what is filled in while the index is still on its way', async ({ page }) => {
  const arrived = Promise.withResolvers<void>();
  await page.context().route(/manifest\.json/, async (route) => {
    await arrived.promise;
    await route.continue();
  });
  await page.goto('/search/');
  await page.getByText('逐项填写').click();
  await page.getByLabel('含全部字词').fill('聊城');
  arrived.resolve();
  await expect(page.locator('[data-search-compose] [name="newspaper"] option')).not.toHaveCount(1);
  await expect(page.getByLabel('含全部字词')).toHaveValue('聊城');
});

test('the form goes on from what was asked', async ({ page }) => {
  await page.goto(`/search/?${new URLSearchParams({ q: '聊城 -水库 genre:消息' })}`);
  await page.waitForSelector(answered);
  await page.getByText('逐项填写').click();
  await expect(page.getByLabel('含全部字词')).toHaveValue('聊城');
  await expect(page.getByLabel('不含字词')).toHaveValue('水库');
  await page.getByLabel('含完整词句').fill('市场监管');
  await page.locator('[data-search-compose] button').click();
  await expect(page.getByLabel('检索词', { exact: true })).toHaveValue('聊城 "市场监管" 体裁:消息 -水库');
});

test('browsers learn of the search', async ({ page, request }) => {
  await page.goto('/');
  const address = await page.locator('link[rel="search"]').getAttribute('href');
  const description = await (await request.get(address ?? '')).text();
  expect(description).toContain('/search/?q={searchTerms}');
  expect(description).toMatch(/<Image width="\d+" height="\d+" type="[^"]+">/);
});
