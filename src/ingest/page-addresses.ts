/** The addresses of the archive's pages, as far as the files and lists of `content/` name them. A redirect may start at none. */
import { GENRES } from '../model/genre.ts';
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
    ...(redirects.some(startsAtName) ? articles.flatMap((id) => [...namedBy(content, id)]) : []),
  ]);
}

/** Only then is every article opened for the names in it. */
const startsAtName = ({ from }: Redirect): boolean => /^\/(?:bylines|columns|series)\//u.test(from);

/** The pages of an article's authors, column and series. */
function* namedBy(content: string, id: string): Generator<string> {
  const front = articleFront(content, id);
  const byline: unknown[] = Array.isArray(front?.byline) ? front.byline : [];
  for (const credit of byline) yield bylineUrl(String((credit as { name?: unknown } | null)?.name));
  if (front?.column !== undefined) yield columnUrl(String(front.column));
  if (front?.series !== undefined) yield seriesUrl(String(front.series));
}
