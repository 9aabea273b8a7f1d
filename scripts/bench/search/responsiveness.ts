/** Measures in a real browser on the benchmark archive: time to the first hit, and how long the page blocks. */
import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';

export interface Responsiveness {
  /** Milliseconds from the key press to the first hit with its text; median and 95th of a hundred, on a warm archive. */
  median: number;
  p95: number;
  /**
   * The page's longest task meanwhile, in milliseconds of wall time and of processor time. On a busy machine the
   * first includes the work of other processes.
   */
  longestTask: number;
  longestWork: number;
}

const AT_A_TIME = 10;

/** Puts the benchmark's index into a copy of a built site, so that the site's own search page uses it. */
export async function siteWithIndex(builtSite: string, indexed: string, out: string): Promise<void> {
  await rm(out, { recursive: true, force: true });
  await cp(builtSite, out, { recursive: true });
  for (const part of ['volumes', 'manifest.json']) {
    await rm(join(out, 'search', part), { recursive: true, force: true });
    await cp(join(indexed, 'search', part), join(out, 'search', part), { recursive: true });
  }
}

/**
 * Searches `strings` on the search page at `address`, then uses orders, filters, dates and more hits. Everything
 * is done twice: the first time to warm up, the second time to measure.
 */
export async function responsiveness(
  browser: Browser,
  address: string,
  strings: readonly string[],
): Promise<Responsiveness> {
  const page = await browser.newPage();
  await page.goto(`${address}/search/`);
  await ask(page, strings);
  const times: number[] = [];
  let [longestTask, longestWork] = [0, 0];
  // The browser limits the size of a recording.
  for (let i = 0; i < strings.length; i += AT_A_TIME) {
    await browser.startTracing(page, { categories: ['toplevel'] });
    times.push(...(await ask(page, strings.slice(i, i + AT_A_TIME))));
    const tasks = longest(JSON.parse((await browser.stopTracing()).toString()) as Trace);
    longestTask = Math.max(longestTask, tasks.longestTask);
    longestWork = Math.max(longestWork, tasks.longestWork);
  }
  await page.close();
  times.sort((a, b) => a - b);
  const at = (share: number): number =>
    times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;
  return { median: at(0.5), p95: at(0.95), longestTask, longestWork };
}

/** Chromium's recording of its threads. Durations are microseconds of wall time and of processor time. */
interface Trace {
  traceEvents: {
    name: string;
    ph: string;
    pid: number;
    tid: number;
    dur?: number;
    tdur?: number;
    args?: { name?: string };
  }[];
}

/** Of all tasks on the main threads of pages. */
function longest({ traceEvents }: Trace): Pick<Responsiveness, 'longestTask' | 'longestWork'> {
  const thread = ({ pid, tid }: Trace['traceEvents'][number]): string => `${pid} ${tid}`;
  const pages = new Set(
    traceEvents.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain').map(thread),
  );
  const tasks = traceEvents.filter((event) => event.name.endsWith('RunTask') && pages.has(thread(event)));
  if (tasks.length === 0) throw new Error('the browser recorded no tasks');
  const most = (of: 'dur' | 'tdur'): number => tasks.reduce((max, event) => Math.max(max, event[of] ?? 0), 0) / 1000;
  return { longestTask: most('dur'), longestWork: most('tdur') };
}

/** Milliseconds until the first hit of each string is on the page with its mark. Waits for the end of every search. */
function ask(page: Page, strings: readonly string[]): Promise<number[]> {
  return page.evaluate(async (queries) => {
    const root = document.querySelector<HTMLElement>('[data-search]');
    const form = document.querySelector<HTMLFormElement>('[data-search-form]');
    const input = form?.querySelector('input');
    const sort = root?.querySelector<HTMLSelectElement>('select[name="sort"]');
    if (!root || !form || !input || !sort) throw new Error('no search page');
    const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
    async function settled(): Promise<void> {
      while (root?.dataset.searchState === 'busy') await frame();
      if (root?.dataset.searchState === 'error') throw new Error(root.textContent ?? '');
    }
    async function press(selector: string): Promise<void> {
      const button = root?.querySelector<HTMLElement>(selector);
      if (!button?.checkVisibility()) return;
      button.click();
      await settled();
    }
    const times: number[] = [];
    for (const [i, query] of queries.entries()) {
      const start = performance.now();
      let first = 0;
      input.value = `"${query}"`;
      form.requestSubmit();
      while (root.dataset.searchState === 'busy') {
        if (first === 0 && root.querySelector('[data-search-hits] > li mark')) first = performance.now() - start;
        await frame();
      }
      await settled();
      times.push(first || performance.now() - start);
      sort.selectedIndex = i % sort.length;
      sort.dispatchEvent(new Event('change', { bubbles: true }));
      await settled();
      await press('[data-search-more]');
      await press('[data-search-facets] li:nth-child(2) input');
      await press('[data-search-chart] li:nth-child(3) button');
      await press('[data-search-clear]');
    }
    return times;
  }, strings);
}
