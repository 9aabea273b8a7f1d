/** Taking along when things go wrong: stopped, cut off, refused, full, damaged, two windows; nothing half is shown as kept. */
import { expect, type Page, test } from '@playwright/test';
import type { Pack } from '../../src/offline/installed/names.ts';
import { Deployment } from './offline/deployment.ts';
import { articles, pack, packs } from './offline/packs.ts';
import {
  accessible,
  cut,
  fallbackPage,
  kept,
  offered,
  openOffline,
  packCaches,
  said,
  scriptErrors,
  take,
} from './offline/reader.ts';
import { containing } from './search-truth.ts';

test.use({ serviceWorkers: 'allow' });

let site: Deployment;
test.beforeEach(async () => {
  site = await Deployment.publish();
});
test.afterEach(() => site.end());

/** Serves so many parts and lets all others wait for good. */
function holdAfter(parts: number): void {
  let served = 0;
  site.fault = (path) => path.endsWith('.pack') && ++served > parts;
}

/** Begins to take the pack along, and waits until some of it is here and the rest is held. */
async function begin(page: Page): Promise<void> {
  holdAfter(2);
  await openOffline(page, site);
  await offered(page, pack.id).getByRole('button').click();
  await expect(page.locator('[data-offline-download] progress')).toHaveJSProperty('max', pack.bytes);
  await expect
    .poll(() => page.locator('[data-offline-download] progress').evaluate((bar) => (bar as HTMLProgressElement).value))
    .toBeGreaterThan(0);
}

test('stopped, it is said to be half, and is not read from; taken up again, nothing comes twice', async ({ page }) => {
  await begin(page);
  await page.getByRole('button', { name: '停止' }).click();
  await expect(said(page)).toHaveText(/已停止.*可以接着取/);
  await expect(kept(page, pack.id)).toHaveAttribute('data-state', 'partial');
  await openOffline(page, site);
  await expect(kept(page, pack.id)).toContainText('取完才能离线用');
  await expect(offered(page, pack.id)).not.toContainText('已带走');
  await accessible(page);

  await cut(page, site);
  await page.goto(`${site.origin}/${pack.id}/`);
  await fallbackPage(page);
  await site.start();
  await page.goto('about:blank');
  await page.context().setOffline(false);
  await openOffline(page, site);

  const here = await page.evaluate(
    async (name) => (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname),
    `hedingben-pack:${pack.id}:${pack.version}`,
  );
  site.fault = () => false;
  site.asked.length = 0;
  await kept(page, pack.id)
    .getByRole('button', { name: /^接着取/ })
    .click();
  await expect(kept(page, pack.id)).toHaveAttribute('data-state', 'kept');
  expect(here.filter((url) => url.endsWith('.pack')).length).toBeGreaterThan(0);
  expect(site.asked.filter((url) => here.includes(url))).toEqual([]);
});

test('the server goes down meanwhile: said, and taken up again later', async ({ page }) => {
  await begin(page);
  await site.stop();
  await expect(said(page)).toHaveText(/网络断了，或网站没有应答.*可以接着取/);
  await expect(kept(page, pack.id)).toHaveAttribute('data-state', 'partial');
  site.fault = () => false;
  await site.start();
  await kept(page, pack.id)
    .getByRole('button', { name: /^接着取/ })
    .click();
  await expect(kept(page, pack.id)).toHaveAttribute('data-state', 'kept');
});

const WRONG: [what: string, status: number, body: string, says: RegExp][] = [
  ['another page in its place', 200, '<!doctype html><p>请登录', /与清单不符.*没有收下/],
  ['missing', 404, '<!doctype html><p>没有这一页', /缺少要取的文件/],
  ['a failing server', 502, '<!doctype html><p>坏了', /网站没有应答/],
];
test('a part of it is missing, or is another page: not taken for the part', async ({ page }) => {
  const errors = scriptErrors(page);
  await openOffline(page, site);
  let take = offered(page, pack.id).getByRole('button');
  for (const [what, status, body, says] of WRONG) {
    let parts = 0;
    site.fault = (path, response) => {
      if (!path.endsWith('.pack') || ++parts !== 2) return false;
      response.writeHead(status, { 'Content-Type': 'text/html' }).end(body);
      return true;
    };
    await take.click();
    await expect(said(page), what).toHaveText(says);
    await expect(kept(page, pack.id), what).toHaveAttribute('data-state', 'partial');
    take = kept(page, pack.id).getByRole('button', { name: /^接着取/ });
  }
  await take.click();
  await expect(kept(page, pack.id)).toHaveAttribute('data-state', 'kept');
  expect(errors).toEqual([]);
});

