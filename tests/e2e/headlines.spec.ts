/** Headlines break between words, leave no single character on a line, and hang the quotation mark that a line begins with. */
import { expect, type Page, test } from '@playwright/test';

const PAGES = [
  '/liaocheng-ribao/2023-10-25/01/',
  '/liaocheng-ribao/2022-12-23/',
  '/dazhong-ribao/2025-08-15/01/',
  '/dazhong-ribao/2023-12-09/01/',
  '/liaocheng-ribao/2024-09-04/01/',
  '/topics/',
  '/genres/news/',
];
const HEADLINES = '.title, .kicker, .subtitle, .list-title, [data-search-hits] h2';

interface Broken {
  text: string;
  /** Where lines begin, after the first. */
  breaks: number[];
}

/** The headlines on the page that have more than one line. */
const brokenHeadlines = (page: Page): Promise<Broken[]> =>
  page.locator(HEADLINES).evaluateAll((elements) =>
    elements.map((element) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      let [text, before] = ['', Number.POSITIVE_INFINITY];
      const breaks: number[] = [];
      for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
        for (let at = 0; at < node.data.length; at++) {
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          const box = range.getClientRects()[0];
          if (box && /\S/.test(node.data[at] ?? '')) {
            if (box.bottom > before + 4) breaks.push(text.length);
            before = box.bottom;
          }
          text += node.data[at];
        }
      }
      return { text, breaks };
    }),
  );

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** The word of two characters or more that a break at `at` would part. */
function parted(text: string, at: number): string | undefined {
  return [...segmenter.segment(text)].find(
    ({ segment, index }) => /^\p{Script=Han}{2,}$/u.test(segment) && index < at && at < index + segment.length,
  )?.segment;
}

for (const width of [320, 390]) {
  test(`no headline breaks inside a word at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    const faults: string[] = [];
    let lines = 0;
    for (const address of [...PAGES, '/search/?q=聊城']) {
      await page.goto(address);
      if (address.startsWith('/search/')) await expect(page.locator('[data-search-state="done"]')).toBeAttached();
      await page.evaluate(() => document.fonts.ready);
      for (const { text, breaks } of await brokenHeadlines(page)) {
        lines += breaks.length;
        for (const at of breaks) {
          const word = parted(text, at);
          if (word) faults.push(`${address} ${text.slice(0, at)}／${text.slice(at)} (${word})`);
        }
        const last = breaks.length > 0 ? text.slice(breaks.at(-1)).replaceAll(/[\p{P}\s]/gu, '') : '——';
        if ([...last].length < 2) faults.push(`${address} ${text}: “${last}” alone`);
      }
    }
    expect(lines).toBeGreaterThan(30);
    expect(faults).toEqual([]);
  });
}

test('a line that begins with “ hangs it outside the text', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 900 });
  await page.goto('/dazhong-ribao/2025-08-15/');
  const edges = await page.locator('.title .hung').evaluateAll((marks) =>
    marks.flatMap((mark) => {
      const box = (mark.closest('.title') as HTMLElement).getBoundingClientRect();
      const range = document.createRange();
      const after = mark.nextSibling as Text;
      range.setStart(after, 0);
      range.setEnd(after, 1);
      const letter = range.getBoundingClientRect();
      // Those inside a line are where they would be anyway.
      return mark.getBoundingClientRect().left < box.left + 1 ? [letter.left - box.left] : [];
    }),
  );
  expect(edges.length).toBeGreaterThan(0);
  for (const edge of edges) expect(Math.abs(edge)).toBeLessThan(3);
});

test('the last line of a paragraph is not stretched', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 900 });
  for (const address of ['/dazhong-ribao/2023-12-09/01/l071/', '/liaocheng-ribao/2023-10-25/01/l038/']) {
    await page.goto(address);
    await page.evaluate(() => document.fonts.ready);
    const stretched = await page.locator('.article-body p').evaluateAll((paragraphs) =>
      paragraphs.flatMap((paragraph) => {
        const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
        let last: Text | undefined;
        while (walker.nextNode()) if (/\S/.test((walker.currentNode as Text).data)) last = walker.currentNode as Text;
        const length = last?.data.trimEnd().length ?? 0;
        const box = (at: number): DOMRect => {
          const range = document.createRange();
          range.setStart(last as Text, at);
          range.setEnd(last as Text, at + 1);
          return range.getBoundingClientRect();
        };
        if (!last || length < 2) return [];
        const [before, end] = [box(length - 2), box(length - 1)];
        return before.top === end.top && end.left - before.left > 2.5 * end.height ? [last.data.slice(-9)] : [];
      }),
    );
    expect(stretched, address).toEqual([]);
  }
});
