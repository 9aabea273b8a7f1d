/**
 * `npm run bench`: how fast composed pages are read, with how much memory, how much faster a second run is that finds
 * nothing changed, and whether the cost of a page stays the same as the archive grows.
 */
import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { loadPool } from '../../src/evaluation/compose/article-pool.ts';
import { composePage } from '../../src/evaluation/compose/compose-page.ts';
import { type Layout, PLAIN_LAYOUTS } from '../../src/evaluation/compose/kinds.ts';

const SIZES = [500, 2000, 4000];
const PAGES_AN_ISSUE = 8;
const ONCE = fileURLToPath(new URL('ingest-once.ts', import.meta.url));
const SEEDS = fileURLToPath(new URL('../../seeds', import.meta.url));

interface Run {
  seconds: number;
  /** Of all threads, including the start of the program. */
  cpu: number;
  pages: number;
  megabytes: number;
}

async function run(seeds: string, content: string): Promise<Run> {
  const { stdout } = await promisify(execFile)(process.execPath, [ONCE, seeds, content]);
  return JSON.parse(stdout) as Run;
}

/** A newspaper with `pages` composed pages and one issue a day. */
async function layOutSeeds(folder: string, pages: number): Promise<void> {
  const pool = loadPool();
  await mkdir(folder, { recursive: true });
  for (const list of ['topics.yaml', 'places.yaml']) await copyFile(join(SEEDS, list), join(folder, list));
  for (let i = 0; i < pages; i++) {
    const day = new Date(Date.UTC(2000, 0, 1 + Math.floor(i / PAGES_AN_ISSUE))).toISOString().slice(0, 10);
    const issue = join(folder, 'bench-ribao', day);
    await mkdir(issue, { recursive: true });
    const { text } = composePage({ kind: PLAIN_LAYOUTS[i % PLAIN_LAYOUTS.length] as Layout, seed: 700_000 + i, pool });
    await writeFile(join(issue, `${String((i % PAGES_AN_ISSUE) + 1).padStart(2, '0')}.txt`), text);
  }
}

const work = await mkdtemp(join(tmpdir(), 'hedingben-bench-'));
try {
  const rows: { pages: number; first: Run; second: Run }[] = [];
  for (const pages of SIZES) {
    const seeds = join(work, `seeds-${pages}`);
    const content = join(work, `content-${pages}`);
    await layOutSeeds(seeds, pages);
    rows.push({ pages, first: await run(seeds, content), second: await run(seeds, content) });
  }
  console.log('ingest of composed pages\n   pages   pages/s   CPU ms/page   peak MB   second run   times faster');
  for (const { pages, first, second } of rows) {
    const cells = [
      pages,
      (pages / first.seconds).toFixed(0),
      ((first.cpu * 1000) / pages).toFixed(1),
      first.megabytes.toFixed(0),
      `${second.seconds.toFixed(2)} s`,
      (first.seconds / second.seconds).toFixed(1),
    ];
    const widths = [8, 10, 14, 10, 13, 15];
    console.log(cells.map((cell, k) => String(cell).padStart(widths[k] as number)).join(''));
  }
  const [small, , large] = rows;
  if (small && large) {
    const ratio = large.first.seconds / large.pages / (small.first.seconds / small.pages);
    console.log(`a page of ${large.pages} costs ${ratio.toFixed(2)} times a page of ${small.pages} (1.00: linear)`);
  }
} finally {
  await rm(work, { recursive: true, force: true });
}