async function limitRoom(page: Page, bytes: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin: site.origin, quotaSize: bytes });
}

test('no room: said before anything is fetched', async ({ page }) => {
  await page.addInitScript(() => {
    StorageManager.prototype.estimate = () => Promise.resolve({ quota: 5000, usage: 4000 });
  });
  await openOffline(page, site);
  await offered(page, pack.id).getByRole('button').click();
  await expect(said(page)).toHaveText(/存储空间不够：要取\s\d+\sKB.*没有开始取/);
  expect(site.asked.filter((path) => path.endsWith('.pack'))).toEqual([]);
  expect(await packCaches(page)).toEqual([]);
});

test('room that runs out on the way: said, and nothing half is left', async ({ page }) => {
  await openOffline(page, site);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await limitRoom(page, 1000);
  await offered(page, pack.id).getByRole('button').click();
  await expect(said(page)).toHaveText(/存储空间不够，这一册没有带走.*没有留下半册/);
  expect(await packCaches(page)).toEqual([]);
  await expect(page.locator('[data-offline-kept]')).toBeHidden();
});

test('no room for the worker itself: said, and nothing is fetched', async ({ page }) => {
  await limitRoom(page, 1000);
  await openOffline(page, site);
  await offered(page, pack.id).getByRole('button').click();
  await expect(said(page)).toHaveText(/离线程序没有装上/);
  expect(site.asked.filter((path) => path.endsWith('.pack'))).toEqual([]);
});

test('storage refused: said in plain words', async ({ page }) => {
  await page.addInitScript(() => {
    CacheStorage.prototype.has = () => Promise.reject(new DOMException('', 'SecurityError'));
  });
  await openOffline(page, site);
  await expect(said(page)).toHaveText(/浏览器拒绝保存/);
  await expect(page.locator('[data-offline-offered]')).toBeHidden();
});

test('a browser without service workers: said in plain words', async ({ page }) => {
  const errors = scriptErrors(page);
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
  await openOffline(page, site);
  await expect(said(page)).toHaveText(/不能离线保存网页/);
  expect(errors).toEqual([]);
});

test('two windows: the second says that the first is at it, and shows what it took', async ({ page, context }) => {
  await begin(page);
  const second = await context.newPage();
  await openOffline(second, site);
  const other = packs.find(({ id }) => id !== pack.id) as Pack;
  await offered(second, other.id).getByRole('button').click();
  await expect(said(second)).toHaveText(/另一个窗口正在带走/);
  await page.getByRole('button', { name: '停止' }).click();
  await expect(kept(second, pack.id)).toHaveAttribute('data-state', 'partial');
  site.fault = () => false;
  await kept(second, pack.id)
    .getByRole('button', { name: /^接着取/ })
    .click();
  await expect(kept(page, pack.id)).toHaveAttribute('data-state', 'kept');
});

test('an open page of the former deployment goes on, and says that there is a newer one', async ({ page, context }) => {
  await page.goto(`${site.origin}/`);
  await page.evaluate(() => navigator.serviceWorker.ready);
  const first = page.locator('main a[href*="/l"]').first();
  const path = await first.getAttribute('href');
  await page.goto(`${site.origin}${path}`);
  const loaded = async () =>
    (await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))).join();
  expect(await loaded()).not.toContain('highlight-in-article');
  const untouched = await context.newPage();
  await untouched.goto(`${site.origin}/about/`);

  await site.publishAnew((html, file) =>
    file.endsWith('/about/index.html') || file === 'about/index.html' ? html : html.replace('</h1>', '（新）</h1>'),
  );
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await expect(page.locator('.update-notice')).toContainText('档案有更新');
  // The script that marks was not loaded yet, and the server has it no more.
  const word = ((await page.locator('.article-body').textContent()) ?? '').trim().slice(0, 4);
  await page.evaluate((hash) => {
    location.hash = hash;
  }, new URLSearchParams({ find: word }).toString());
  await expect(page.locator('.find-bar')).toBeVisible();
  await expect(page.locator('h1')).not.toContainText('（新）');
  await page.locator('.update-notice').getByRole('button', { name: '刷新' }).click();
  await expect(page.locator('h1')).toContainText('（新）');
  // What has not changed is not said to have.
  await expect(untouched.locator('.update-notice')).toHaveCount(0);
});

