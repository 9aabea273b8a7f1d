/** Runs one ingest in its own process for the benchmark, and prints its time, processor time and peak memory as JSON. */
import { resolve } from 'node:path';
import { ingest } from '../../src/ingest/ingest.ts';
import { houseStyle } from '../../src/newspapers/index.ts';

const [seeds = 'seeds', content = 'content'] = process.argv.slice(2);
const start = performance.now();
const { report } = await ingest({
  seeds: resolve(seeds),
  content: resolve(content),
  label: 'seeds',
  check: false,
  force: false,
  styleOf: houseStyle,
});
const seconds = (performance.now() - start) / 1000;
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
const cpu = (userCPUTime + systemCPUTime) / 1e6;
console.log(JSON.stringify({ seconds, cpu, pages: report.pages.length, megabytes: maxRSS / 1024 }));
