/** The addresses of the archive's pages, as far as the files and lists of `content/` name them. A redirect may start at none. */
import { GENRES, type Genre } from '../model/genre.ts';
import { numberedPages } from '../model/list-pages.ts';
import type { Redirect } from '../model/redirect.ts';
import {
  ABOUT_URL,
  ADDED_URL,
  articleUrl,
  bylineUrl,
  columnUrl,
  DATA_URL,
  FEEDS_URL,
  genreUrl,
  issueUrl,
  newspaperUrl,
  OFFLINE_URL,
  pageUrl,
  placeUrl,
  searchUrl,
  seriesUrl,
  sourceUrl,
  topicUrl,
  volumeUrl,
  watchUrl,
} from '../model/urls.ts';
import { articleFront } from './date-changes.ts';
import type { Catalogue } from './discover.ts';
import { list } from './write.ts';

const idsIn = (content: string, folder: string, ending: string): string[] =>
  list(content, folder).map((path) => path.slice(folder.length + 1, -ending.length));

export function pageAddresses(
  content: string,
  { newspapers, topics, places, watch, redirects }: Catalogue,
): Set<string> {
  const issues = idsIn(content, 'issues', '.md').map((id) => id.split('/') as [string, string]);
  const pages = idsIn(content, 'pages', '.json').map((id) => id.split('/') as [string, string, string]);
  const articles = idsIn(content, 'articles', '.md');
  return new Set([
    ...[ABOUT_URL, ADDED_URL, DATA_URL, FEEDS_URL, OFFLINE_URL, searchUrl()],
    ...[topicUrl(), placeUrl(), bylineUrl(), columnUrl(), genreUrl(), ...GENRES.map(genreUrl)],
    ...newspapers.map(({ id }) => newspaperUrl(id)),
    ...topics.map(({ id }) => topicUrl(id)),
    ...places.map(({ id }) => placeUrl(id)),
    ...watch.map(({ id }) => watchUrl(id)),
    ...issues.flatMap(([paper, issue]) => [volumeUrl(paper, Number(issue.slice(0, 4))), issueUrl(paper, issue)]),
    ...pages.flatMap(([paper, issue, page]) => [pageUrl(paper, issue, page), sourceUrl(paper, issue, page)]),
    ...articles.map(articleUrl),
    ...(redirects.some(startsAtList) ? listPages(content, articles) : []),
  ]);
}

/** Only then is every article opened for what it is listed under. Which articles a watch word finds is not known here. */
const startsAtList = ({ from }: Redirect): boolean =>
  /^\/(?:(?:bylines|columns|series)\/|(?:topics|places|genres)\/[^/]+\/\d+\/)/u.test(from);

/** The pages of every list that articles stand in, those with a number too. */
function listPages(content: string, articles: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const id of articles)
    for (const list of new Set(listsOf(content, id))) counts.set(list, (counts.get(list) ?? 0) + 1);
  return [...counts].flatMap(([url, count]) => [
    url,
    ...Array.from({ length: numberedPages(count) }, (_, i) => `${url}${i + 1}/`),
  ]);
}

/** The lists of an article's subjects, genre, authors, column and series. */
function* listsOf(content: string, id: string): Generator<string> {
  const front = articleFront(content, id);
  const listed = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
  for (const topic of listed(front?.topics)) yield topicUrl(String(topic));
  for (const place of listed(front?.places)) yield placeUrl(String(place));
  if (front?.genre !== undefined) yield genreUrl(front.genre as Genre);
  for (const credit of listed(front?.byline)) yield bylineUrl(String((credit as { name?: unknown } | null)?.name));
  if (front?.column !== undefined) yield columnUrl(String(front.column));
  if (front?.series !== undefined) yield seriesUrl(String(front.series));
}
