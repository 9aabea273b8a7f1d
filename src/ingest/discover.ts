/** Lists what is in `seeds/`: newspapers, their issues and pages, and what people wrote about them. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { issueId, NEWSPAPER_ID, parseIssueDate } from '../model/ids.ts';
import { type IssueSeed, issueSeedSchema } from '../model/issue.ts';
import { error, fault, type Message, warning } from '../model/message.ts';
import { type Newspaper, newspaperSchema } from '../model/newspaper.ts';
import { type Place, placeSchema } from '../model/place.ts';
import { type Redirect, redirectSchema } from '../model/redirect.ts';
import type { Site } from '../model/site.ts';
import { type Topic, topicSchema } from '../model/topic.ts';
import { OWN_ADDRESSES } from '../model/urls.ts';
import { type WatchWord, watchWordSchema } from '../model/watch.ts';
import { IngestError } from './errors.ts';
import type { SourceFile } from './importers/importer.ts';
import { findPages, type PageFile } from './page-files.ts';
import { type ListName, ListReader } from './read-lists.ts';
import { readSettings } from './read-settings.ts';
import { noFile, type Refusal, readSeedText, whyNoFile } from './seed-files.ts';
import { parseYaml } from './yaml.ts';

export interface IssueFolder {
  newspaper: string;
  /** Of the newspaper, as a BCP 47 tag. */
  language: string;
  /** Folder's name: `2023-10-25-b`. */
  issue: string;
  /** The folder from the project's root: `seeds/liaocheng-ribao/2023-10-25-b`. */
  file: string;
  date: string;
  edition: string | null;
  /** Null if issue.yaml is missing: the folder's name then gives the date. */
  seed: IssueSeed | null;
  pages: PageFile[];
  /** Page → people's corrections to it. */
  corrections: Record<string, SourceFile>;
  /** Page → its picture. */
  pictures: Record<string, SourceFile>;
}

/** `liaocheng-ribao/2023-10-25` */
export const idOf = ({ newspaper, issue }: IssueFolder): string => issueId(newspaper, issue);

export interface Catalogue {
  topics: Topic[];
  places: Place[];
  /** The reading does not use them; the site makes pages and feeds of them. */
  watch: WatchWord[];
  redirects: Redirect[];
  /** The archive's settings with every default filled in. Null if they could not be read: `content/` then keeps its own. */
  site: Site | null;
  /** The line of each in `redirects.yaml`. */
  redirectLines: number[];
  /** Lists that could not be read: the lists in `content/` stay and are used. */
  brokenLists: ListName[];
  newspapers: Newspaper[];
  issues: IssueFolder[];
  messages: Message[];
  /** Folders, from `seeds/`, that could not be read: their files in `content/` stay as they are. */
  unread: string[];
}

/** Files beside the newspapers' folders. */
const LISTS = new Set(['topics.yaml', 'places.yaml', 'watch.yaml', 'redirects.yaml', 'site.yaml', 'README.md']);
const OWN_FILES = new Set(['newspaper.yaml', '.DS_Store', '.gitkeep', 'Thumbs.db']);

/**
 * @param seeds folder on the disk
 * @param label the folder's name in messages and provenance: `seeds`
 * @throws IngestError when there is no such folder
 */
export async function discover(seeds: string, label = 'seeds'): Promise<Catalogue> {
  const entries = await readdir(seeds, { withFileTypes: true }).catch((cause) => {
    throw new IngestError(fault('run/no-seeds', { file: label }, { folder: label }), { cause });
  });
  const lists = new ListReader(seeds, label);
  const id = (entry: { id: string }): string => entry.id;
  const settings = readSettings(seeds, label);
  const catalogue: Catalogue = {
    topics: lists.read('topics.yaml', topicSchema, id),
    places: lists.read('places.yaml', placeSchema, id),
    watch: lists.read('watch.yaml', watchWordSchema, id),
    redirects: lists.read('redirects.yaml', redirectSchema, ({ from }) => from),
    site: settings.value,
    redirectLines: lists.lines,
    brokenLists: lists.broken,
    newspapers: [],
    issues: [],
    messages: [...settings.messages, ...lists.messages],
    unread: [],
  };
  for (const entry of sorted(entries.filter(({ name }) => !name.startsWith('.')))) {
    if (entry.isDirectory()) await addNewspaper(catalogue, seeds, label, entry.name);
    else if (entry.isSymbolicLink() && !LISTS.has(entry.name))
      catalogue.messages.push(noFile(`${label}/${entry.name}`, whyNoFile(join(seeds, entry.name), seeds) ?? LINK));
    else if (!LISTS.has(entry.name))
      catalogue.messages.push(warning('discover/stray.seeds', { file: `${label}/${entry.name}` }));
  }
  return catalogue;
}

