/** Reads one issue, renders it and writes it into `content/`, completely or not at all. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { HouseStyle } from '../model/house-style.ts';
import { issueSchema } from '../model/issue.ts';
import { error, fault, type Message, warning } from '../model/message.ts';
import { type CachedIssue, stamp } from './cache.ts';
import { addedDays, dateArticles } from './date-changes.ts';
import { type Catalogue, type IssueFolder, idOf } from './discover.ts';
import { IngestError } from './errors.ts';
import { broken, faultPlace, readPages, unmatched } from './page.ts';
import type { FinishedPage } from './page-model.ts';
import { withoutStages } from './pipeline.ts';
import { copyPicture, isCopied, type PagePicture } from './read-picture.ts';
import { type Files, type KeptPages, renderIssue } from './render.ts';
import { type PageSummary, summarize } from './report.ts';
import { joinTurns } from './stages/join-turns.ts';
import { apply, type Change, compare, ownedBy } from './write.ts';
import { parseYaml } from './yaml.ts';

/** The settings of a run, the same for all issues. Plain data, because other threads get a copy. */
export interface Settings extends Pick<Catalogue, 'topics' | 'places' | 'unread'> {
  /** Absolute path. */
  content: string;
  /** Write nothing, only say what would change. */
  check: boolean;
  /** `YYYY-MM-DD`: the day that is written for what is new or changed. */
  today: string;
}

/** An issue to be read. */
export interface IssueJob {
  folder: IssueFolder;
  style: HouseStyle;
  /** A hash of everything that its files are made from. */
  key: string;
}

export interface IssueOutcome {
  /** What the cache keeps of it for the next run. */
  record: CachedIssue;
  changes: Change[];
}

/** @throws IngestError when a file cannot be written. Faults of the issue's own files are in the record. */
export async function ingestIssue({ folder, style, key }: IssueJob, settings: Settings): Promise<IssueOutcome> {
  const { content, check } = settings;
  const result = await readIssue(folder, style, settings).catch((cause: Error) => faulty(folder, cause));
  const { files, pictures, pages, messages, stays } = result;
  const held = new Map(pictures.map((picture) => [picture.file, picture]));
  const changes = compare(content, files, ownedBy(folder), (path) => stays(pageIn(path)) || held.has(path));
  const copied = pictures.filter((picture) => !isCopied(picture, content));
  if (!check) {
    copyAll(copied, content);
    apply(content, files, changes);
  }
  changes.push(...copied.map(({ file }) => ({ path: file, kind: 'new' as const })));
  const outputs = check ? null : stamp(content, [...files.keys(), ...held.keys()]);
  return { record: { key, outputs: outputs ?? {}, pages, messages }, changes };
}

/** @throws IngestError when one cannot be written */
function copyAll(pictures: readonly PagePicture[], content: string): void {
  try {
    for (const picture of pictures) copyPicture(picture, content);
  } catch (cause) {
    throw new IngestError(fault('write/failed', { file: 'content' }, { why: (cause as Error).message }), { cause });
  }
}

interface IssueResult {
  files: Files;
  /** Of the pages that were read. */
  pictures: PagePicture[];
  pages: PageSummary[];
  messages: Message[];
  /** True for a page that could not be read: its files in `content/` stay. */
  stays: (page: string) => boolean;
}

async function readIssue(folder: IssueFolder, style: HouseStyle, settings: Settings): Promise<IssueResult> {
  const readings: FinishedPage[] = [];
  const pictures = new Map<string, PagePicture>();
  const messages: Message[] = [];
  const id = idOf(folder);
  const claimed = settings.unread.flatMap((path) => (path.startsWith(`${id}/`) ? [path.slice(id.length + 1)] : []));
  const seen = [...claimed];
  let whole = true;
  for await (const { page, reading, picture, messages: said } of readPages(folder, settings, style)) {
    messages.push(...said);
    if (reading) readings.push(withoutStages(reading));
    if (page !== null && picture) pictures.set(page, picture);
    if (page === null) whole = false;
    else seen.push(page);
  }
  if (whole) messages.push(...unmatched(folder, seen));
  if (whole && seen.length === 0) messages.push(noPage(folder));
  const joinPages = async (sound: readonly FinishedPage[]): Promise<Omit<IssueResult, 'messages'>> => {
    const done = read(sound);
    const stays = (page: string): boolean => !done.has(page) && (!whole || seen.includes(page));
    const kept = seen.some(stays) || !whole ? await earlierPages(settings.content, id, stays) : NOTHING;
    const joined = joinTurns(sound);
    const files = joined.length + kept.pages.length > 0 ? render(folder, joined, kept, pictures, settings) : new Map();
    const copies = [...pictures].flatMap(([page, picture]) => (done.has(page) ? [picture] : []));
    return { files, pictures: copies, pages: joined.map(summarize), stays };
  };
  try {
    return { ...(await joinPages(readings)), messages };
  } catch (cause) {
    const faults = new Map(readings.flatMap((reading) => faultAlone(folder, reading, settings)));
    if (faults.size === 0) throw cause;
    const sound = readings.filter((reading) => !faults.has(reading));
    return { ...(await joinPages(sound)), messages: [...messages, ...faults.values()] };
  }
}

const NOTHING: KeptPages = { pages: [], unplaced: [] };

/** Which page is to blame for a fault of the whole issue: one that cannot be put together alone. */
function faultAlone(folder: IssueFolder, reading: FinishedPage, settings: Settings): [FinishedPage, Message][] {
  try {
    summarize(reading);
    render(folder, [reading], NOTHING, new Map(), settings);
    return [];
  } catch (cause) {
    return [[reading, broken(reading.page.source.file, cause as Error)]];
  }
}

/** An error in our code stops only this issue: its files in `content/` stay. */
const faulty = (folder: IssueFolder, { message, stack }: Error): IssueResult => ({
  files: new Map(),
  pictures: [],
  pages: [],
  messages: [error('read/broken.issue', { file: folder.file }, { why: message, place: faultPlace(stack) })],
  stays: () => true,
});

function render(
  folder: IssueFolder,
  joined: FinishedPage[],
  kept: KeptPages,
  pictures: ReadonlyMap<string, PagePicture>,
  { content, today }: Settings,
): Files {
  const added = addedDays(content, idOf(folder), [...read(joined)], today);
  return renderIssue(folder, dateArticles(content, joined, today), kept, added, pictures);
}

/** The pages that were read. */
const read = (readings: readonly FinishedPage[]): Set<string> => new Set(readings.map(({ page }) => page.page));

const noPage = ({ file }: IssueFolder): Message => warning('discover/no-page', { file });

/** The pages that cannot be read now, as the issue's record of an earlier run describes them. */
async function earlierPages(content: string, id: string, stays: (page: string) => boolean): Promise<KeptPages> {
  const text = await readFile(join(content, `issues/${id}.md`), 'utf8').catch(() => null);
  const front = text?.split(/^---$/mu)[1];
  const issue = front ? parseYaml(front, `content/issues/${id}.md`, issueSchema).value : null;
  const isKept = ({ page }: { page: string }): boolean => stays(page);
  return { pages: issue?.pages.filter(isKept) ?? [], unplaced: issue?.unplaced.filter(isKept) ?? [] };
}

/** `articles/liaocheng-ribao/2023-10-25/01-l038.md` → `01` */
const pageIn = (path: string): string =>
  path.slice(path.lastIndexOf('/') + 1).replace(/(?:-l\d+\.md|\.[a-z\d]+)$/u, '');
