/** `npm run score`: the reading held against the expected one, and its confidence against how often it is right. */
import { relative, resolve } from 'node:path';
import { type Calibration, calibrate } from '../src/evaluation/score/calibration.ts';
import { readGold } from '../src/evaluation/score/gold.ts';
import { readContent } from '../src/evaluation/score/read-content.ts';
import { type PageScore, type Score, score } from '../src/evaluation/score/score-content.ts';
import { CommandError, command } from './command.ts';

const USAGE = `npm run score -- [--gold DIR] [--content DIR]
  --gold     folder of the expected readings (tests/gold)
  --content  what ingest wrote (content)`;

if (import.meta.main) {
  await command(
    USAGE,
    { gold: { type: 'string' }, content: { type: 'string' } },
    async ({ gold = 'tests/gold', content = 'content' }) => {
      const pages = await readGold(gold);
      const result = await score(pages, await readContent(resolve(content)));
      for (const page of result.pages) console.log(formatPage(page));
      console.log(`\n${formatTotal(result)}`);
      console.log(`\n${formatCalibration(calibrate())}`);
      if (result.pages.every(({ found }) => found === 0))
        throw new CommandError(`${content} holds no article of the pages in ${gold}.`);
    },
  );
}

function formatPage({ seed, expected, found, faults }: PageScore): string {
  const rows = faults.map(({ field, wanted, got, at, path }) => {
    const said = [wanted && `wanted ${wanted}`, got && `got ${got}`].filter(Boolean).join('\n      ');
    return `  ${at}: ${field}${path ? ` (${relative('', path)})` : ''}\n      ${said}`;
  });
  return [`${seed}: ${expected} expected, ${found} found`, ...rows].join('\n');
}

function formatTotal({ expected, perfect, spurious, right }: Score): string {
  const fields = Object.entries(right).map(([field, n]) => `${field} ${n}`);
  return `${fields.join(', ')}\nperfect ${perfect} of ${expected} (${percent(perfect, expected)}), spurious ${spurious}`;
}

function formatCalibration({ pages, bins }: Calibration): string {
  const rows = bins.map(
    ({ from, confidence, articles, perfect }) =>
      `${`from ${from.toFixed(2)}`.padStart(12)}${confidence.toFixed(2).padStart(8)}${String(articles).padStart(10)}${percent(perfect, articles).padStart(10)}`,
  );
  return [`Confidence on ${pages} composed pages:`, '  confidence    mean  articles   perfect', ...rows].join('\n');
}

function percent(part: number, whole: number): string {
  return `${whole ? ((100 * part) / whole).toFixed(1) : '0.0'}%`;
}
