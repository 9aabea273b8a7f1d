/** What a reader of the installed archive does, and what must be true meanwhile. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';
import type { Deployment } from './deployment.ts';

/** Waits until the worker is there, controls the page, and has put by what was read. */
export async function installed(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    const key = location.origin + location.pathname;
    while (!navigator.serviceWorker.controller || !(await caches.match(key, { cacheName: 'hedingben-pages' })))
      await new Promise((again) => setTimeout(again, 20));
  });
}

/** No network, and nobody who would answer if there were one. */
export async function cut(page: Page, site: Deployment): Promise<void> {
  await site.stop();
  await page.context().setOffline(true);
}

export async function openOffline(page: Page, site: Deployment): Promise<void> {
  await page.goto(`${site.origin}/offline/`);
  await expect(page.locator('[data-offline-state=ready]')).toBeAttached();
}

export const offered = (page: Page, id: string): Locator => page.locator(`[data-offline-offered] [data-pack="${id}"]`);
/** The row of what is here of a pack, whole or half, as its `data-state` says. */
export const kept = (page: Page, id: string): Locator => page.locator(`[data-pack="${id}"][data-state]`);
export const said = (page: Page): Locator => page.locator('[data-offline-status]');

/** Takes a pack along and waits until it is whole. */
export async function take(page: Page, site: Deployment, id: string): Promise<void> {
  await openOffline(page, site);
  await offered(page, id).getByRole('button').click();
  await expect(kept(page, id)).toHaveAttribute('data-state', 'kept');
}

/** Names of the caches that hold packs. */
export const packCaches = (page: Page): Promise<string[]> =>
  page.evaluate(async () => (await caches.keys()).filter((name) => name.includes('pack')));

/** Errors that a page did not catch; a test ends by finding none. */
export function scriptErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  return errors;
}

/** The page asked for is said to be neither in the network nor here. */
export const fallbackPage = (page: Page): Promise<void> =>
  expect(page.locator('h1')).toHaveText('没有网络，这一页也没有带走', { useInnerText: true });

/** What axe finds on the page as it stands, in light and in dark, is nothing. */
export async function accessible(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  }
}
