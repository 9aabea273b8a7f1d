/** One page of the catalogue → its reading: the file, with all that is known of the newspaper, the issue and the page. */
import { readFile } from 'node:fs/promises';
import { z } from 'astro/zod';
import { correctionSeedSchema } from '../model/correction.ts';
import type { HouseStyle } from '../model/house-style.ts';
import type { Message } from '../model/message.ts';
import type { Catalogue, IssueFolder, PageFile } from './discover.ts';
import { type PageReading, readPage } from './pipeline.ts';
import { readTextPage } from './read.ts';
import { parseYaml } from './yaml.ts';

export interface PageResult {
  /** Null where the page could not be read; a message then says why. */
  reading: PageReading | null;
  messages: Message[];
}

export async function readPageFile(
  { page, path, file, corrections }: PageFile,
  { newspaper, issue, date, seed }: IssueFolder,
  { topics, places }: Catalogue,
  style: HouseStyle,
): Promise<PageResult> {
  const { page: source, messages } = await readTextPage(path, file).catch((error) => unreadable(file, error as Error));
  if (!source) return { reading: null, messages };
  const named = seed?.pages[page];
  const corrected = corrections && (await readCorrections(corrections));
  messages.push(...(corrected?.messages ?? []));
  try {
    const reading = readPage(source, {
      newspaper,
      issue,
      date,
      page,
      number: named?.number ?? null,
      ...(named?.name && { name: named.name }),
      style,
      topics,
      places,
      ...(corrected && { corrections: corrected }),
    });
    return { reading, messages: [...messages, ...reading.messages, ...judge(reading)] };
  } catch (error) {
    return { reading: null, messages: [...messages, broken(file, error as Error)] };
  }
}

/** People's corrections to a page. Where their file is broken none of them is made, and the error says so. */
async function readCorrections({ path, file }: { path: string; file: string }) {
  const { value, messages } = parseYaml(await readFile(path, 'utf8'), file, z.array(correctionSeedSchema));
  return { file, entries: value ?? [], messages };
}

/** What the reading itself has to say to the operator. */
function judge({ page, articles }: PageReading): Message[] {
  if (articles.length > 0) return [];
  return [
    {
      severity: 'warning',
      file: page.source.file,
      code: 'segment/no-article',
      what: 'No article was found on the page.',
      remedy: 'See whether it is a page of a newspaper, and whether its lines are in order.',
    },
  ];
}

const unreadable = (file: string, { message }: Error): { page: null; messages: Message[] } => ({
  page: null,
  messages: [
    {
      severity: 'error',
      file,
      code: 'read/file',
      what: `The file cannot be read: ${message}.`,
      remedy: 'See that it is a file and that it may be read.',
    },
  ],
});

/** A fault of ours must not take the other pages with it. */
const broken = (file: string, { message, stack }: Error): Message => ({
  severity: 'error',
  file,
  code: 'read/broken',
  what: `The reader broke on this page: ${message} (${
    stack
      ?.split('\n')[1]
      ?.trim()
      .replace(/\(?file:.*\/src\//u, 'src/')
      .replace(/\)$/u, '') ?? 'no place known'
  }).`,
  remedy: 'Report it with the page; what content/ holds of the page stays as it is.',
});
