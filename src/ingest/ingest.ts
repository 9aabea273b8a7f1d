/** One run: `seeds/` → `content/`. Issue by issue, so that memory does not grow with the archive. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { HouseStyle } from '../model/house-style.ts';
import { parseIssueDate } from '../model/ids.ts';
import { issueSchema } from '../model/issue.ts';
import type { Message } from '../model/message.ts';
import { type Cache, codeVersion, loadCache, saveCache, stamp, untouched } from './cache.ts';
import { type Catalogue, discover, type IssueFolder } from './discover.ts';
import { readPages, unmatched } from './page.ts';
import type { PageReading } from './pipeline.ts';
import { type Files, type KeptPages, renderIssue, toYaml } from './render.ts';
import { type PageSummary, type Report, sortMessages, summarize } from './report.ts';
import { joinTurns } from './stages/join-turns.ts';
import { apply, type Change, compare, list } from './write.ts';
import { parseYaml } from './yaml.ts';

export interface IngestOptions {
  /** Absolute paths. */
  seeds: string;
  content: string;
  /** How the seeds folder is called in messages and provenance. */
  label: string;
  /** Write nothing, only say what would change. */
  check: boolean;
  /** Read everything, whatever the last run knows. */
  force: boolean;
  styleOf: (newspaper: string) => HouseStyle;
  /** Called before each issue. */
  progress?: (done: number, total: number) => void;
}

export interface IngestResult {
  report: Report;
  changes: Change[];
}

/** @throws IngestError when nothing sensible can be done; what is wrong with single files is in the report. */
export async function ingest(options: IngestOptions): Promise<IngestResult> {
  const { content, check, force } = options;
  const catalogue = await discover(options.seeds, options.label);
  const changes: Change[] = [];
  const commit = (files: Files, owned: string[], kept: (path: string) => boolean) => {
    const found = compare(content, files, owned, kept);
    if (!check) apply(content, files, found);
    changes.push(...found);
  };
  const earlier = new Set(list(content, 'newspapers'));
  commit(catalogueFiles(catalogue, earlier), ['newspapers'], (path) => isUnread(catalogue, path));
  const version = await codeVersion();
  const cache: Cache = force || check ? {} : await loadCache(content);
  const next: Cache = {};
  const pages: PageSummary[] = [];
  const messages: Message[] = [...catalogue.messages];
  /** Issues that content/ holds something of when the run is over. */
  const held = new Set<string>();
  for (const [i, folder] of catalogue.issues.entries()) {
    options.progress?.(i, catalogue.issues.length);
    const id = `${folder.newspaper}/${folder.issue}`;
    const key = await issueKey(folder, catalogue, version, options.styleOf(folder.newspaper));
    const owned = [`articles/${id}`, `pages/${id}`];
    const known = cache[id];
    if (known?.key === key && untouched(content, known, owned)) next[id] = known;
    else {
      const result = await readIssue(folder, catalogue, options);
      commit(result.files, owned, (path) => result.stays(pageIn(path)));
      const outputs = check ? null : stamp(content, result.files.keys());
      next[id] = { key, outputs: outputs ?? {}, pages: result.pages, messages: result.messages };
    }
    const done = next[id];
    pages.push(...done.pages);
    messages.push(...done.messages);
    if (done.pages.length > 0 || done.messages.some(({ severity }) => severity === 'error')) held.add(id);
  }
  const stale = staleFiles(content, catalogue, held);
  if (!check) apply(content, new Map(), stale);
  changes.push(...stale);
  const report: Report = { pages, messages: sortMessages(messages) };
  commit(new Map([['report.json', `${JSON.stringify(report, null, 2)}\n`]]), [], () => true);
  if (!check) await saveCache(content, next);
  return { report, changes };
}

