/** One run: `seeds/` → `content/`. It reads issue by issue, so only the text of a few issues is in memory. */
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'astro/zod';
import type { HouseStyle } from '../model/house-style.ts';
import { parseIssueDate } from '../model/ids.ts';
import type { Message } from '../model/message.ts';
import { placeSchema } from '../model/place.ts';
import { redirectSchema } from '../model/redirect.ts';
import { topicSchema } from '../model/topic.ts';
import { watchWordSchema } from '../model/watch.ts';
import { type Cache, type CachedIssue, codeVersion, loadCache, saveCache, untouched } from './cache.ts';
import { checkRedirects } from './check-redirects.ts';
import { type Catalogue, discover, type IssueFolder, idOf } from './discover.ts';
import type { IssueJob } from './issue.ts';
import { pageAddresses } from './page-addresses.ts';
import type { ListName } from './read-lists.ts';
import { type Files, toYaml } from './render.ts';
import { type PageSummary, type Report, sortMessages } from './report.ts';
import { ingestIssues } from './threads.ts';
import { today } from './today.ts';
import { apply, type Change, compare, find, list, ownedBy } from './write.ts';
import { parseYaml } from './yaml.ts';

export interface IngestOptions {
  /** Absolute paths. */
  seeds: string;
  content: string;
  /** The name of the seeds folder in messages and provenance. */
  label: string;
  /** Write nothing, only say what would change. */
  check: boolean;
  /** Read everything again, without the cache. */
  force: boolean;
  styleOf: (newspaper: string) => HouseStyle;
  /** Called after each issue that had to be read. */
  progress?: (done: number, total: number) => void;
  /** Threads that read; by default as many as save time. */
  threads?: number;
  /** `YYYY-MM-DD`, written for what is new or changed; by default the current day. */
  today?: string;
}

export interface IngestResult {
  report: Report;
  changes: Change[];
}

/** @throws IngestError when the run cannot go on. Faults of single files are in the report. */
export async function ingest(options: IngestOptions): Promise<IngestResult> {
  const { content, check, force } = options;
  const catalogue = await discover(options.seeds, options.label);
  const changes: Change[][] = [];
  const commit = (files: Files, owned: string[], kept: (path: string) => boolean) => {
    const found = compare(content, files, owned, kept);
    if (!check) apply(content, files, found);
    changes.push(found);
  };
  const earlier = new Set(list(content, 'newspapers'));
  for (const name of catalogue.brokenLists) keepList(catalogue, name, content);
  commit(catalogueFiles(catalogue, earlier), ['newspapers'], (path) => isUnread(catalogue, path));
  const { topics, places, unread } = catalogue;
  const common = hashOf(JSON.stringify([await codeVersion(), topics, places, unread]));
  const cache: Cache = force || check ? {} : await loadCache(content);
  const next: Cache = {};
  const jobs: IssueJob[] = [];
  for (const folder of catalogue.issues) {
    const style = options.styleOf(folder.newspaper);
    const key = issueKey(folder, style, common);
    const id = idOf(folder);
    const known = cache[id];
    if (known?.key === key && untouched(content, known, ownedBy(folder))) next[id] = known;
    else jobs.push({ folder, style, key });
  }
  const settings = { content, check, topics, places, unread, today: options.today ?? today() };
  const outcomes = await ingestIssues(jobs, settings, options.progress, options.threads);
  for (const [i, { record, changes: made }] of outcomes.entries()) {
    next[idOf((jobs[i] as IssueJob).folder)] = record;
    changes.push(made);
  }
  const pages: PageSummary[] = [];
  const messages: Message[] = [...catalogue.messages];
  /** Issues that have files in content/ after the run. */
  const held = new Set<string>();
  for (const id of catalogue.issues.map(idOf)) {
    const done = next[id] as CachedIssue;
    pages.push(...done.pages);
    messages.push(...done.messages);
    if (done.pages.length > 0 || done.messages.some(({ severity }) => severity === 'error')) held.add(id);
  }
  const stale = staleFiles(content, catalogue, held);
  if (!check) apply(content, new Map(), stale);
  changes.push(stale);
  messages.push(...commitRedirects(catalogue, options, commit));
  const report: Report = { pages, messages: sortMessages(messages.map((message) => withoutPaths(message, options))) };
  commit(new Map([['report.json', `${JSON.stringify(report, null, 2)}\n`]]), [], () => true);
  if (!check) await saveCache(content, next);
  return { report, changes: changes.flat() };
}