const LINK: Refusal = { reason: 'link', code: '' };

const sorted = <T extends { name: string }>(entries: T[]): T[] =>
  entries.toSorted((a, b) => (a.name < b.name ? -1 : 1));

async function addNewspaper(catalogue: Catalogue, seeds: string, label: string, id: string): Promise<void> {
  const file = `${label}/${id}`;
  if (!NEWSPAPER_ID.test(id) || OWN_ADDRESSES.has(id)) {
    catalogue.messages.push(error('discover/newspaper', { file }, { folder: id }));
    catalogue.unread.push(id);
    return;
  }
  const yaml = `${file}/newspaper.yaml`;
  const { text, message } = readSeedText(join(seeds, id, 'newspaper.yaml'), yaml, seeds);
  const assumed: Newspaper = { id, title: id, language: 'zh-Hans', attribution: 'inferred' };
  const missing = text === null && !message;
  const parsed = missing
    ? { value: assumed, messages: [] }
    : text === null
      ? { value: null, messages: message ? [message] : [] }
      : parseYaml(text, yaml, newspaperSchema);
  catalogue.messages.push(...parsed.messages);
  if (missing) catalogue.messages.push(warning('discover/assumed.title', { file: yaml }, { folder: id }));
  if (!parsed.value) catalogue.unread.push(id);
  let newspaper = parsed.value ?? assumed;
  if (newspaper.id !== id) {
    catalogue.messages.push(error('catalogue/id', { file: yaml }, { id: newspaper.id, folder: id }));
    newspaper = { ...newspaper, id };
  }
  catalogue.newspapers.push(newspaper);
  const entries = await readdir(join(seeds, id), { withFileTypes: true });
  for (const entry of sorted(entries)) {
    if (entry.isDirectory()) await addIssue(catalogue, seeds, label, newspaper, entry.name);
    else if (entry.isSymbolicLink() && !OWN_FILES.has(entry.name))
      catalogue.messages.push(noFile(`${file}/${entry.name}`, whyNoFile(join(seeds, id, entry.name), seeds) ?? LINK));
    else if (!OWN_FILES.has(entry.name))
      catalogue.messages.push(warning('discover/stray.newspaper', { file: `${file}/${entry.name}` }));
  }
}

async function addIssue(
  catalogue: Catalogue,
  seeds: string,
  label: string,
  { id: newspaper, language }: Newspaper,
  issue: string,
): Promise<void> {
  const file = `${label}/${newspaper}/${issue}`;
  const { messages, unread } = catalogue;
  const day = parseIssueDate(issue);
  if (!day) {
    messages.push(error('discover/date', { file }, { folder: issue }));
    unread.push(`${newspaper}/${issue}`);
    return;
  }
  const yaml = `${file}/issue.yaml`;
  const { text, message } = readSeedText(join(seeds, newspaper, issue, 'issue.yaml'), yaml, seeds);
  const parsed = message
    ? { value: null, messages: [message] }
    : text === null
      ? null
      : parseYaml(text, yaml, issueSeedSchema);
  if (parsed) messages.push(...parsed.messages);
  else messages.push(warning('discover/assumed.date', { file: yaml }, { date: day.date }));
  const seed = parsed?.value ?? null;
  if (seed && seed.date !== day.date)
    messages.push(error('catalogue/date', { file: yaml }, { date: seed.date, folder: day.date }));
  if ((parsed && !seed) || (seed && seed.date !== day.date)) {
    unread.push(`${newspaper}/${issue}`);
    return;
  }
  const { pages, corrections, pictures, ...said } = await findPages(join(seeds, newspaper, issue), file, seeds);
  messages.push(...said.messages);
  unread.push(...said.unread.map((page) => (page ? `${newspaper}/${issue}/${page}` : `${newspaper}/${issue}`)));
  catalogue.issues.push({
    newspaper,
    language,
    issue,
    file,
    date: day.date,
    edition: day.edition,
    seed,
    pages,
    corrections,
    pictures,
  });
}
