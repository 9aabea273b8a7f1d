/** One thread that draws pages. The first also plans the build, and writes the ledger of it. */
import { parentPort, workerData } from 'node:worker_threads';
import { trackDependencies } from '../archive/dependencies.ts';
import { DependencySums } from '../archive/dependency-sums.ts';
import { siteSettings } from '../archive/site.ts';
import { underBase } from '../base-path/under-base.ts';
import { cutFont } from '../fonts/cut-font.ts';
import { takeNamedFonts } from '../fonts/display-font.ts';
import { withPolicy } from '../security/content-policy.ts';
import { type LastBuild, type MadeOutput, readLedger, writeLedger } from './ledger.ts';
import { markChinese } from './mark-chinese.ts';
import { type Plan, planBuild, sumOfProps } from './plan.ts';
import { type CompiledSite, type Output, SiteApp } from './prerendered-app.ts';
import { isOfShard, type Shard, unitOf } from './shard.ts';
import { SiteFolder } from './site-folder.ts';

export interface ThreadSettings {
  compiled: CompiledSite;
  origin: string;
  /** The archive's path on its server. */
  base: string;
  /** The folder of the new site, and of the one before. */
  site: string;
  before: string;
  ledger: string;
  version: string;
  /** The part of the site that is made; all of it where absent. */
  shard?: Shard | undefined;
}
/** The orders to a thread. It answers each with one `Done`. */
export type Order =
  | { plan: true }
  | { draw: number[] }
  | { fonts: [address: string, characters: string][] }
  | { record: { path: string; made: DrawnBatch[] } };
export type Done =
  | { planned: Planned }
  | { drawn: DrawnBatch }
  | { done: true }
  | { failed: { message: string; hint: string } };

export interface Planned {
  files: number;
  stale: Plan['stale'];
  /** Address → characters of fonts that kept pages name and the site before has not. */
  fonts: [address: string, characters: string][];
  /** Of every page with an address of its own. */
  kept: number;
  /** Files that the site before had and this has not. */
  gone: number;
  pages: string[];
}
/** Questions are sent once by name, then by their place in the thread's own list. */
export interface DrawnBatch {
  names: string[];
  outputs: (Omit<MadeOutput, 'dependencies'> & { dependencies: Uint32Array })[];
  thread: number;
}

const settings = workerData as ThreadSettings & { thread: number };
const folder = new SiteFolder(settings.site);
const app = await SiteApp.open(settings.compiled, settings.origin);
const outputs = await app.outputs();
const numbers = new Map<string, number>();
let planned: { plan: Plan; last: LastBuild | null; sums: DependencySums } | undefined;

const isMade = ({ file }: Output): boolean => !settings.shard || isOfShard(unitOf(file), settings.shard);

function plan(): Planned {
  const sums = new DependencySums();
  const last = readLedger(settings.ledger, settings.version);
  const made = planBuild(outputs, isMade, last, settings.before, (dependency) => sums.sumOf(dependency));
  planned = { plan: made, last, sums };
  const fonts = new Map<string, string>();
  for (const { file, fonts: named } of made.kept) {
    folder.take(settings.before, file);
    for (const [address, characters] of named) fonts.set(address, characters);
  }
  const missing = [...fonts].filter(([address]) => !folder.take(settings.before, address.slice(1)));
  const own = outputs.filter(isMade);
  const now = new Set(own.map(({ file }) => file));
  const gone = last ? [...last.outputs.keys()].filter((file) => !now.has(file)).length : 0;
  const pages = own.filter(({ route }) => route.type === 'page').map(({ pathname }) => pathname);
  return { files: own.length, stale: made.stale, fonts: missing, kept: made.kept.length, gone, pages };
}

async function draw(indices: readonly number[]): Promise<DrawnBatch> {
  const batch: DrawnBatch = { names: [], outputs: [], thread: settings.thread };
  for (const index of indices) {
    const output = outputs[index] as Output;
    const { made, dependencies } = await trackDependencies(() => app.draw(output)).catch((cause: Error) => {
      throw new Error(`/${output.file}: ${cause.message}`, { cause });
    });
    const fonts = [...takeNamedFonts()];
    await writeFonts(fonts);
    const bytes = output.file.endsWith('.html') ? Buffer.from(finished(made.toString())) : made;
    batch.outputs.push({
      file: output.file,
      ...folder.write(output.file, bytes),
      props: sumOfProps(output.props),
      fonts,
      dependencies: Uint32Array.from(dependencies, (dependency) => numberOf(dependency, batch.names)),
    });
  }
  return batch;
}

/** A page under the archive's path, with the policy that fits it. */
const finished = (html: string): string => withPolicy(underBase(inLanguages(html), settings.base), 'served');
const isChinese = siteSettings().language.startsWith('zh');
const inLanguages = (html: string): string => (isChinese ? html : markChinese(html, 'zh-Hans'));

function numberOf(dependency: string, names: string[]): number {
  const known = numbers.get(dependency);
  if (known !== undefined) return known;
  const number = numbers.size;
  numbers.set(dependency, number);
  names.push(dependency);
  return number;
}

async function writeFonts(fonts: readonly [address: string, characters: string][]): Promise<void> {
  for (const [address, characters] of fonts) {
    const file = address.slice(1);
    if (!folder.has(file) && !folder.take(settings.before, file)) folder.share(file, await cutFont(characters));
  }
}

/** Of the outputs that were made and those that were kept. */
function record(path: string, batches: readonly DrawnBatch[]): void {
  if (!planned) throw new Error('The ledger is written by the thread that planned.');
  const { plan: made, last, sums } = planned;
  const names = new Map<number, string[]>();
  function* all(): Generator<MadeOutput> {
    for (const output of made.kept)
      yield { ...output, dependencies: [...output.dependencies].map((id) => last?.dependencies.get(id)?.name ?? '') };
    for (const batch of batches) {
      const known = names.get(batch.thread) ?? [];
      names.set(batch.thread, known);
      for (const name of batch.names) known.push(name);
      for (const output of batch.outputs)
        yield { ...output, dependencies: [...output.dependencies].map((number) => known[number] ?? '') };
    }
  }
  writeLedger(path, settings.version, all(), (dependency) => sums.sumOf(dependency) ?? '');
}

async function execute(order: Order): Promise<Done> {
  if ('plan' in order) return { planned: plan() };
  if ('draw' in order) return { drawn: await draw(order.draw) };
  if ('fonts' in order) await writeFonts(order.fonts);
  else record(order.record.path, order.record.made);
  return { done: true };
}

parentPort?.on('message', async (order: Order) => {
  try {
    parentPort?.postMessage(await execute(order));
  } catch (error) {
    const { message, hint = '' } = error as Error & { hint?: string };
    parentPort?.postMessage({ failed: { message, hint } } satisfies Done);
  }
});