/** A newspaper whose record is broken keeps its record in `content/`. */
function catalogueFiles(catalogue: Catalogue, earlier: ReadonlySet<string>): Files {
  const { site, topics, places, watch, newspapers } = catalogue;
  return new Map([
    ...(site ? ([['site.yaml', toYaml(site)]] as [string, string][]) : []),
    ['topics.yaml', toYaml(topics)],
    ['places.yaml', toYaml(places)],
    ['watch.yaml', toYaml(watch)],
    ...newspapers
      .map((newspaper): [string, string] => [`newspapers/${newspaper.id}.yaml`, toYaml(newspaper)])
      .filter(([path]) => !(earlier.has(path) && isUnread(catalogue, path))),
  ]);
}

/** If a list is broken, the list in `content/` is used. */
function keepList(catalogue: Catalogue, name: ListName, content: string): void {
  const text = bytesAt(join(content, name))?.toString('utf8') ?? '[]';
  const kept = <T>(schema: z.ZodType<T>): T[] => parseYaml(text, `content/${name}`, z.array(schema)).value ?? [];
  if (name === 'topics.yaml') catalogue.topics = kept(topicSchema);
  else if (name === 'places.yaml') catalogue.places = kept(placeSchema);
  else if (name === 'watch.yaml') catalogue.watch = kept(watchWordSchema);
  else catalogue.redirects = kept(redirectSchema);
}

/** Runs when all pages are known, because a redirect may not start at a page. */
function commitRedirects(
  catalogue: Catalogue,
  { content, label }: IngestOptions,
  commit: (files: Files, owned: string[], kept: () => boolean) => void,
): Message[] {
  const pages = catalogue.redirects.length > 0 ? pageAddresses(content, catalogue) : new Set<string>();
  const { sound, messages } = checkRedirects(
    catalogue.redirects,
    catalogue.redirectLines,
    `${label}/redirects.yaml`,
    (address) => pages.has(address),
  );
  commit(new Map([['redirects.yaml', toYaml(sound)]]), [], () => true);
  return messages;
}

/** The report is published with `content/`. So it names files from the project's root, not folders of this machine. */
function withoutPaths(message: Message, { seeds, content, label }: IngestOptions): Message {
  const clean = (value: string | number): string | number =>
    typeof value === 'number'
      ? value
      : [
          [seeds, label],
          [content, 'content'],
          [fileURLToPath(new URL('../..', import.meta.url)), ''],
        ].reduce((cleaned, [path, name]) => cleaned.replaceAll(path as string, name as string), value);
  const { values } = message;
  if (!values) return message;
  return {
    ...message,
    values: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, clean(value)])),
  };
}

/** Files of issues that are no longer in `seeds/`, or have no page there. */
function staleFiles(content: string, catalogue: Catalogue, held: ReadonlySet<string>): Change[] {
  const stale: Change[] = [];
  for (const folder of ['articles', 'pages', 'pictures', 'issues']) {
    for (const path of list(content, folder)) {
      const [, newspaper = '', last = ''] = path.split('/');
      const issue = last.replace(/\.md$/u, '');
      if (!held.has(`${newspaper}/${issue}`) && parseIssueDate(issue) && !isUnread(catalogue, path))
        stale.push({ path, kind: 'gone' });
    }
  }
  return stale;
}

function isUnread({ unread }: Catalogue, path: string): boolean {
  const below = path.replace(/^[a-z]+\//u, '').replace(/\.[a-z\d]+$/u, '');
  return unread.some((folder) => below === folder || below.startsWith(`${folder}/`));
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/**
 * A hash of all that an issue's files are made from.
 * @param common hash of what all issues share: our code and the archive's lists
 */
function issueKey(folder: IssueFolder, style: HouseStyle, common: string): string {
  const hash = createHash('sha256').update(JSON.stringify([common, style, folder]));
  const files = [...folder.pages.flatMap((page) => [page, ...page.parts]), ...Object.values(folder.corrections)];
  for (const { path } of files) hash.update(bytesAt(path) ?? 'unreadable').update('\0');
  // Pictures are large, and copied as they are: size and time of change tell enough.
  for (const { path } of Object.values(folder.pictures)) {
    const found = find(path);
    hash.update(`${found?.size} ${found?.mtimeMs}\0`);
  }
  return hash.digest('hex');
}

/** Importers refuse files larger than this, in bytes. */
const MOST_HASHED = 256 * 1024 * 1024;

function bytesAt(path: string): Buffer | null {
  try {
    const found = statSync(path);
    if (!found.isFile()) return null;
    return found.size > MOST_HASHED ? Buffer.from(`${found.size} ${found.mtimeMs}`) : readFileSync(path);
  } catch {
    return null;
  }
}
