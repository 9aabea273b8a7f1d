/** The search benchmark: one archive, the same queries for every search, one table. */
import { spawn } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { BROWSER_ARGUMENTS, ensureBrowser } from '../../browser.ts';
import { buildSite } from '../../build.ts';
import { CommandError } from '../../command.ts';
import { serve } from '../../serve.ts';
import { generateArchive } from './generate.ts';
import { PEERS, type Report } from './one.ts';
import { benchArticles, benchQueries } from './queries.ts';
import { type Responsiveness, responsiveness, siteWithIndex } from './responsiveness.ts';

const SEED = 20231025;
const QUERIES = 500;

/**
 * Runs the benchmark on an archive of `articles` articles in ten volumes, made of the words of `contentDir`, in `work`.
 * Progress goes to stderr, results go to stdout.
 * @throws CommandError when our search fails or is not exact, or when another could not be measured.
 */
export async function benchSearch(contentDir: string, work: string, articles: number): Promise<void> {
  const browser = ensureBrowser();
  await mkdir(work, { recursive: true });
  const archive = join(work, 'content');
  const queriesFile = join(work, 'queries.json');
  tell(`making an archive of ${articles} articles, and ${QUERIES} questions to it`);
  await generateArchive(contentDir, archive, { articles, volumes: 10, length: 900, seed: SEED });
  const queries = benchQueries(await benchArticles(archive), QUERIES, SEED);
  await writeFile(queriesFile, JSON.stringify(queries.map(({ string, truth }) => ({ string, truth: [...truth] }))));
  const reports: Report[] = [];
  const failed: string[] = [];
  for (const [key, { name }] of Object.entries(PEERS)) {
    tell(`${name}: building and asking`);
    if (await inItsOwnProcess([key, archive, work, queriesFile]))
      reports.push(JSON.parse(await readFile(join(work, `${key}.json`), 'utf8')) as Report);
    else failed.push(name);
  }
  console.log(table(reports, queries.length));
  tell('asking in a browser');
  // A fifth of them, equally many of each length.
  const asked = queries.filter((_, i) => i % 5 === Math.floor(i / 10) % 5).map(({ string }) => string);
  const { median, p95, longestTask, longestWork } = await inBrowser(browser, contentDir, work, asked);
  const words = `first hits ${median.toFixed(0)} ms after the key press (median; 95 of 100 within ${p95.toFixed(0)} ms)`;
  const longest = `${longestTask.toFixed(0)} ms (${longestWork.toFixed(0)} ms of processor time)`;
  console.log(`In a browser, warm: ${words}; the page never blocked longer than ${longest}.`);
  if (failed.length > 0) throw new CommandError(`not measured: ${failed.join(', ')}. What they said stands above`);
  const [ours] = reports;
  if (ours?.exact !== queries.length)
    throw new CommandError(`search is exact for ${ours?.exact} of ${queries.length} only`);
}

/** Prints what the benchmark is doing, and the time since its start. */
function tell(what: string): void {
  console.error(`[${(process.uptime() / 60).toFixed(1)} min] ${what} …`);
}

/** The site's own search page on the benchmark's index, in Chromium. */
async function inBrowser(
  executablePath: string,
  contentDir: string,
  work: string,
  strings: readonly string[],
): Promise<Responsiveness> {
  const [built, site] = [join(work, 'built'), join(work, 'site')];
  await buildSite(contentDir, built);
  await siteWithIndex(built, join(work, 'ours'), site);
  const address = await serve(site, 0);
  const browser = await chromium.launch({ executablePath, args: BROWSER_ARGUMENTS });
  try {
    return await responsiveness(browser, address, strings);
  } finally {
    await browser.close();
  }
}

/** False if it ended with an error or ran out of memory. */
async function inItsOwnProcess(args: string[]): Promise<boolean> {
  const script = fileURLToPath(new URL('./one.ts', import.meta.url));
  const child = spawn(process.execPath, ['--max-old-space-size=14000', script, ...args], { stdio: 'inherit' });
  return (await new Promise((resolve) => child.on('close', resolve))) === 0;
}

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(bytes < 1e7 ? 2 : 0);

const COLUMNS: Record<string, (report: Report) => string> = {
  search: ({ name }) => name,
  exact: ({ exact }) => String(exact),
  recall: ({ recall }) => recall.toFixed(3),
  precision: ({ precision }) => precision.toFixed(3),
  'MB cold, ≥10 hits': ({ coldBytesTen }) => megabytes(coldBytesTen),
  'MB cold, any': ({ coldBytesAll }) => megabytes(coldBytesAll),
  'ms cold': ({ coldMilliseconds }) => coldMilliseconds.toFixed(0),
  'ms warm': ({ warmMilliseconds }) => warmMilliseconds.toFixed(0),
  'index MB': ({ build }) => (build ? megabytes(build.size) : ''),
  'build s': ({ build }) => build?.cost.seconds.toFixed(0) ?? '',
  'build CPU s': ({ build }) => build?.cost.processorSeconds.toFixed(0) ?? '',
  'build GB': ({ build }) => (build ? (build.cost.memory / 1e9).toFixed(2) : ''),
};

/** The reports as a Markdown table. `of`: the number of queries. */
function table(reports: readonly Report[], of: number): string {
  const names = Object.keys(COLUMNS).map((name) => (name === 'exact' ? `exact of ${of}` : name));
  const rows = reports.map((report) => Object.values(COLUMNS).map((cell) => cell(report)));
  return [names, names.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}
