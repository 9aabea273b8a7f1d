/** The weight of one page of the built site: everything that a browser with an empty cache requests. */
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Browser, Page } from '@playwright/test';

export interface PageWeight {
  requests: number;
  styleSheets: number;
  /** Bytes of everything except fonts, with each compression. */
  gzip: number;
  brotli: number;
  /** Bytes of web fonts, which are compressed files. */
  fonts: number;
  /** Cumulative Layout Shift, as browsers count it. */
  shift: number;
}

/** The content types that a static host compresses. */
export const isText = (type: string): boolean =>
  /^(?:text\/|application\/(?:javascript|json|xml)|image\/svg)/.test(type);

const shiftOf = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 100);
      }),
  );

/** Loads `url` in a new window and adds up all responses. */
export async function weighPage(browser: Browser, url: string): Promise<PageWeight> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  try {
    const page = await context.newPage();
    const answers: Promise<{ type: string; body: Buffer }>[] = [];
    page.on('response', (response) => {
      const type = response.headers()['content-type'] ?? '';
      answers.push(response.body().then((body) => ({ type, body })));
    });
    await page.goto(url, { waitUntil: 'networkidle' });
    const weight: PageWeight = {
      requests: answers.length,
      styleSheets: 0,
      gzip: 0,
      brotli: 0,
      fonts: 0,
      shift: await shiftOf(page),
    };
    for (const { type, body } of await Promise.all(answers)) {
      if (type.startsWith('text/css')) weight.styleSheets++;
      if (type.startsWith('font/')) weight.fonts += body.length;
      else {
        weight.gzip += isText(type) ? gzipSync(body, { level: 9 }).length : body.length;
        weight.brotli += isText(type) ? brotliCompressSync(body).length : body.length;
      }
    }
    return weight;
  } finally {
    await context.close();
  }
}
