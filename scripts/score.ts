/**
 * `npm run score`: how well pages are read, each kind of evidence apart: the archive's own pages, pages that the project
 * composes, pages from outside. A figure says what its pages were used for, and the seed that they were drawn from.
 *
 * How a reading is tuned and judged: look at what is wrong (`--only composed --kind indented --show`), change a feature or a
 * weight, and hold the floors of the tests (`tests/gold-floors.json`, `tests/composed-floors.json`), which are chosen on.
 * Report on other seeds, and with `--pages` on months that nothing was learnt from. `--ablate` shows features that may go.
 */
import { relative, resolve } from 'node:path';
import { loadPool } from '../src/evaluation/compose/article-pool.ts';
import { composePages } from '../src/evaluation/compose/compose-page.ts';
import { KINDS, type Kind } from '../src/evaluation/compose/kinds.ts';
import { ablate as takeAway } from '../src/evaluation/score/ablation.ts';
import { calibrationOf } from '../src/evaluation/score/calibration.ts';
import { FIELDS } from '../src/evaluation/score/compare.ts';
import { readGold } from '../src/evaluation/score/gold.ts';
import { type JudgedPage, judgePage, type PageWithGold } from '../src/evaluation/score/judge-page.ts';
import { readOutsidePages } from '../src/evaluation/score/outside-pages.ts';
import { readContent } from '../src/evaluation/score/read-content.ts';
import { type PageScore, scoreContent, scoreSeeds } from '../src/evaluation/score/score-archive.ts';
import { type Tally, tally } from '../src/evaluation/score/tally.ts';
import { toAlto } from '../src/evaluation/typeset/alto.ts';
import { readText } from '../src/evaluation/typeset/read-file.ts';
import { typesetPage } from '../src/evaluation/typeset/typeset-page.ts';
import { importAlto } from '../src/ingest/importers/alto.ts';
import { CommandError, command } from './command.ts';
import { PROVENANCE, useOf } from './score/provenance.ts';
import { showFaults } from './score/show-faults.ts';
import { calibrationTable, percent, table, tallyTable } from './score/tables.ts';

const USAGE = `npm run score -- [--gold DIR] [--seeds DIR] [--content DIR] [--pages PATH] [--only PARTS] [--show] [--ablate]
  --gold     folder of the expected readings (tests/gold)
  --seeds    the pages that they belong to (seeds)
  --content  what ingest wrote (content)
  --pages    pages with gold from outside: a JSONL file (seed, date, text, items), or a folder with seeds/ and gold/
  --only     some parts: gold, composed, pages (all); composed pages may be narrowed to kinds: --only composed --kind wrapped,clean
  --kind     kinds of composed pages (all)
  --count    composed pages of each kind (100)
  --seed     the first of them (20261121)
  --show     every article that is not perfect, with what was expected, what was read and its lines
  --ablate   what changes when a feature of the reading is taken away, alone and together: on composed pages and on --pages
  --print    the composed pages themselves, with their line numbers and what is expected of them`;

/** Pages of a newspaper that nobody knows have no list of topics. */
const JUDGED = FIELDS.filter((field) => field !== 'topics');
/** Composed pages of each kind that features are taken away on: a minute or two. */
const ABLATED = 8;
const PARTS = ['gold', 'composed', 'pages'];
const text = { type: 'string' } as const;

if (import.meta.main) {
  await command(
    USAGE,
    {
      ...{ gold: text, seeds: text, content: text, pages: text, only: text, kind: text, count: text, seed: text },
      ...{ show: { type: 'boolean' }, print: { type: 'boolean' }, ablate: { type: 'boolean' } },
    },
    async ({
      gold = 'tests/gold',
      seeds = 'seeds',
      content = 'content',
      pages,
      only,
      kind,
      count,
      seed,
      show,
      print,
      ablate,
    }) => {
      const parts = oneOf(only, PARTS, '--only');
      const kinds = oneOf(kind, KINDS, '--kind') as readonly Kind[];
      const drawn = { kinds, count: wholeNumber(count, 100, '--count'), seed: wholeNumber(seed, 20261121, '--seed') };
      if (print) return printPages(drawn);
      if (ablate) return printAblation(kinds, wholeNumber(count, ABLATED, '--count'), drawn.seed, pages);
      if (parts.includes('gold')) await scoreGold(gold, seeds, content);
      if (parts.includes('composed')) scoreComposed(drawn, show);
      if (pages !== undefined && parts.includes('pages')) await scoreOutside(pages, show);
    },
  );
}

/** `a,b` → both, when they are known; everything known where nothing is asked for. */
function oneOf(asked: string | undefined, known: readonly string[], option: string): readonly string[] {
  const chosen = asked?.split(',') ?? known;
  const wrong = chosen.find((one) => !known.includes(one));
  if (wrong !== undefined) throw new CommandError(`${option}: there is no ${wrong}. Choose from ${known.join(', ')}.`);
  return chosen;
}

function wholeNumber(given: string | undefined, otherwise: number, option: string): number {
  if (given !== undefined && !/^\d{1,9}$/u.test(given))
    throw new CommandError(`${option}: ${given} is no whole number.`);
  return given === undefined ? otherwise : Number(given);
}

async function scoreGold(gold: string, seeds: string, content: string): Promise<void> {
  const pages = await readGold(gold);
  const corrected = await scoreContent(pages, await readContent(resolve(content)));
  if (corrected.pages.every(({ found }) => found === 0))
    throw new CommandError(`${content} holds no article of the pages in ${gold}.`);
  const received = await scoreSeeds(pages, seeds);
  console.log(
    `Pages of the archive (${gold}). The reader was made on the five of tests/gold: learnt from, chosen on.\n`,
  );
  for (const page of corrected.pages) console.log(formatPage(page));
  const groups = new Map([['with corrections', corrected.tally]]);
  if (received) groups.set('as received', received);
  console.log(`\n${tallyTable('', groups)}`);
}

