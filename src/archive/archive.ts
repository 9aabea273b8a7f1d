/** The archive of this build. Its records, its tree and its subjects are loaded once. */
import type { Issue } from '../model/issue.ts';
import type { Newspaper } from '../model/newspaper.ts';
import type { PageLine } from '../model/page.ts';
import type { Place } from '../model/place.ts';
import type { Topic } from '../model/topic.ts';
import { placeUrl, topicUrl } from '../model/urls.ts';
import type { WatchWord } from '../model/watch.ts';
import { Catalogue } from './catalogue/read-records.ts';
import { contentFolder, readPageLines } from './content-folder.ts';
import { track, untracked } from './dependencies.ts';
import { matched, matchedPlaces, promisedAddresses, subjectsOf } from './matched.ts';
import { type NamedSubjects, namedSubjects } from './names.ts';
import type { PlaceNode, Subject } from './subjects.ts';
import { placeTree, subjects } from './subjects.ts';
import type { ArticleNode, IssueNode, NewspaperNode, PageNode } from './tree.ts';
import { buildTree } from './tree.ts';

export interface Archive extends NamedSubjects {
  readonly newspapers: NewspaperNode[];
  /** Of all newspapers, newest first. */
  readonly issues: IssueNode[];
  readonly pages: PageNode[];
  /** Newest issue first, then as printed. */
  readonly articles: ArticleNode[];
  /** In the order of the controlled lists. */
  readonly topics: Subject[];
  readonly places: Subject[];
  /** The top level of places, each with the places inside it. */
  readonly placeTree: PlaceNode[];
}

/** Sums of what the catalogue holds, by the name of the dependency. */
export type RecordSums = ReadonlyMap<string, string>;

interface LoadedArchive {
  archive: Archive;
  sums: RecordSums;
}

/** The compiled pages and the build that runs them share one archive in a thread. */
const shared = globalThis as { hedingbenArchive?: LoadedArchive };

/** The same object at every call. Access to its lists is not tracked. @throws Error if content is inconsistent */
export function loadedArchive(): LoadedArchive {
  shared.hedingbenArchive ??= untracked(load);
  return shared.hedingbenArchive;
}

const tracked = new WeakMap<LoadedArchive, Archive>();

/** The same archive at every call. @throws Error when content is inconsistent. */
export async function archive(): Promise<Archive> {
  const of = loadedArchive();
  const lists = tracked.get(of) ?? trackedLists(of.archive);
  tracked.set(of, lists);
  return lists;
}

/** The lines of a page as received. @throws Error when ingest has not written them */
export function receivedLines(pageId: string): PageLine[] {
  track(`lines ${pageId}`);
  return readPageLines(pageId);
}

/** What `npm run build` brought up to date before it makes pages. */
function cataloguePath(): string {
  const path = process.env.HEDINGBEN_CATALOGUE;
  if (!path) throw new Error('HEDINGBEN_CATALOGUE is not set. Build with `npm run build`.');
  return path;
}

function load(): LoadedArchive {
  const catalogue = new Catalogue(cataloguePath());
  const sums = new Map<string, string>();
  const records = <T>(kind: 'newspapers' | 'issues', dependency: string): T[] =>
    catalogue.records<T>(kind).map(({ id, data, sum }) => {
      sums.set(`${dependency} ${id}`, sum);
      return data;
    });
  for (const [id, sum] of catalogue.pageSums()) sums.set(`lines ${id}`, sum);
  const watched = new Map<string, string[]>();
  const newspapers = buildTree({
    newspapers: records<Newspaper>('newspapers', 'newspaper'),
    issues: records<Issue>('issues', 'issue'),
    articles: [...catalogue.articles()].map((record) => {
      const { id, data, lead, characters, headSum, textSum } = record;
      sums.set(`head ${id}`, headSum).set(`text ${id}`, textSum);
      if (record.watched.length > 0) watched.set(id, record.watched);
      const text = {
        lead,
        characters,
        get paragraphs() {
          return catalogue.textOf(id);
        },
      };
      return { data, text };
    }),
  });
  const issues = newspapers
    .flatMap((newspaper) => newspaper.issues)
    .sort((a, b) => (a.data.issue < b.data.issue ? 1 : a.data.issue > b.data.issue ? -1 : 0));
  const pages = issues.flatMap((issue) => issue.pages);
  const articles = pages.flatMap((page) => page.articles);
  const list = <T>(kind: 'topics' | 'places' | 'watch'): T[] => catalogue.records<T>(kind).map(({ data }) => data);
  const placeRecords = list<Place>('places');
  const filed = subjects(placeRecords, articles, (article) => article.data.places, placeUrl);
  const promised = promisedAddresses(contentFolder());
  const tree = matchedPlaces(placeTree(placeRecords, filed), promised);
  const held = new Set(subjectsOf(tree));
  const topics = subjects(list<Topic>('topics'), articles, (article) => article.data.topics, topicUrl);
  const named = namedSubjects(articles, list<WatchWord>('watch'), ({ data }) => watched.get(data.id) ?? []);
  return {
    archive: {
      newspapers,
      issues,
      pages,
      articles,
      topics: matched(topics, promised),
      places: filed.filter((place) => held.has(place)),
      placeTree: tree,
      ...named,
      watches: matched(named.watches, promised),
    },
    sums,
  };
}

/** Each list tracks that it was read as a whole. */
function trackedLists(archive: Archive): Archive {
  const lists = Object.keys(archive) as (keyof Archive)[];
  const accessors = lists.map((name) => [
    name,
    {
      enumerable: true,
      get: () => {
        track(`all ${name}`);
        return archive[name];
      },
    },
  ]);
  return Object.defineProperties({}, Object.fromEntries(accessors) as PropertyDescriptorMap) as Archive;
}
