/** What a reader feels, in a real browser on the benchmark archive: time to first hits, and the longest the page blocks. */
import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';

export interface Responsiveness {
  /** Milliseconds from the key press to the first hit with its text; median and 95th of a hundred, on a warm archive. */
  median: number;
  p95: number;
  /** Milliseconds of the longest task of the page during all that. */
  longestTask: number;
}

/** Puts the benchmark's index into a copy of a built site, so that the site's own search page asks it. */
export async function siteWithIndex(builtSite: string, indexed: string, out: string): Promise<void> {
  await rm(out, { recursive: true, force: true });
  await cp(builtSite, out, { recursive: true });
  for (const part of ['volumes', 'pagefind', 'manifest.json']) {
    await rm(join(out, 'search', part), { recursive: true, force: true });
    await cp(join(indexed, 'search', part), join(out, 'search', part), { recursive: true });
  }
}

/** Types `strings` into the search page at `address`, each twice: the first time warms, the second is measured. */
export async function responsiveness(
  browser: Browser,
  address: string,
  strings: readonly string[],
): Promise<Responsiveness> {
  const page = await browser.newPage();
  await page.goto(`${address}/search/`);
  await ask(page, strings);
  await page.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(window, { tasks });
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: 'longtask',
    });
  });
  const times = (await ask(page, strings)).sort((a, b) => a - b);
  const tasks = await page.evaluate(() => (window as unknown as { tasks: number[] }).tasks);
  await page.close();
  const at = (share: number): number =>
    times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;
  return { median: at(0.5), p95: at(0.95), longestTask: Math.max(0, ...tasks) };
}

/** Milliseconds until the first hit of each string stands on the page with its mark; every search is waited for to its end. */
function ask(page: Page, strings: readonly string[]): Promise<number[]> {
  return page.evaluate(async (queries) => {
    const root = document.querySelector<HTMLElement>('[data-search]');
    const form = document.querySelector<HTMLFormElement>('[data-search-form]');
    const input = form?.querySelector('input');
    const times: number[] = [];
    for (const query of queries) {
      if (!root || !form || !input) throw new Error('no search page');
      const start = performance.now();
      let first = 0;
      input.value = `"${query}"`;
      form.requestSubmit();
      while (root.dataset.searchState === 'busy') {
        if (first === 0 && root.querySelector('[data-search-hits] > li mark')) first = performance.now() - start;
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
      if (root.dataset.searchState === 'error') throw new Error(root.textContent ?? '');
      times.push(first || performance.now() - start);
    }
    return times;
  }, strings);
}
