/** `npm run trace -- seeds/liaocheng-ribao/2023-10-25/01.txt:38`: what each stage of ingest made of that line. */
import { existsSync } from 'node:fs';
import { basename, resolve, sep } from 'node:path';
import { type Catalogue, discover, type IssueFolder, type PageFile } from '../src/ingest/discover.ts';
import { readPageFile } from '../src/ingest/page.ts';
import type { PageReading } from '../src/ingest/pipeline.ts';
import { traceLine } from '../src/ingest/trace.ts';
import { NEWSPAPER_ID, parseIssueDate } from '../src/model/ids.ts';
import { formatMessage, type Message } from '../src/model/message.ts';
import { houseStyle } from '../src/newspapers/index.ts';
import { CommandError, command } from './command.ts';
import { formatTrace } from './trace/format.ts';

const USAGE = `npm run trace -- FILE:LINE
  FILE:LINE  a line of a page file: seeds/liaocheng-ribao/2023-10-25/01.txt:38`;

if (import.meta.main) {
  await command(
    USAGE,
    {},
    async (_, [place = '']) => {
      const [, path, number] = /^(.+):(\d+)$/u.exec(place) ?? [];
      if (!path)
        throw new CommandError(`${place} names no line. Write the file, a colon and the line's number.\n${USAGE}`);
      const { catalogue, folder, file } = await find(path);
      const { reading, messages } = await readPageFile(file, folder, catalogue, houseStyle(folder.newspaper));
      if (!reading) throw new CommandError(`The page could not be read.\n${list(messages)}`);
      console.log(traced(reading, file.file, Number(number)));
    },
    1,
  );
}

/** The page in the catalogue of the seeds folder that it lies in: `<seeds>/<newspaper>/<date>/<page>.txt`. */
async function find(path: string): Promise<{ catalogue: Catalogue; folder: IssueFolder; file: PageFile }> {
  if (!existsSync(path)) throw new CommandError(`There is no file ${path}. Name a page file under seeds/.`);
  const [newspaper = '', issue = ''] = resolve(path).split(sep).slice(-3);
  const stray = `${path} is no page: pages lie in a seeds folder as <newspaper>/<date>/01.txt.`;
  if (!NEWSPAPER_ID.test(newspaper) || !parseIssueDate(issue)) throw new CommandError(stray);
  const seeds = resolve(path, '../../..');
  const catalogue = await discover(seeds, basename(seeds)).catch((error: Error & { remedy?: string }) => {
    throw new CommandError(`${error.message} ${error.remedy ?? ''}`, { cause: error });
  });
  for (const folder of catalogue.issues) {
    const file = folder.pages.find((page) => resolve(page.path) === resolve(path));
    if (file) return { catalogue, folder, file };
  }
  const below = `${basename(seeds)}/${newspaper}/${issue}`;
  const why = catalogue.messages.filter(({ severity, file }) => severity === 'error' && file.startsWith(below));
  throw new CommandError(why.length > 0 ? `${path} is not read.\n${list(why)}` : stray);
}

function traced(reading: PageReading, file: string, line: number): string {
  const trace = traceLine(reading, line);
  if (trace) return formatTrace(file, trace);
  const numbers = reading.page.lines.map(({ n }) => n);
  const last = numbers.at(-1) ?? 0;
  if (line < 1 || line > last)
    throw new CommandError(`${file} has no line ${line}; its last line with text is ${last}.`);
  const before = numbers.findLast((n) => n < line);
  const after = numbers.find((n) => n > line);
  throw new CommandError(
    `Line ${line} of ${file} is blank. Next to it, text stands on ${[before, after].filter(Boolean).join(' and ')}.`,
  );
}

function list(messages: readonly Message[]): string {
  return messages.map(formatMessage).join('\n');
}