function formatPage({ seed, expected, found, faults }: PageScore): string {
  const rows = faults.map(({ field, wanted, got, at, path }) => {
    const said = [wanted && `wanted ${wanted}`, got && `got ${got}`].filter(Boolean).join('\n      ');
    return `  ${at}: ${field}${path ? ` (${relative('', path)})` : ''}\n      ${said}`;
  });
  return [`${seed}: ${expected} expected, ${found} found`, ...rows].join('\n');
}

interface Drawn {
  kinds: readonly Kind[];
  /** Pages of each kind, and the seed of the first. */
  count: number;
  seed: number;
}

function scoreComposed({ kinds, count, seed }: Drawn, show = false): void {
  const pool = loadPool();
  const judged = kinds.flatMap((kind) => composePages(kind, count, seed, pool).map((page) => judgePage(page)));
  console.log(
    `\nPages that the project composes, seeds ${seed} to ${seed + count - 1}: reported on. The reader was made on pages of other
seeds (chosen on: 20240101 to 20240250), but of the same articles.\n`,
  );
  report('kind', judged, ({ page }) => page.kind, show);
}

async function scoreOutside(path: string, show = false): Promise<void> {
  const judged = (await readOutsidePages(path)).map((page) => judgePage(page));
  console.log(
    `\nPages from outside (${path}). ${useOf([...new Set(judged.map(({ page }) => page.month))].sort())}\n${PROVENANCE}\n`,
  );
  report('kind', judged, ({ page }) => page.kind, show);
  console.log(
    `\n${tallyTable(
      'month',
      tallyBy(judged, ({ page }) => page.month),
    )}`,
  );
}

function report<P extends JudgedPage>(name: string, judged: readonly P[], groupOf: (page: P) => string, show: boolean) {
  if (show) for (const page of judged) for (const line of showFaults(page)) console.log(line);
  console.log(tallyTable(name, tallyBy(judged, groupOf), JUDGED));
  const { read, sure } = tally(judged);
  console.log(`\n${calibrationTable(calibrationOf(judged))}`);
  console.log(`At 0.9 or more: ${percent(sure, read)} % of the articles that were read.`);
}

/** A tally for each group, in the order of their names, and one for all of them. */
function tallyBy<P extends JudgedPage>(judged: readonly P[], groupOf: (page: P) => string): Map<string, Tally> {
  const groups = Map.groupBy(judged, groupOf);
  return new Map([
    ...[...groups].map(([group, pages]) => [group, tally(pages)] as const),
    ...(groups.size > 1 ? [['all', tally(judged)] as const] : []),
  ]);
}

function printPages({ kinds, count, seed }: Drawn): void {
  const pool = loadPool();
  for (const page of kinds.flatMap((kind) => composePages(kind, count, seed, pool))) {
    console.log(`\n${page.name}`);
    for (const [i, line] of page.text.split('\n').entries()) console.log(`${i + 1}\t${line}`);
    for (const { paragraphs: _paragraphs, ...item } of page.items) console.log(JSON.stringify(item));
  }
}

async function printAblation(kinds: readonly Kind[], count: number, seed: number, path?: string): Promise<void> {
  const pool = loadPool();
  const composed = kinds.flatMap((kind) => composePages(kind, count, seed, pool));
  const sized = await sizedPages(3 * count, seed, pool);
  const outside = path === undefined ? [] : await readOutsidePages(path);
  const { expected, perfect, perfectWithout, features, groups } = takeAway(
    [...composed, ...sized, ...outside],
    (done, all) => process.stderr.write(`\r${done} of ${all} readings without a feature `),
  );
  process.stderr.write('\r\n');
  console.log(
    `${perfect} of ${expected} articles are perfect on ${composed.length} composed pages (${count} of each kind, from seed ${seed}), ` +
      `${sized.length} set in columns with sizes${path === undefined ? '' : ` and ${outside.length} of ${path}`}.\n`,
  );
  const rows = (ablated: typeof features) =>
    ablated
      .sort((a, b) => a.gain - b.gain || b.changed - a.changed)
      .map(({ feature, of, changed, gain, redundant, kinds: where }) => [
        ...[feature, of, String(changed), gain > 0 ? `+${gain}` : String(gain), redundant ? 'redundant' : ''],
        ...[changed > 0 && changed <= 3 ? Object.keys(where).join(' ') : ''],
      ]);
  const head = ['without', 'of a', 'pages changed', 'perfect', 'together', 'which'];
  console.log(table([head, ...rows(groups)]));
  console.log(`\n${table([head, ...rows(features)])}`);
  const idle = features.filter(({ changed }) => changed === 0).length;
  const redundant = features.filter((one) => one.redundant).length;
  console.log(
    `\n${idle} of ${features.length} change nothing alone. Without all ${redundant} redundant ones together ${perfectWithout} are perfect.`,
  );
}

/** Pages in columns, through ALTO: half of them name sizes of type, half only measure them. */
async function sizedPages(count: number, seed: number, pool: ReturnType<typeof loadPool>): Promise<PageWithGold[]> {
  return Promise.all(
    Array.from({ length: count }, async (_, i) => {
      const sheet = typesetPage({ seed: seed + i, pool });
      const source = await readText(importAlto, toAlto(sheet, i % 2 === 0 ? 2 : 4));
      return { kind: 'columns', name: `columns ${seed + i}`, text: '', items: sheet.items, source };
    }),
  );
}
