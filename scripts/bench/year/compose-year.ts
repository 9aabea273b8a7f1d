/** Writes the seeds of a national daily's year: real pages from a file, or articles of the project's own pool. The same seed writes the same year. */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { loadPool } from '../../../src/evaluation/compose/article-pool.ts';
import { random } from '../../../src/evaluation/compose/random.ts';

const NEWSPAPER = 'bench-ribao';
/** A national daily of 2020: 349 issues, 5,411 pages. */
export const ISSUES_A_YEAR = 349;
const PAGES_AN_ISSUE = [20, 16, 16, 16, 16, 16, 8] as const;
const ARTICLES_A_PAGE = [4, 7] as const;

interface Item {
  kicker?: string | null | undefined;
  title: string;
  subtitle?: string | null | undefined;
  paragraphs: string[];
}
type Page = Item[];

/** Pages as `--pages` has them, one JSON object a line: `{ items: [{ kicker, title, subtitle, paragraphs }] }`. */
function realPages(file: string): Page[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  const pages = lines.map((line) => (JSON.parse(line) as { items: Item[] }).items);
  return pages
    .map((items) => items.filter(({ title, paragraphs }) => title && paragraphs.length > 0))
    .filter((items) => items.length > 0);
}

/** Pages of articles that are drawn from the pool. */
function poolPages(seed: number, count: number): Page[] {
  const rng = random(seed);
  const pool = loadPool().filter(({ headline }) => headline);
  return Array.from({ length: count }, () =>
    Array.from({ length: rng.int(...ARTICLES_A_PAGE) }, () => {
      const { headline = '', kicker, subhead, paragraphs } = rng.pick(pool);
      return { title: headline, kicker, subtitle: subhead, paragraphs };
    }),
  );
}

function textOf(page: Page): string {
  const blocks = page.flatMap(({ kicker, title, subtitle, paragraphs }) => [
    kicker,
    title,
    subtitle && `——${subtitle.replace(/^—+/u, '')}`,
    ...paragraphs,
  ]);
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

interface Year {
  /** Folders of the issues, the last one is not written. */
  written: string[];
  /** Writes the issue that comes next: 16 pages. */
  writeNext: () => void;
}

/** @param issues how many, one a day from 1 January 2020, each year's last fortnight without @param pages a file of real pages */
export function composeYear(seeds: string, issues: number, seed: number, pages?: string): Year {
  mkdirSync(join(seeds, NEWSPAPER), { recursive: true });
  for (const list of ['topics.yaml', 'places.yaml', 'watch.yaml'])
    copyFileSync(resolve('seeds', list), join(seeds, list));
  writeFileSync(
    join(seeds, 'site.yaml'),
    'title: 基准合订本\nurl: https://archive.example.org\nid: tag:archive.example.org,2020:bench\n',
  );
  writeFileSync(
    join(seeds, NEWSPAPER, 'newspaper.yaml'),
    `id: ${NEWSPAPER}\ntitle: 基准日报\nplace: 北京市\nlanguage: zh-Hans\nattribution: printed\n`,
  );
  const pool = pages ? realPages(pages) : poolPages(seed, 4000);
  const order = random(seed + 1);
  let at = 0;
  let left = pool;
  // The pages in their order; when they are used up, all of them again in another.
  const nextPage = (): Page => {
    if (at === left.length) [left, at] = [order.shuffle(pool), 0];
    return left[at++] as Page;
  };
  const write = (issue: number, count: number): string => {
    const year = 2020 + Math.floor(issue / ISSUES_A_YEAR);
    const day = new Date(Date.UTC(year, 0, 1 + (issue % ISSUES_A_YEAR))).toISOString().slice(0, 10);
    const folder = join(seeds, NEWSPAPER, day);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'issue.yaml'), `date: ${day}\ndateCertainty: printed\n`);
    for (let page = 1; page <= count; page++)
      writeFileSync(join(folder, `${String(page).padStart(2, '0')}.txt`), textOf(nextPage()));
    return folder;
  };
  const written = Array.from({ length: issues - 1 }, (_, issue) =>
    write(issue, PAGES_AN_ISSUE[issue % PAGES_AN_ISSUE.length] ?? 16),
  );
  return { written, writeNext: () => void write(issues - 1, 16) };
}
