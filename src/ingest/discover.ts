/** Lists what is in `seeds/`: newspapers, their issues and pages, and what people wrote about them. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { issueId, NEWSPAPER_ID, parseIssueDate } from '../model/ids.ts';
import { type IssueSeed, issueSeedSchema } from '../model/issue.ts';
import type { Message } from '../model/message.ts';
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
import { noFile, readSeedText, whyNoFile } from './seed-files.ts';
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
    throw new IngestError(
      `There is no folder ${label}.`,
      'Make it, with a folder for each newspaper, or name another with --seeds.',
      { cause },
    );
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
      catalogue.messages.push({
        severity: 'warning',
        file: `${label}/${entry.name}`,
        code: 'discover/stray',
        what: 'The file belongs to no newspaper and is not read.',
        remedy: 'Put it into a folder named by the newspaper and one named by the date, or take it away.',
      });
  }
  return catalogue;
}

const LINK = 'It is a link, and links to folders are not followed.';

const sorted = <T extends { name: string }>(entries: T[]): T[] =>
  entries.toSorted((a, b) => (a.name < b.name ? -1 : 1));

async function addNewspaper(catalogue: Catalogue, seeds: string, label: string, id: string): Promise<void> {
  const file = `${label}/${id}`;
  const say = (severity: Message['severity'], at: string, code: string, what: string, remedy: string) =>
    catalogue.messages.push({ severity, file: at, code, what, remedy });
  if (!NEWSPAPER_ID.test(id) || OWN_ADDRESSES.has(id)) {
    say(
      'error',
      file,
      'discover/newspaper',
      `The folder ${id} cannot name a newspaper.`,
      'Name it in lower-case Latin letters with hyphens, 60 at the most, and not as a part of the site (topics, search): city-daily.',
    );
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
  if (missing)
    say(
      'warning',
      yaml,
      'discover/assumed',
      `There is no newspaper.yaml; the title is taken from the folder: ${id}.`,
      'Write one with id, title and place.',
    );
  if (!parsed.value) catalogue.unread.push(id);
  let newspaper = parsed.value ?? assumed;
  if (newspaper.id !== id) {
    say('error', yaml, 'catalogue/id', `The id ${newspaper.id} is not the folder's name.`, `Write id: ${id}.`);
    newspaper = { ...newspaper, id };
  }
  catalogue.newspapers.push(newspaper);
  const entries = await readdir(join(seeds, id), { withFileTypes: true });
  for (const entry of sorted(entries)) {
    if (entry.isDirectory()) await addIssue(catalogue, seeds, label, newspaper, entry.name);
    else if (entry.isSymbolicLink() && !OWN_FILES.has(entry.name))
      catalogue.messages.push(noFile(`${file}/${entry.name}`, whyNoFile(join(seeds, id, entry.name), seeds) ?? LINK));
    else if (!OWN_FILES.has(entry.name))
      say(
        'warning',
        `${file}/${entry.name}`,
        'discover/stray',
        'The file belongs to no issue and is not read.',
        "Put it into an issue's folder, named by its date.",
      );
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
    messages.push({
      severity: 'error',
      file,
      code: 'discover/date',
      what: `The folder ${issue} is no date.`,
      remedy: 'Name it by the day of publication: 2023-10-25, or 2023-10-25-b for a second edition.',
    });
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
  else
    messages.push({
      severity: 'warning',
      file: yaml,
      code: 'discover/assumed',
      what: `There is no issue.yaml; the date is taken from the folder: ${day.date}.`,
      remedy: 'Write one with date, dateCertainty and pages.',
    });
  const seed = parsed?.value ?? null;
  if (seed && seed.date !== day.date) {
    messages.push({
      severity: 'error',
      file: yaml,
      code: 'catalogue/date',
      what: `The date ${seed.date} is not the folder's, ${day.date}.`,
      remedy: 'Mend the one that is wrong.',
    });
  }
  if ((parsed && !seed) || (seed && seed.date !== day.date)) {
    unread.push(`${newspaper}/${issue}`);
    return;
  }
  const { pages, corrections, ...said } = await findPages(join(seeds, newspaper, issue), file, seeds);
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
  });
}
