/** Measures the built site with Lighthouse on a phone, and compares the points with those that the project requires. */
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { ensureBrowser } from '../browser.ts';
import { CommandError, command } from '../command.ts';
import { kindsOfPage } from '../gallery/kinds.ts';
import { serve } from '../serve.ts';
import { type Audit, audit, CATEGORIES } from './lighthouse/audit.ts';
import { serveCompressed } from './lighthouse/compress.ts';
import { installLighthouse } from './lighthouse/install.ts';

const USAGE = 'npm run bench -- lighthouse [--dir DIR] [--port N] [--runs N]    (dist, 4463, 3)';
const KINDS = ['home', 'issue', 'page', 'article', 'search'];
/** Required points. A busy machine costs one or two points of performance and no others. */
const LEAST: Audit['scores'] = { performance: 98, accessibility: 100, 'best-practices': 100, seo: 100 };

/** Addresses by kind. The search uses the first two characters of a headline, so it finds something. */
async function addresses(directory: string): Promise<Record<string, string>> {
  const kinds = await kindsOfPage(directory);
  const missing = KINDS.filter((kind) => !kinds[kind]);
  if (missing.length > 0) throw new CommandError(`${directory} has no page of the kind ${missing.join(', ')}`);
  const article = await readFile(join(directory, kinds.article as string, 'index.html'), 'utf8');
  const word = /<title>.*?(\p{Script=Han}{2})/u.exec(article)?.[1] ?? '';
  return { ...kinds, search: `${kinds.search}?q=${encodeURIComponent(word)}` };
}

/** The run whose performance is the median. */
function median(audits: readonly Audit[]): Audit {
  const sorted = audits.toSorted((a, b) => a.scores.performance - b.scores.performance);
  return sorted[Math.floor(sorted.length / 2)] as Audit;
}

const row = (cells: readonly (string | number)[]): string =>
  cells.map((cell, i) => (i === 0 ? String(cell).padEnd(10) : String(cell).padStart(15))).join('');

const options = { dir: { type: 'string' }, port: { type: 'string' }, runs: { type: 'string' } } as const;
await command(USAGE, options, async ({ dir = 'dist', port = '4463', runs = '3' }) => {
  const program = await installLighthouse();
  const browser = ensureBrowser();
  const pages = await addresses(resolve(dir));
  const site = await serveCompressed(await serve(resolve(dir), Number(port)));
  const short: string[] = [];
  console.log(`a phone on a slow line, as Lighthouse imitates it; of ${runs} runs the middle one`);
  console.log(row(['', ...CATEGORIES, 'paint (ms)', 'shift']));
  for (const kind of KINDS) {
    const audits: Audit[] = [];
    for (let i = 0; i < Number(runs); i++) audits.push(await audit(program, browser, site + pages[kind]));
    const { scores, faults, largestPaint, shift } = median(audits);
    console.log(row([kind, ...CATEGORIES.map((name) => scores[name]), Math.round(largestPaint), shift.toFixed(3)]));
    const lacking = CATEGORIES.filter((name) => scores[name] < LEAST[name]);
    if (lacking.length > 0) short.push(`${kind}: ${lacking.join(', ')}, for ${faults.join(', ')}`);
  }
  if (short.length > 0) throw new CommandError(`below what is asked\n${short.join('\n')}`);
});
// The servers would keep the process running.
process.exit();
