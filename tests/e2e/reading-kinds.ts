/** One address of every kind of page, found as a reader would: by following links from home. */
import type { Page } from '@playwright/test';

/** The first link on `path` that fits `shape`. @throws Error when there is none. */
async function follow(page: Page, path: string, shape: RegExp): Promise<string> {
  await page.goto(path);
  const links = await page
    .locator('main a')
    .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('href') ?? ''));
  const found = links.map((link) => link.split('#')[0] as string).find((link) => shape.test(link));
  if (!found) throw new Error(`no link on ${path} leads to ${shape}`);
  return found;
}

/** Root-relative addresses, home first. */
export async function everyKind(page: Page): Promise<string[]> {
  const newspaper = await follow(page, '/', /^\/[a-z-]+-[a-z]+\/$/);
  const volume = await follow(page, newspaper, /^\/[a-z-]+\/\d{4}\/$/);
  const issue = await follow(page, volume, /\/\d{4}-\d\d-\d\d\/$/);
  const sheet = await follow(page, issue, /\/\d{4}-\d\d-\d\d\/\w+\/$/);
  const source = await follow(page, sheet, /\/source\/$/);
  const article = await follow(page, sheet, /\/l\d+\/$/);
  const topic = await follow(page, '/topics/', /^\/topics\/[a-z-]+\/$/);
  const place = await follow(page, '/places/', /^\/places\/[a-z-]+\/$/);
  const others = ['/topics/', topic, '/places/', place, '/feeds/', '/about/', '/search/', '/404.html'];
  return ['/', newspaper, volume, issue, sheet, source, article, ...others];
}
