/** What a year of a national daily costs, and each change of it, beside Hugo's bare pages of the same articles in the same run. */
import { globSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { CommandError, command } from '../command.ts';
import { coldQueries, coldSummary } from './year/cold-search.ts';
import { composeYear, ISSUES_A_YEAR } from './year/compose-year.ts';
import { correctWord, renameTopic } from './year/edits.ts';
import { writeHugoSite } from './year/hugo.ts';
import { type Measured, measured } from './year/measured-process.ts';

const USAGE =
  'npm run bench -- year [--issues N] [--pages FILE] [--seed N] [--work DIR]    (349 a year, articles of the pool, 11, .cache/bench/year)';
const OPTIONS = {
  issues: { type: 'string' },
  pages: { type: 'string' },
  seed: { type: 'string' },
  work: { type: 'string' },
} as const;

const row = (cells: readonly (string | number)[]): string =>
  cells.map((cell, i) => (i === 0 ? String(cell).padEnd(22) : String(cell).padStart(12))).join('');

/** Files and bytes of a folder. */
function weigh(folder: string): { files: number; bytes: number } {
  let [files, bytes] = [0, 0];
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    files++;
    bytes += statSync(join(entry.parentPath, entry.name)).size;
  }
  return { files, bytes };
}

/** The largest file whose name ends so, in kilobytes. */
const largest = (folder: string, pattern: string): number =>
  Math.max(0, ...globSync(pattern, { cwd: folder }).map((file) => statSync(join(folder, file)).size)) / 1000;

await command(USAGE, OPTIONS, async (options) => {
  const issues = Number(options.issues ?? ISSUES_A_YEAR);
  if (!Number.isInteger(issues) || issues < 2) throw new CommandError('--issues wants a number of 2 or more');
  const work = resolve(options.work ?? join('.cache', 'bench', 'year'));
  rmSync(work, { recursive: true, force: true });
  const [seeds, content, dist] = ['seeds', 'content', 'dist'].map((name) => join(work, name)) as [
    string,
    string,
    string,
  ];
  const year = composeYear(seeds, issues, Number(options.seed ?? 11), options.pages && resolve(options.pages));
  const run = async (name: string, script: string): Promise<Measured> => {
    const found = await measured(process.execPath, ['scripts/setup.mjs', `scripts/${script}.ts`, '--archive', work]);
    writeFileSync(join(work, `${name} ${script}.log`.replaceAll(' ', '-')), found.output);
    return found;
  };
  console.log(row(['', 'ingest s', 'build s', 'both s', 'CPU s', 'MB', 'files', 'site MB']));
  const step = async (name: string): Promise<Measured> => {
    const [read, built] = [await run(name, 'ingest'), await run(name, 'build')];
    const { files, bytes } = weigh(dist);
    const both = read.seconds + built.seconds;
    const cpu = read.processorSeconds + built.processorSeconds;
    const memory = Math.max(read.memory, built.memory);
    const cells = [read.seconds.toFixed(1), built.seconds.toFixed(1), both.toFixed(1), cpu.toFixed(1)];
    console.log(row([name, ...cells, (memory / 1e6).toFixed(0), files, (bytes / 1e6).toFixed(0)]));
    return { ...built, seconds: both, memory };
  };
  const all = await step('year from nothing');
  const articles = writeHugoSite(content, join(work, 'hugo'));
  const hugo = await measured('hugo', ['--quiet', '--source', join(work, 'hugo')]);
  const { files: hugoFiles, bytes: hugoBytes } = weigh(join(work, 'hugo', 'public'));
  const cells = ['', '', hugo.seconds.toFixed(1), hugo.processorSeconds.toFixed(1), (hugo.memory / 1e6).toFixed(0)];
  console.log(row(['Hugo, bare pages', ...cells, hugoFiles, (hugoBytes / 1e6).toFixed(0)]));
  const { files, bytes } = weigh(dist);
  year.writeNext();
  const more = await step('one more issue');
  correctWord(year.written[Math.floor(year.written.length / 2)] ?? '');
  await step('a word corrected');
  renameTopic(seeds);
  await step('a topic renamed');
  await step('nothing changed');
  const cold = await coldQueries(dist, content, Number(options.seed ?? 11));
  const packs = JSON.parse(readFileSync(join(dist, 'offline', 'packs.json'), 'utf8')) as {
    id: string;
    bytes: number;
  }[];
  console.log(
    [
      `\n${articles} articles in ${issues - 1} issues`,
      `from nothing: ${(all.seconds / hugo.seconds).toFixed(1)} times Hugo's time (20 asked), ${(all.memory / 1e9).toFixed(2)} GB (2)`,
      `one more issue: ${(more.seconds / hugo.seconds).toFixed(2)} times Hugo's time (1 asked), ${(more.memory / 1e9).toFixed(2)} GB (1.2)`,
      `an article: ${(files / articles).toFixed(2)} files (2.5 asked), ${(bytes / articles / 1000).toFixed(1)} KB (45)`,
      `largest page ${largest(dist, '**/*.html').toFixed(0)} KB (150 asked), largest feed ${largest(dist, '**/{feed,atom}*{.xml,.json}').toFixed(0)} KB (1000)`,
      coldSummary(cold),
      ...packs.map(
        ({ id, bytes: size }) => `to take along: ${id}, ${(size / 1e6).toFixed(0)} MB (120 asked for a year)`,
      ),
    ].join('\n'),
  );
});
