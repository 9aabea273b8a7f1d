/** The archive of this build: the collections read once, the tree grown once, the subjects sorted once. */
import { getCollection } from 'astro:content';
import { paragraphsOf } from '../content/paragraphs.ts';
import { characterCount, opening } from '../content/plain-text.ts';
import { placeUrl, topicUrl } from '../model/urls.ts';
import { contentFolder } from './content-folder.ts';
import { matched, matchedPlaces, promisedAddresses, subjectsOf } from './matched.ts';
import { type NamedSubjects, namedSubjects } from './names.ts';
import type { PlaceNode, Subject } from './subjects.ts';
import { placeTree, subjects } from './subjects.ts';
import type { ArticleNode, IssueNode, NewspaperNode, PageNode } from './tree.ts';
import { buildTree } from './tree.ts';

export interface Archive extends NamedSubjects {
  newspapers: NewspaperNode[];
  /** Of all newspapers, newest first. */
  issues: IssueNode[];
  pages: PageNode[];
  /** Newest issue first, then as printed. */
  articles: ArticleNode[];
  /** In the order of the controlled lists. */
  topics: Subject[];
  places: Subject[];
  /** The places that lie in no other, with those that lie in them. */
  placeTree: PlaceNode[];
}

let loaded: Promise<Archive> | undefined;

/** The same archive at every call. @throws Error when content is inconsistent. */
export function archive(): Promise<Archive> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Archive> {
  const [newspaperEntries, issueEntries, articleEntries, topicEntries, placeEntries, watchEntries] = await Promise.all([
    getCollection('newspapers'),
    getCollection('issues'),
    getCollection('articles'),
    getCollection('topics'),
    getCollection('places'),
    getCollection('watch'),
  ]);
  const newspapers = buildTree({
    newspapers: newspaperEntries.map((entry) => entry.data),
    issues: issueEntries.map((entry) => entry.data),
    articles: articleEntries.map(({ data, body = '' }) => {
      const paragraphs = paragraphsOf(data, body);
      return { data, text: { lead: opening(paragraphs), characters: characterCount(paragraphs), paragraphs } };
    }),
  });
  const issues = newspapers
    .flatMap((newspaper) => newspaper.issues)
    .sort((a, b) => (a.data.issue < b.data.issue ? 1 : a.data.issue > b.data.issue ? -1 : 0));
  const pages = issues.flatMap((issue) => issue.pages);
  const articles = pages.flatMap((page) => page.articles);
  const placeRecords = asListed(placeEntries);
  const filed = subjects(placeRecords, articles, (article) => article.data.places, placeUrl);
  const promised = promisedAddresses(contentFolder());
  const tree = matchedPlaces(placeTree(placeRecords, filed), promised);
  const held = new Set(subjectsOf(tree));
  const named = namedSubjects(articles, asListed(watchEntries));
  return {
    newspapers,
    issues,
    pages,
    articles,
    topics: matched(
      subjects(asListed(topicEntries), articles, (article) => article.data.topics, topicUrl),
      promised,
    ),
    places: filed.filter((place) => held.has(place)),
    placeTree: tree,
    ...named,
    watches: matched(named.watches, promised),
  };
}

/** The entries of a controlled list in its own order. */
function asListed<T extends { position: number }>(entries: readonly { data: T }[]): T[] {
  return entries.map(({ data }) => data).sort((a, b) => a.position - b.position);
}
