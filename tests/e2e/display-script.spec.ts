/** Text shown in Traditional or Simplified characters: only for the eye, loaded when asked for, remembered. */
import { expect, type Page, test } from '@playwright/test';
import { everyKind } from './reading-kinds.ts';

const CODE = /display-script/;

async function choose(page: Page, name: string): Promise<void> {
  const settings = page.locator('details.settings');
  if (!(await settings.evaluate((details: HTMLDetailsElement) => details.open)))
    await settings.locator('summary').click();
  await page.getByLabel(name, { exact: true }).check();
  await page
    .locator('h1')
    .first()
    .click({ position: { x: 1, y: 1 } });
}

const bodyOf = (page: Page): Promise<string> => page.locator('.article-body').innerText();

test('the text is shown in the other script, and as printed again; nothing is loaded before', async ({ page }) => {
  const { article } = await everyKind();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(article, { waitUntil: 'networkidle' });
  expect(asked.filter((url) => CODE.test(url))).toEqual([]);
  const printed = await bodyOf(page);
  const citation = await page.locator('[data-citation]').innerText();
  await choose(page, '繁体');
  await expect.poll(() => bodyOf(page)).toMatch(/[國會發數]/u);
  expect((await bodyOf(page)).length).toBe(printed.length);
  expect(await page.locator('[data-citation]').innerText()).toBe(citation);
  await page.reload();
  await expect.poll(() => bodyOf(page)).toMatch(/[國會發數]/u);
  expect(asked.filter((url) => CODE.test(url)).length).toBeGreaterThan(0);
  await choose(page, '照原样');
  await expect.poll(() => bodyOf(page)).toBe(printed);
});

test('what is copied has the printed characters, whole and in part', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { article } = await everyKind();
  const copied = async (from: number, to: number): Promise<string> => {
    await page.locator('.article-body').evaluate(
      (body, [start, end]) => {
        const paragraphs = body.querySelectorAll('p');
        const selection = getSelection();
        selection?.setBaseAndExtent(
          (paragraphs[0] as Element).firstChild as Node,
          start as number,
          (paragraphs[1] as Element).firstChild as Node,
          end as number,
        );
      },
      [from, to],
    );
    await page.keyboard.press('ControlOrMeta+c');
    return page.evaluate(() => navigator.clipboard.readText());
  };
  await page.goto(article);
  const wanted = [await copied(0, 12), await copied(6, 3)];
  expect(wanted[0]?.length).toBeGreaterThan(20);
  await choose(page, '繁体');
  await expect.poll(() => bodyOf(page)).toMatch(/[國會發數]/u);
  expect([await copied(0, 12), await copied(6, 3)]).toEqual(wanted);
});

test('a script that asks for the words selected gets the printed ones', async ({ page }) => {
  const { article } = await everyKind();
  const words = () =>
    page
      .locator('.article-body p')
      .first()
      .evaluate((paragraph) => {
        getSelection()?.setBaseAndExtent(paragraph.firstChild as Node, 0, paragraph.firstChild as Node, 20);
        const detail = { text: String(getSelection()) };
        document.dispatchEvent(new CustomEvent('selection-as-printed', { detail }));
        return detail.text;
      });
  await page.goto(article);
  const printed = await words();
  await choose(page, '繁体');
  await expect.poll(() => bodyOf(page)).toMatch(/[國會發數]/u);
  expect(await words()).toBe(printed);
});

test('strings that were searched stay marked', async ({ page }) => {
  await page.goto('/search/?q=发展');
  await page.locator('[data-search-hits] .hit-lines a').first().click();
  const marked = () =>
    page.evaluate(() => [...(CSS.highlights.get('find') ?? [])].map((range) => String(range)).join(' '));
  await expect.poll(marked).toMatch(/^发展/);
  const before = await marked();
  await choose(page, '繁体');
  await expect.poll(marked).toBe(before.replaceAll('发展', '發展'));
});

test('hits are shown in it too', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('reading /', '{"script":"hant"}'));
  await page.goto('/search/?q=发展');
  await expect(page.locator('[data-search-hits] mark').first()).toHaveText('發展');
});
