/** Runs Lighthouse once on one page, on the phone that it emulates. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { BROWSER_ARGUMENTS } from '../../browser.ts';

export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

export interface Audit {
  /** 0 to 100. */
  scores: Record<(typeof CATEGORIES)[number], number>;
  /** Ids of the audits that cost points. */
  faults: string[];
  /** Largest Contentful Paint in milliseconds, on the emulated connection. */
  largestPaint: number;
  /** Cumulative Layout Shift; 0 is none. */
  shift: number;
}

interface Report {
  categories: Record<string, { score: number; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { score: number | null; numericValue?: number }>;
}

/** @throws Error when Lighthouse or the browser fails. */
export async function audit(program: string, browser: string, url: string): Promise<Audit> {
  const folder = await mkdtemp(join(tmpdir(), 'lighthouse-'));
  try {
    const file = join(folder, 'report.json');
    const flags = ['--headless=new', ...BROWSER_ARGUMENTS].join(' ');
    const options = ['--quiet', '--output=json', `--output-path=${file}`, `--chrome-flags=${flags}`];
    await promisify(execFile)(
      process.execPath,
      [program, url, ...options, `--only-categories=${CATEGORIES.join(',')}`, '--no-enable-error-reporting'],
      { env: { ...process.env, CHROME_PATH: browser } },
    );
    return read(JSON.parse(await readFile(file, 'utf8')) as Report);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function read({ categories, audits }: Report): Audit {
  const scores = Object.fromEntries(
    CATEGORIES.map((category) => [category, Math.round((categories[category]?.score ?? 0) * 100)]),
  ) as Audit['scores'];
  const faults = Object.values(categories)
    .flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0))
    .filter(({ id }) => (audits[id]?.score ?? 1) < 0.9)
    .map(({ id }) => id);
  const value = (id: string): number => audits[id]?.numericValue ?? 0;
  return { scores, faults, largestPaint: value('largest-contentful-paint'), shift: value('cumulative-layout-shift') };
}
