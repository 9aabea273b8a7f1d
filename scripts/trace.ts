/** `npm run trace -- seeds/liaocheng-ribao/2023-10-25/01.txt:38`: what each stage of ingest made of that line. */
import { existsSync } from 'node:fs';
import { basename, resolve, sep } from 'node:path';
import { type Catalogue, discover, type IssueFolder } from '../src/ingest/discover.ts';
import { IngestError } from '../src/ingest/errors.ts';
import { readPages } from '../src/ingest/page.ts';
import type { PageReading } from '../src/ingest/pipeline.ts';
import { traceLine } from '../src/ingest/trace.ts';
import { NEWSPAPER_ID, parseIssueDate } from '../src/model/ids.ts';
import type { Message } from '../src/model/message.ts';
import { houseStyle } from '../src/newspapers/index.ts';
import { formatMessage } from '../src/translations/word-message.ts';
import { CommandError, command } from './command.ts';
import { language, words } from './terminal.ts';
import { formatTrace } from './trace/format.ts';

if (import.meta.main) {
  await command(
    words.usage.trace,
    {},
    async (_, [place = '']) => {
      const [, path, number] = /^(.+):(\d+)$/u.exec(place) ?? [];
      if (!path) throw new CommandError(`${words.trace.noLine(place)}\n${words.usage.trace}`);
      const { catalogue, folder, file } = await find(path);
      console.log(traced(await read(catalogue, folder, file), file, Number(number)));
    },
    1,
  );
}

/** Finds the seeds folder and the issue that a file belongs to: `<seeds>/<newspaper>/<date>/<page>.txt`. */
async function find(place: string): Promise<{ catalogue: Catalogue; folder: IssueFolder; file: string }> {
  const [path = '', part = ''] = place.split(/(?=#page=\d+$)/u);
  if (!existsSync(path)) throw new CommandError(words.trace.noFile(path));
  const folders = resolve(path).split(sep);
  const at = folders.findLastIndex((name) => parseIssueDate(name) !== null);
  const [newspaper = '', issue = ''] = folders.slice(at - 1);
  const stray = words.trace.noPage(path);
  if (at < 2 || !NEWSPAPER_ID.test(newspaper)) throw new CommandError(stray);
  const seeds = folders.slice(0, at - 1).join(sep);
  const catalogue = await discover(seeds, basename(seeds)).catch((error: Error) => {
    throw error instanceof IngestError
      ? new CommandError(formatMessage({ severity: 'error', ...error.fault }, language), { cause: error })
      : error;
  });
  for (const folder of catalogue.issues) {
    const files = folder.pages.flatMap((page) => [page, ...page.parts]);
    const file = files.find((page) => resolve(page.path) === resolve(path))?.file;
    if (file) return { catalogue, folder, file: file + part };
  }
  const below = `${basename(seeds)}/${newspaper}/${issue}`;
  const why = catalogue.messages.filter(({ severity, file }) => severity === 'error' && file.startsWith(below));
  throw new CommandError(why.length > 0 ? `${words.trace.unread(path)}\n${list(why)}` : stray);
}

/** @param file the page's file as in its provenance: `seeds/…/issue.pdf#page=3` for one page of several */
async function read(catalogue: Catalogue, folder: IssueFolder, file: string): Promise<PageReading> {
  const said: Message[] = [];
  const others: string[] = [];
  for await (const { reading, messages } of readPages(folder, catalogue, houseStyle(folder.newspaper))) {
    if (reading?.page.source.file === file) return reading;
    if (reading?.page.source.file.startsWith(`${file}#`)) others.push(reading.page.source.file);
    said.push(...messages.filter((message) => message.file.startsWith(file)));
  }
  if (others.length > 0) throw new CommandError(words.trace.several({ file, first: others[0] ?? '' }));
  throw new CommandError(`${words.trace.failed}\n${list(said)}`);
}

function traced(reading: PageReading, file: string, line: number): string {
  const trace = traceLine(reading, line);
  if (trace) return formatTrace(file, trace);
  const numbers = reading.page.lines.map(({ n }) => n);
  const last = numbers.at(-1) ?? 0;
  if (line < 1 || line > last) throw new CommandError(words.trace.pastEnd({ file, line, last }));
  const before = numbers.findLast((n) => n < line);
  const after = numbers.find((n) => n > line);
  throw new CommandError(words.trace.blank({ file, line, near: [before, after].filter(Boolean).join(', ') }));
}

function list(messages: readonly Message[]): string {
  return messages.map((message) => formatMessage(message, language)).join('\n');
}
