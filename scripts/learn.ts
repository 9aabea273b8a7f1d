/** `npm run learn`: learns the reader's weights from real pages, and writes them where the reader finds them. */
import { writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { loadPool } from '../src/evaluation/compose/article-pool.ts';
import { formatTree } from '../src/ingest/vocabulary/trees.ts';
import { learn, STEPS, type Step } from '../src/learning/learn.ts';
import { readCorpus } from '../src/learning/pages/corpus.ts';
import { readArchive } from '../src/learning/pages/known-pages.ts';
import { sizedPages } from '../src/learning/pages/sized-pages.ts';
import { CommandError, command } from './command.ts';

const USAGE = `npm run learn -- --corpus FILE [--pages N] [--seed N] [--out DIR]
  --corpus  real pages, one a line: {"date", "page", "items": [{"kind", "title", "kicker", "subtitle", "paragraphs"}]}
  --pages   pages that the weights are learnt from (6000)
  --learn   months to learn from (2020-01,2020-02,2020-03,2020-04,2020-05)
  --choose  months that the confidence is measured on (2020-06)
  --only    some steps (words,weights,paragraphs,confidence); what the others learnt before stays
  --seed    (1)
  --out     folder of the learnt files (src/ingest/vocabulary/learnt)`;

const ROOT = join(import.meta.dirname, '..');
/** Seeds of pages in columns; those that are reported on have others. */
const SIZED = 500_000;
const text = { type: 'string' } as const;

await command(
  USAGE,
  { corpus: text, pages: text, learn: text, choose: text, only: text, seed: text, out: text },
  async ({
    corpus: path,
    pages = '6000',
    learn: from = '2020-01,2020-02,2020-03,2020-04,2020-05',
    choose = '2020-06',
    only = STEPS.join(),
    seed = '1',
    out = join(ROOT, 'src/ingest/vocabulary/learnt'),
  }) => {
    if (!path) throw new CommandError('Nothing to learn from. Give --corpus FILE.');
    const corpus = readCorpus(path);
    const months = { learnFrom: from.split(','), chooseBy: choose.split(',') };
    for (const month of [...months.learnFrom, ...months.chooseBy])
      if (!corpus.some(({ date }) => date.startsWith(month)))
        throw new CommandError(`${path} has no page of ${month}. Name months that it has with --learn and --choose.`);
    const count = Number(pages);
    if (!Number.isInteger(count) || count < 1) throw new CommandError(`--pages ${pages} is no number of pages.`);
    const options = {
      seed: Number(seed),
      pages: count,
      paragraphPages: Math.ceil(count * 0.7),
      calibrationPages: Math.ceil(count / 5),
      say: console.log,
    };
    const steps = only.split(',') as Step[];
    const unknown = steps.find((step) => !STEPS.includes(step));
    if (unknown) throw new CommandError(`--only: there is no step ${unknown}. Choose from ${STEPS.join(', ')}.`);
    const pool = loadPool();
    const sized = await sizedPages(Math.ceil(count / 15), SIZED + options.seed, pool);
    const learnt = learn({ corpus, ...months, pool, archive: readArchive(ROOT), sized }, options, steps);
    const { weights, text: words, paragraphWords, paragraphs, calibration, pairs } = learnt;
    const made = { command: 'npm run learn', corpus: basename(path), ...months, pages: count, seed: options.seed };
    const files = {
      pairs,
      weights,
      'text-weights': words,
      'paragraph-words': paragraphWords,
      paragraphs: paragraphs && { base: paragraphs.base, trees: paragraphs.trees.map(formatTree) },
      calibration: calibration && { ...calibration, trees: calibration.trees.map(formatTree) },
    };
    for (const [name, data] of Object.entries(files))
      if (data)
        await writeFile(
          join(out, `${name}.json`),
          `${JSON.stringify({ made, ...data }, null, name === 'weights' ? 1 : 0)}\n`,
        );
    console.log(`Written to ${out}.`);
  },
);
