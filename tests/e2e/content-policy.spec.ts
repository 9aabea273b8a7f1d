/** The Content-Security-Policy: no page offends against it, and what got into a page could neither run nor send anything away. */
import { expect, type Page, test } from '@playwright/test';
import { everyKind } from './reading-kinds.ts';

/** Collects what the policy stops, as `directive: what`. */
async function violations(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { violations: seen });
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile }) => {
      seen.push(`${effectiveDirective}: ${blockedURI} ${sourceFile ?? ''}`);
    });
  });
  return () => page.evaluate(() => (window as unknown as { violations: string[] }).violations);
}

test('no page offends against its own policy', async ({ page }) => {
  const seen = await violations(page);
  const kinds = await everyKind();
  for (const [kind, path] of Object.entries(kinds)) {
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    expect(await page.locator('meta[http-equiv=Content-Security-Policy]').count(), kind).toBe(1);
    expect(await seen(), `${kind} ${path}`).toEqual([]);
  }
  await page.goto('/search/?q=%E5%8F%91%E5%B1%95');
  await expect(page.locator('[data-search-state]')).toHaveAttribute('data-search-state', 'done');
  await page.locator('[data-search-hits] > li h2 a').first().click();
  await expect(page.locator('[data-article]')).toContainText('发展');
  expect(await seen()).toEqual([]);
});

const ELSEWHERE = 'https://elsewhere.example';
/** Ways to run or send something, each with the directive that stops it. All run in the page. */
const ATTACKS: [directive: string, attack: (elsewhere: string) => void][] = [
  ['script-src-elem', () => document.body.append(script({ textContent: 'window.broken = 1' }))],
  ['script-src-elem', (elsewhere) => document.body.append(script({ src: `${elsewhere}/x.js` }))],
  ['script-src-elem', () => document.body.append(script({ src: 'data:text/javascript,window.broken=1' }))],
  ['script-src-attr', () => markup('<img src="data:," onerror="window.broken = 1">')],
  ['script-src', () => void setTimeout('window.broken = 1')],
  ['style-src-elem', () => markup('<style>body { display: none }</style>')],
  ['style-src-attr', () => markup('<p style="position: fixed; inset: 0">x</p>')],
  ['img-src', (elsewhere) => markup(`<img src="${elsewhere}/x.png">`)],
  ['connect-src', (elsewhere) => void fetch(`${elsewhere}/x`).catch(() => {})],
  ['frame-src', (elsewhere) => markup(`<iframe src="${elsewhere}/"></iframe>`)],
  ['object-src', () => markup('<object data="/favicon.svg"></object>')],
  ['base-uri', (elsewhere) => document.head.append(Object.assign(document.createElement('base'), { href: elsewhere }))],
  ['form-action', (elsewhere) => form(elsewhere)],
];

/** What the attacks call; it is written into the page along with them. */
const TOOLS = `
  const script = (fields) => Object.assign(document.createElement('script'), fields);
  const markup = (html) => document.body.append(document.createRange().createContextualFragment(html));
  const form = (action) => {
    const form = Object.assign(document.createElement('form'), { action, method: 'post' });
    document.body.append(form);
    form.submit();
  };`;
declare function script(fields: Partial<HTMLScriptElement>): HTMLScriptElement;
declare function markup(html: string): void;
declare function form(action: string): void;

for (const [index, [directive, attack]] of ATTACKS.entries())
  test(`${index + 1}: ${directive} stops ${String(attack)
    .replace(/^.*?=> /s, '')
    .slice(0, 60)}`, async ({ page }) => {
    const seen = await violations(page);
    const asked: string[] = [];
    await page.route(`${ELSEWHERE}/**`, (route) => {
      asked.push(route.request().url());
      return route.abort();
    });
    await page.goto('/');
    await page.evaluate(`${TOOLS}; (${String(attack)})(${JSON.stringify(ELSEWHERE)})`);
    await expect.poll(async () => (await seen()).map((line) => line.split(':', 1)[0])).toContain(directive);
    expect(await page.evaluate(() => 'broken' in window)).toBe(false);
    expect(asked).toEqual([]);
  });

test('no page lacks its policy, allows what stands in it by its sum alone, or has an event handler or style in a tag', async () => {
  const { globSync, readFileSync } = await import('node:fs');
  const pages = globSync('dist/**/*.html');
  expect(pages.length).toBeGreaterThan(10);
  for (const file of pages) {
    const html = readFileSync(file, 'utf8');
    expect(html, file).toMatch(
      /^<!doctype html><html[^>]*>\s*<head>\s*<meta charset="utf-8"><meta http-equiv="Content-Security-Policy"/i,
    );
    expect(html, file).not.toMatch(/unsafe-(?:inline|eval|hashes)|<[a-z][^<>]* (?:on[a-z]+|style)=/);
  }
});