test('an open search goes on when the archive is published anew, and when the network goes after that', async ({
  page,
}) => {
  await take(page, site, pack.id);
  await page.goto(`${site.origin}/search/`);
  await expect(page.locator('[data-search-volumes]')).toBeAttached();
  const ask = async (string: string, found: number): Promise<void> => {
    await page.locator('[data-search-form] input').fill(string);
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-search-total]'), string).toHaveText(String(found));
  };
  await site.publishAnew((html) => html);
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await expect(page.locator('.update-notice')).toContainText('档案有更新');
  await ask('的', containing(articles, '的').length);
  await expect(page.locator('[data-search-absent]')).toHaveCount(0);
  await cut(page, site);
  await page.reload();
  const inPack = articles.filter(({ id }) => id.startsWith(`${pack.id}-`));
  await ask('了', containing(inPack, '了').length);
  await expect(page.locator('[data-search-absent]')).toHaveAttribute('data-search-absent', /^[1-9]/);
});

test('a volume that was published anew: kept as it was, until the reader has it brought up to date', async ({
  page,
}) => {
  await take(page, site, pack.id);
  await site.publishAnew((html, file) =>
    file.startsWith(pack.id.split('/').join('/')) ? html.replace('</h1>', '（新）</h1>') : html,
  );
  await openOffline(page, site);
  await expect(kept(page, pack.id)).toHaveAttribute('data-state', 'outdated');
  await expect(kept(page, pack.id)).toContainText('已有更新');
  const [before] = await packCaches(page);
  await kept(page, pack.id).getByRole('button', { name: /^更新/ }).click();
  await expect(kept(page, pack.id)).toHaveAttribute('data-state', 'kept');
  const after = await packCaches(page);
  expect(after.length).toBe(1);
  expect(after[0]).not.toBe(before);
  await cut(page, site);
  await page.goto(`${site.origin}/${pack.id}/`);
  await expect(page.locator('h1').first()).toContainText('（新）');
});

/** Overwrites what a pack's cache holds under addresses that `ending` ends. */
const spoil = (page: Page, ending: string): Promise<void> =>
  page.evaluate(
    async ([name, end]) => {
      const cache = await caches.open(name as string);
      for (const request of await cache.keys())
        if (request.url.endsWith(end as string)) await cache.put(request, new Response('spoilt'));
    },
    [`hedingben-pack:${pack.id}:${pack.version}`, ending],
  );

test('damaged parts: the network answers instead, the pack is said to be damaged, and is taken anew', async ({
  page,
}) => {
  await take(page, site, pack.id);
  await spoil(page, '.pack');
  await page.evaluate(() => caches.delete('hedingben-files'));
  await page.goto(`${site.origin}/search/?${new URLSearchParams({ q: '的' })}`);
  await expect(page.locator('[data-search-total]')).toHaveText(String(containing(articles, '的').length));

  await openOffline(page, site);
  await expect(kept(page, pack.id)).toHaveAttribute('data-state', 'damaged');
  await expect(kept(page, pack.id)).toContainText('损坏');
  await accessible(page);
  await kept(page, pack.id)
    .getByRole('button', { name: /^重新取/ })
    .click();
  await expect(kept(page, pack.id)).toHaveAttribute('data-state', 'kept');

  await page.evaluate(() => Promise.all(['hedingben-files', 'hedingben-pages'].map((name) => caches.delete(name))));
  await cut(page, site);
  await page.goto(`${site.origin}/search/?${new URLSearchParams({ q: '的' })}`);
  const inPack = articles.filter(({ id }) => id.startsWith(`${pack.id}-`));
  await expect(page.locator('[data-search-total]')).toHaveText(String(containing(inPack, '的').length));
});

test('a note that cannot be read closes nothing: the pack is offered again, or removed', async ({ page }) => {
  const errors = scriptErrors(page);
  await take(page, site, pack.id);
  await spoil(page, '/offline/note.json');
  await openOffline(page, site);
  await expect(kept(page, pack.id)).toHaveAttribute('data-state', 'damaged');
  await expect(kept(page, pack.id)).toContainText('记录读不出来');
  site.asked.length = 0;
  await kept(page, pack.id)
    .getByRole('button', { name: /^重新取/ })
    .click();
  await expect(kept(page, pack.id)).toHaveAttribute('data-state', 'kept');
  // What was whole is not fetched a second time.
  expect(site.asked.filter((path) => path.endsWith('.pack'))).toEqual([]);

  await spoil(page, '/offline/note.json');
  await openOffline(page, site);
  await kept(page, pack.id).getByRole('button', { name: /^删除/ }).click();
  await expect(kept(page, pack.id)).toHaveCount(0);
  expect(await packCaches(page)).toEqual([]);
  expect(errors).toEqual([]);
});
