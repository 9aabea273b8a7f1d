/**
 * The archive for libraries that harvest: ResourceSync 1.1 (ANSI/NISO Z39.99), as files that any host serves. The resources are
 * the issues as TEI; each leads to its page and its JSON.
 */
import type { Element } from 'xast';
import { x } from 'xastscript';
import { publicationTime } from '../../archive/dates.ts';
import { absolute } from '../../archive/site-address.ts';
import type { IssueNode } from '../../archive/tree.ts';
import type { Volume } from '../../archive/volumes.ts';
import { apiUrl } from '../../model/urls.ts';
import { xmlDocument } from '../xml-document.ts';

export const SOURCE_DESCRIPTION_URL = '/.well-known/resourcesync';
const CAPABILITIES = '/resourcesync/capabilitylist.xml';
const RESOURCES = '/resourcesync/resourcelist.xml';
const CHANGES = '/resourcesync/changelist.xml';
/** The list of a volume. */
const volumeList = ({ url }: Volume): string => `/resourcesync${url.replace(/\/$/u, '')}.xml`;

const NAMES = {
  xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
  'xmlns:rs': 'http://www.openarchives.org/rs/terms/',
};
/** Changes in the list at most: what is older, the resource list has. */
const MOST_CHANGES = 2000;

const link = (rel: string, path: string, site: URL, more: Record<string, string> = {}): Element =>
  x('rs:ln', { rel, href: absolute(encodeURI(path), site), ...more });
const location = (path: string, site: URL): Element => x('loc', absolute(encodeURI(path), site));

/** What the archive offers: where its capabilities are listed. */
export const sourceDescription = (site: URL): string =>
  xmlDocument(
    x('urlset', NAMES, [
      link('describedby', '/data/', site),
      x('rs:md', { capability: 'description' }),
      x('url', [location(CAPABILITIES, site), x('rs:md', { capability: 'capabilitylist' })]),
    ]),
  );

export const capabilityList = (site: URL): string =>
  xmlDocument(
    x('urlset', NAMES, [
      link('describedby', '/data/', site),
      link('up', SOURCE_DESCRIPTION_URL, site),
      x('rs:md', { capability: 'capabilitylist' }),
      x('url', [location(RESOURCES, site), x('rs:md', { capability: 'resourcelist' })]),
      x('url', [location(CHANGES, site), x('rs:md', { capability: 'changelist' })]),
    ]),
  );

/** The day at which the archive is as the lists say. */
const asOf = (issues: readonly IssueNode[]): string =>
  publicationTime(issues.map(changedOf).reduce((last, day) => (day > last ? day : last), '1970-01-01'));

/** A list for each volume. */
export function resourceListIndex(volumes: readonly Volume[], site: URL): string {
  const lists = volumes.map((volume) =>
    x('sitemap', [location(volumeList(volume), site), x('rs:md', { at: asOf(volume.issues) })]),
  );
  return xmlDocument(
    x('sitemapindex', NAMES, [
      link('up', CAPABILITIES, site),
      x('rs:md', { capability: 'resourcelist', at: asOf(volumes.flatMap(({ issues }) => issues)) }),
      ...lists,
    ]),
  );
}

/** The issues of a volume, the oldest first. */
export const resourceList = (volume: Volume, site: URL): string =>
  xmlDocument(
    x('urlset', NAMES, [
      link('up', CAPABILITIES, site),
      link('index', RESOURCES, site),
      x('rs:md', { capability: 'resourcelist', at: asOf(volume.issues) }),
      ...volume.issues.toReversed().map((issue) => resource(issue, changedOf(issue), null, site)),
    ]),
  );

/** What came in and what changed, the oldest first; it stays open, so that it is asked again. */
export function changeList(issues: readonly IssueNode[], site: URL): string {
  const changes = issues
    .flatMap((issue): { issue: IssueNode; day: string; change: 'created' | 'updated' }[] => {
      const [added, changed] = [addedOf(issue), changedOf(issue)];
      const created = { issue, day: added, change: 'created' as const };
      return changed > added ? [created, { issue, day: changed, change: 'updated' }] : [created];
    })
    .toSorted((a, b) => (a.day === b.day ? (a.issue.url < b.issue.url ? -1 : 1) : a.day < b.day ? -1 : 1))
    .slice(-MOST_CHANGES);
  return xmlDocument(
    x('urlset', NAMES, [
      link('up', CAPABILITIES, site),
      x('rs:md', { capability: 'changelist', from: publicationTime(changes[0]?.day ?? '1970-01-01') }),
      ...changes.map(({ issue, day, change }) => resource(issue, day, change, site)),
    ]),
  );
}

function resource(issue: IssueNode, day: string, change: 'created' | 'updated' | null, site: URL): Element {
  const { newspaper, issue: folder } = issue.data;
  const time = publicationTime(day);
  return x('url', [
    location(`${issue.url}issue.tei.xml`, site),
    x('lastmod', time),
    x('rs:md', { type: 'application/tei+xml', ...(change && { change, datetime: time }) }),
    link('describes', issue.url, site, { type: 'text/html' }),
    link('alternate', apiUrl(newspaper, folder), site, { type: 'application/json' }),
  ]);
}

const addedOf = ({ data }: IssueNode): string => data.added ?? data.date;

/** The day on which a text of the issue last changed, or on which it came in. */
const changedOf = (issue: IssueNode): string =>
  issue.pages
    .flatMap(({ articles }) => articles.map(({ data }) => data.changed ?? ''))
    .reduce((last, day) => (day > last ? day : last), addedOf(issue));