/** A newspaper whose record is broken keeps the one that `content/` has of it. */
function catalogueFiles(catalogue: Catalogue, earlier: ReadonlySet<string>): Files {
  const { topics, places, watch, redirects, newspapers } = catalogue;
  return new Map([
    ['topics.yaml', toYaml(topics)],
    ['places.yaml', toYaml(places)],
    ['watch.yaml', toYaml(watch)],
    ['redirects.yaml', toYaml(redirects)],
    ...newspapers
      .map((newspaper): [string, string] => [`newspapers/${newspaper.id}.yaml`, toYaml(newspaper)])
      .filter(([path]) => !(earlier.has(path) && isUnread(catalogue, path))),
  ]);
}

interface IssueResult {
  files: Files;
  pages: PageSummary[];
  messages: Message[];
  /** True for a page that could not be read: what `content/` holds of it stays. */
  stays: (page: string) => boolean;
}

async function readIssue(folder: IssueFolder, catalogue: Catalogue, options: IngestOptions): Promise<IssueResult> {
  const readings: PageReading[] = [];
  const messages: Message[] = [];
  const id = `${folder.newspaper}/${folder.issue}`;
  const claimed = catalogue.unread.flatMap((path) => (path.startsWith(`${id}/`) ? [path.slice(id.length + 1)] : []));
  const seen = [...claimed];
  let whole = true;
  for await (const { page, reading, messages: said } of readPages(
    folder,
    catalogue,
    options.styleOf(folder.newspaper),
  )) {
    messages.push(...said);
    if (reading) readings.push(reading);
    if (page === null) whole = false;
    else seen.push(page);
  }
  if (whole) messages.push(...unmatched(folder, seen));
  if (whole && seen.length === 0) messages.push(noPage(folder));
  const read = new Set(readings.map(({ page }) => page.page));
  const stays = (page: string): boolean => !read.has(page) && (!whole || seen.includes(page));
  const kept =
    seen.some(stays) || !whole ? await earlierPages(options.content, id, stays) : { pages: [], unplaced: [] };
  const joined = joinTurns(readings);
  const files: Files = joined.length + kept.pages.length > 0 ? renderIssue(folder, joined, kept) : new Map();
  return { files, pages: joined.map(summarize), messages, stays };
}

const noPage = ({ file }: IssueFolder): Message => ({
  severity: 'warning',
  file,
  code: 'discover/no-page',
  what: 'The folder holds no page.',
  remedy: 'Add 01.txt, or take the folder away.',
});

/** What the issue's record of an earlier run says of pages that cannot be read now. */
async function earlierPages(content: string, id: string, stays: (page: string) => boolean): Promise<KeptPages> {
  const text = await readFile(join(content, `issues/${id}.md`), 'utf8').catch(() => null);
  const front = text?.split(/^---$/mu)[1];
  const issue = front ? parseYaml(front, `content/issues/${id}.md`, issueSchema).value : null;
  const isKept = ({ page }: { page: string }): boolean => stays(page);
  return { pages: issue?.pages.filter(isKept) ?? [], unplaced: issue?.unplaced.filter(isKept) ?? [] };
}

/** `articles/liaocheng-ribao/2023-10-25/01-l038.md` → `01` */
const pageIn = (path: string): string => path.slice(path.lastIndexOf('/') + 1).replace(/(?:-l\d+\.md|\.json)$/u, '');

/** Files of issues that are no longer in `seeds/`, or have no page left there. */
function staleFiles(content: string, catalogue: Catalogue, held: ReadonlySet<string>): Change[] {
  const stale: Change[] = [];
  for (const folder of ['articles', 'pages', 'issues']) {
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
  const below = path.replace(/^[a-z]+\//u, '').replace(/\.(?:md|json|yaml)$/u, '');
  return unread.some((folder) => below === folder || below.startsWith(`${folder}/`));
}

/** A hash of all that an issue's files are made from. */
async function issueKey(
  folder: IssueFolder,
  { topics, places, unread }: Catalogue,
  version: string,
  style: HouseStyle,
): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify([version, topics, places, style, folder, unread]));
  const files = [...folder.pages.flatMap((page) => [page, ...page.parts]), ...Object.values(folder.corrections)];
  for (const { path } of files) hash.update(await readFile(path).catch(() => 'unreadable')).update('\0');
  return hash.digest('hex');
}
