/** Every address of the site, root-relative and with a trailing slash. A historian can guess them. */
import { lineSlug, parseArticleId } from './ids.ts';

/** `/liaocheng-ribao/` */
export const newspaperUrl = (newspaper: string): string => `/${newspaper}/`;

/** `/liaocheng-ribao/2023/`: a bound volume */
export const volumeUrl = (newspaper: string, year: number): string => `/${newspaper}/${year}/`;

/** `/liaocheng-ribao/2023-10-25/` */
export const issueUrl = (newspaper: string, issue: string): string => `/${newspaper}/${issue}/`;

/** `/liaocheng-ribao/2023-10-25/01/` */
export const pageUrl = (newspaper: string, issue: string, page: string): string => `/${newspaper}/${issue}/${page}/`;

/** `/liaocheng-ribao/2023-10-25/01/source/`, or with a line `…/source/#l038` */
export const sourceUrl = (newspaper: string, issue: string, page: string, line?: number): string =>
  `${pageUrl(newspaper, issue, page)}source/${line === undefined ? '' : `#${lineSlug(line)}`}`;

/** `liaocheng-ribao/2023-10-25/01-l038` → `/liaocheng-ribao/2023-10-25/01/l038/` */
export function articleUrl(id: string): string {
  const { newspaper, issue, page, line } = parseArticleId(id);
  return `${pageUrl(newspaper, issue, page)}${lineSlug(line)}/`;
}

/** `/topics/finance/`; `/topics/` without an id */
export const topicUrl = (id?: string): string => (id ? `/topics/${id}/` : '/topics/');

/** `/places/shenxian/`; `/places/` without an id */
export const placeUrl = (id?: string): string => (id ? `/places/${id}/` : '/places/');

/** `/bylines/尹腾淑/`, not percent-encoded; `/bylines/` without a name */
/** Of the bylines with an initial: `/bylines/letters/w/` */
export const bylineLetterUrl = (letter: string): string => `/bylines/letters/${letter}/`;
export const bylineUrl = (name?: string): string => (name ? `/bylines/${nameSlug(name)}/` : '/bylines/');

/** `/columns/聊快评/`; `/columns/` without a name */
export const columnUrl = (name?: string): string => (name ? `/columns/${nameSlug(name)}/` : '/columns/');

/** `/series/我市扩大有效需求系列报道/`; series are listed with the columns */
export const seriesUrl = (name: string): string => `/series/${nameSlug(name)}/`;

/** `/genres/commentary/`; `/genres/` without an id */
export const genreUrl = (id?: string): string => (id ? `/genres/${id}/` : '/genres/');

/** `/watch/flood/`: articles with a watch word */
export const watchUrl = (id: string): string => `/watch/${id}/`;

/** The longest name in an address, in characters: 240 bytes, which every file system accepts. */
const SLUG_LENGTH = 60;

/** A printed name as one part of a path. Letters, digits and `·` stay; other characters become one hyphen. */
export function nameSlug(name: string): string {
  const slug = name
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}·]+/gu, '-')
    .replace(/^-|-$/g, '');
  return [...slug].slice(0, SLUG_LENGTH).join('') || '-';
}

/** `/search/?q=烟火气`, percent-encoded; `/search/` without a query */
export const searchUrl = (query?: string): string =>
  query ? `/search/?${new URLSearchParams({ q: query })}` : '/search/';

/** First parts of paths that the site itself uses. No newspaper may have one of them as its id. */
export const OWN_ADDRESSES: ReadonlySet<string> = new Set([
  ...[
    'topics',
    'places',
    'bylines',
    'columns',
    'series',
    'genres',
    'watch',
    'search',
    'feeds',
    'offline',
    'about',
    'added',
  ],
  ...['rss', 'atom', 'json', 'pagefind', 'icons', 'data', 'api', 'archive', 'schema'],
]);

export const FEED_URL = '/feed.xml';
export const FEEDS_URL = '/feeds/';
/** 最近入藏 */
export const ADDED_URL = '/added/';
export const ABOUT_URL = '/about/';
/** The page for offline reading. */
export const OFFLINE_URL = '/offline/';
/** The web app manifest. */
export const WEB_MANIFEST_URL = '/manifest.webmanifest';
/** `/icons/192.png`, drawn when the site is built */
export const iconUrl = (name: string): string => `/icons/${name}.png`;
/** The OpenSearch description, so that browsers can search the archive. */
export const OPENSEARCH_URL = '/opensearch.xml';

/** The code that shows text in the other script: a classic script, so that pages opened from a folder load it too. */
export const DISPLAY_SCRIPT_URL = '/_assets/display-script.js';

/** The page about the archive's data, and the data package of all volumes. */
export const DATA_URL = '/data/';
export const DATA_PACKAGE_URL = '/data/datapackage.json';
export const DATA_SUMS_URL = '/data/SHA256SUMS';
/** `/data/liaocheng-ribao/2023.jsonl.gz` */
export const volumeDataUrl = (newspaper: string, year: number, format: 'jsonl' | 'txt'): string =>
  `/data/${newspaper}/${year}.${format}.gz`;

export const API_SCHEMA_URL = '/api/schema.json';
/** `/api/archive.json`, `/api/liaocheng-ribao.json`, `/api/liaocheng-ribao/2023-10-25.json` */
export const apiUrl = (newspaper = 'archive', issue?: string): string =>
  `/api/${newspaper}${issue ? `/${issue}` : ''}.json`;
