/** One page of an issue → its reading. It brings the lines together with what is known of newspaper, issue and page. */
import { z } from 'astro/zod';
import { correctionSeedSchema } from '../model/correction.ts';
import type { HouseStyle } from '../model/house-style.ts';
import { error, type Message, warning } from '../model/message.ts';
import type { Catalogue, IssueFolder } from './discover.ts';
import { importPages, type NumberedPage } from './importers/index.ts';
import { type PageReading, readPage } from './pipeline.ts';
import { type PagePicture, readPicture } from './read-picture.ts';
import { readSeedText } from './seed-files.ts';
import { entryLines, parseYaml } from './yaml.ts';

interface PageResult {
  /** Null if a file that holds the whole issue could not be opened. */
  page: string | null;
  /** Null if the page could not be read; a message then says why. */
  reading: PageReading | null;
  /** The picture that lies beside it. */
  picture?: PagePicture;
  messages: Message[];
}

/** The archive's lists that the reading chooses from. */
type Lists = Pick<Catalogue, 'topics' | 'places'>;

/** Reads the issue's pages one by one. */
export async function* readPages(folder: IssueFolder, lists: Lists, style: HouseStyle): AsyncGenerator<PageResult> {
  for await (const opened of importPages(folder.pages, folder.language))
    yield await readOpened(opened, folder, lists, style);
}

async function readOpened(
  { page, source, messages }: NumberedPage,
  { newspaper, issue, date, seed, corrections, pictures }: IssueFolder,
  { topics, places }: Lists,
  style: HouseStyle,
): Promise<PageResult> {
  if (page === null || !source) return { page, reading: null, messages };
  const named = seed?.pages[page];
  const written = corrections[page];
  const corrected = written && readCorrections(written);
  if (corrected && corrected.messages.length > 0)
    return { page, reading: null, messages: [...messages, ...corrected.messages] };
  const beside = pictures[page];
  const found = beside && (await readPicture(beside, `pictures/${newspaper}/${issue}/${page}`));
  const picture = found?.picture;
  const said = [...messages, ...(found?.messages ?? [])];
  try {
    const reading = readPage(source, {
      newspaper,
      issue,
      date,
      page,
      number: named?.number ?? null,
      ...(named?.name && { name: named.name }),
      pictured: Boolean(picture || named?.picture),
      style,
      topics,
      places,
      ...(corrected && { corrections: corrected }),
    });
    return {
      page,
      reading,
      ...(picture && { picture }),
      messages: [...said, ...reading.messages, ...judge(reading)],
    };
  } catch (cause) {
    return { page, reading: null, messages: [...said, broken(source.file, cause as Error)] };
  }
}

/** People's corrections to a page. If their file is broken, the page's files in `content/` stay as they are. */
function readCorrections({ path, file }: { path: string; file: string }) {
  const { text, message } = readSeedText(path, file, null);
  if (text === null) return { file, entries: [], lines: [], messages: message ? [message] : [] };
  const { value, messages } = parseYaml(text, file, z.array(correctionSeedSchema));
  return { file, entries: value ?? [], lines: value ? entryLines(text) : [], messages };
}

/** Messages about entries and corrections for pages that the issue does not have. */
export function* unmatched(
  { seed, corrections, pictures, file: folder }: IssueFolder,
  pages: readonly string[],
): Generator<Message> {
  for (const page of Object.keys(seed?.pages ?? {}))
    if (!pages.includes(page)) yield warning('catalogue/page', { file: `${folder}/issue.yaml` }, { page });
  for (const [page, { file }] of Object.entries(corrections))
    if (!pages.includes(page)) yield error('discover/corrections', { file }, { page });
  for (const [page, { file }] of Object.entries(pictures))
    if (!pages.includes(page)) yield warning('discover/picture', { file }, { page });
}

/** Messages about the reading as a whole. */
const judge = ({ page, articles }: PageReading): Message[] =>
  articles.length > 0 ? [] : [warning('segment/no-article', { file: page.source.file })];

/** An error in our code on one page does not stop the other pages. */
export const broken = (file: string, { message, stack }: Error): Message =>
  error('read/broken.page', { file }, { why: message, place: faultPlace(stack) });

/** The line of our code that failed, without the machine's folders: `at readPage src/ingest/pipeline.ts:47:9` */
export const faultPlace = (stack: string | undefined): string =>
  stack
    ?.split('\n')
    .find((line) => line.includes('/src/'))
    ?.trim()
    .replace(/\(?(?:file:)?[^\s(]*\/src\//u, 'src/')
    .replace(/\)$/u, '') ?? 'no place known';
