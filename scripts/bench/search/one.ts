/** Builds and asks one search in its own process, and prints the cost: `node one.ts <peer> <content> <out> <queries.json>`. */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Cost } from './measure.ts';
import { ours } from './ours.ts';
import type { Peer } from './peer.ts';
import { quotedPagefind, stockPagefind } from './stock-pagefind.ts';
import { flexSearch, miniSearch } from './whole-index.ts';

export const PEERS: Record<string, Peer> = { ours, stockPagefind, quotedPagefind, miniSearch, flexSearch };
/** Peers that use the index of another peer. */
const INDEX_OF: Record<string, string> = { quotedPagefind: 'stockPagefind' };

export interface Report {
  name: string;
  /** Absent if the index is another peer's. */
  build?: { cost: Cost; size: number };
  /** Queries that found exactly the right articles. */
  exact: number;
  /** Recall and precision over all queries together. */
  recall: number;
  precision: number;
  /** Medians over queries with ten hits or more, and over all: bytes until ten hits are shown on a first visit. */
  coldBytesTen: number;
  coldBytesAll: number;
  /** Milliseconds, medians: the same, and for all ids when everything is read already. */
  coldMilliseconds: number;
  warmMilliseconds: number;
}

const median = (values: number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

async function report(key: string, contentDir: string, root: string, queriesFile: string): Promise<Report> {
  const peer = PEERS[key];
  if (!peer) throw new Error(`no peer ${key}`);
  const out = join(root, INDEX_OF[key] ?? key);
  let build: Report['build'];
  if (!(key in INDEX_OF)) {
    await rm(out, { recursive: true, force: true });
    await mkdir(out, { recursive: true });
    build = await peer.build(contentDir, out);
    console.error(`  ${peer.name}: built in ${build.cost.seconds.toFixed(0)} s`);
  }
  const queries = JSON.parse(await readFile(queriesFile, 'utf8')) as { string: string; truth: string[] }[];
  const opened = await peer.open(out, contentDir);
  let [exact, hits, right, wanted] = [0, 0, 0, 0];
  const warm: number[] = [];
  for (const [i, { string, truth }] of queries.entries()) {
    if (i % 100 === 0) console.error(`  ${peer.name}: ${i} of ${queries.length} questions answered`);
    const start = performance.now();
    const ids = new Set(await opened.ids(string));
    warm.push(performance.now() - start);
    const found = truth.filter((id) => ids.has(id)).length;
    if (found === truth.length && ids.size === truth.length) exact++;
    hits += ids.size;
    right += found;
    wanted += truth.length;
  }
  const [ten, all, times]: [number[], number[], number[]] = [[], [], []];
  for (const { string, truth } of queries.filter((_, i) => i % 8 < 1)) {
    opened.cold();
    const start = performance.now();
    await opened.firstTen(string);
    times.push(performance.now() - start);
    all.push(opened.bytes());
    if (truth.length >= 10) ten.push(opened.bytes());
  }
  return {
    name: peer.name,
    build,
    exact,
    recall: right / wanted,
    precision: hits === 0 ? 1 : right / hits,
    coldBytesTen: median(ten),
    coldBytesAll: median(all),
    coldMilliseconds: median(times),
    warmMilliseconds: median(warm),
  };
}

if (import.meta.main) {
  const [key = '', contentDir = '', root = '', queriesFile = ''] = process.argv.slice(2);
  await writeFile(join(root, `${key}.json`), JSON.stringify(await report(key, contentDir, root, queriesFile)));
  process.exit(0);
}
