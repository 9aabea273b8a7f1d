/** Finds redirects that form a circle, and redirects that start at a page of the archive and would hide it. */
import { error, type Message } from '../model/message.ts';
import type { Redirect } from '../model/redirect.ts';
import {
  ABOUT_URL,
  articleUrl,
  bylineUrl,
  columnUrl,
  FEEDS_URL,
  genreUrl,
  issueUrl,
  newspaperUrl,
  OFFLINE_URL,
  pageUrl,
  placeUrl,
  searchUrl,
  sourceUrl,
  topicUrl,
  volumeUrl,
  watchUrl,
} from '../model/urls.ts';
import type { Catalogue } from './discover.ts';
import { list } from './write.ts';

interface CheckedRedirects {
  /** The redirects without a fault. */
  sound: Redirect[];
  messages: Message[];
}

/** @param exists tells whether the archive has a page at an address */
export function checkRedirects(
  redirects: readonly Redirect[],
  lines: readonly number[],
  file: string,
  exists: (address: string) => boolean,
): CheckedRedirects {
  const targets = new Map(redirects.map(({ from, to }) => [from, to]));
  const messages: Message[] = [];
  const sound = redirects.filter(({ from, to }, i) => {
    const place = { file, line: lines[i] ?? 1 };
    const found = exists(from)
      ? error('catalogue/redirect.page', place, { from })
      : isCircular(from, targets)
        ? error('catalogue/redirect.circle', place, { from, to })
        : null;
    if (found) messages.push(found);
    return found === null;
  });
  return { sound, messages };
}

function isCircular(from: string, targets: ReadonlyMap<string, string>): boolean {
  const seen = new Set<string>();
  for (let at = targets.get(from); at !== undefined && !seen.has(at); at = targets.get(at)) {
    if (at === from) return true;
    seen.add(at);
  }
  return false;
}

/** The addresses of the archive's pages that the files and lists of `content/` name. Bylines and columns are not included. */
export function addressesIn(content: string, { newspapers, topics, places, watch }: Catalogue): Set<string> {
  const idsIn = (folder: string, ending: string): string[] =>
    list(content, folder).map((path) => path.slice(folder.length + 1, -ending.length));
  const issues = idsIn('issues', '.md').map((id) => id.split('/') as [string, string]);
  const pages = idsIn('pages', '.json').map((id) => id.split('/') as [string, string, string]);
  return new Set([
    ...[ABOUT_URL, FEEDS_URL, OFFLINE_URL, searchUrl(), topicUrl(), placeUrl(), bylineUrl(), columnUrl(), genreUrl()],
    ...newspapers.map(({ id }) => newspaperUrl(id)),
    ...topics.map(({ id }) => topicUrl(id)),
    ...places.map(({ id }) => placeUrl(id)),
    ...watch.map(({ id }) => watchUrl(id)),
    ...issues.flatMap(([paper, issue]) => [volumeUrl(paper, Number(issue.slice(0, 4))), issueUrl(paper, issue)]),
    ...pages.flatMap(([paper, issue, page]) => [pageUrl(paper, issue, page), sourceUrl(paper, issue, page)]),
    ...idsIn('articles', '.md').map(articleUrl),
  ]);
}
