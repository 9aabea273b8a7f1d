/**
 * What the build, the service worker and the page /offline/ call the same things.
 *
 *     /sw.js                              the service worker
 *     /offline/packs.json                 which packs there are (`Pack[]`)
 *     /offline/packs/<id>-<version>.json  what one pack is made of (`PackList`)
 *     /offline/packs/<sum>.pack           a part of one: some of its files in one, gzipped
 *
 * In the browser a pack is a cache of its own: its parts as they came, and a note of it.
 */
import { siteBase } from '../../browser/site-href.ts';
import type { VolumeEntry } from '../../search/manifest.ts';

export const PACKS_URL = '/offline/packs.json';
export const packListUrl = (id: string, version: string): string =>
  `/offline/packs/${id.replace('/', '-')}-${version}.json`;
export const partUrl = (sum: string): string => `/offline/packs/${sum}.pack`;
/** Where a pack's cache keeps the note of it. No server has this address. */
export const NOTE_URL = '/offline/note.json';

export const SEARCH_MANIFEST_URL = '/search/manifest.json';

/** Archives at several paths of one server share the browser's storage: each has names of its own. */
const ARCHIVE = siteBase() === '/' ? 'hedingben' : `hedingben ${siteBase()}`;

/** Pages that were read; what they and the search need to stand; the scripts and styles of every build that was seen. */
export const PAGES_CACHE = `${ARCHIVE}-pages`;
export const FILES_CACHE = `${ARCHIVE}-files`;
export const ASSETS_CACHE = `${ARCHIVE}-assets`;
/** The pages that are always available. */
export const SHELL_CACHE = `${ARCHIVE}-shell`;
const PACK_CACHE = `${ARCHIVE}-pack:`;
export const packCache = (id: string, version: string): string => `${PACK_CACHE}${id}:${version}`;

/** The pack whose cache this is; null for any other cache. */
export function packOfCache(name: string): { id: string; version: string } | null {
  if (!name.startsWith(PACK_CACHE)) return null;
  const [id = '', version = ''] = name.slice(PACK_CACHE.length).split(':');
  return { id, version };
}

/** What belongs to no volume: subjects, feeds. */
export const SITE_PACK = 'site';

/** A part of the archive that is kept, or let go, as a whole: a volume (a newspaper's year), or `SITE_PACK`. */
export interface Pack {
  /** `liaocheng-ribao/2023` */
  id: string;
  /** Of the content: another build's pack is another version only when a file differs. */
  version: string;
  /** The newspaper's name; null for `SITE_PACK`. */
  newspaper: string | null;
  /** Issues in it, files in it. */
  issues: number;
  files: number;
  /** What is fetched and kept, and what that is unpacked. */
  bytes: number;
  unpacked: number;
}

/** A part: the path of its first file, its bytes, the first half of their SHA-256. */
export type Part = [from: string, bytes: number, sum: string];

export interface PackList {
  /** In the order of paths; a file lies in the last part whose first path is not after its own. */
  parts: Part[];
  /** What the search index has of the volume, a large one in parts; null where nothing of it is indexed. */
  search: { format: string; entries: VolumeEntry[] } | null;
}

/** What this browser has of a pack. */
export interface Note extends Pack, PackList {
  /** When it became whole (ISO 8601); null as long as it is not, and then nothing of it is shown as kept. */
  taken: string | null;
  /** Sums of parts that were found damaged or gone after that. The other parts stay in use. */
  damaged?: string[];
}

/** What pages tell the worker, and ask it. */
export type Message =
  /** The addresses that a page was made of before the worker was there. */
  | { kind: 'read'; urls: string[] }
  /** Has this page changed on the server since it was shown? Answered with a boolean on the message's port. */
  | { kind: 'changed'; url: string; volumes: string | null };

/** Tells other windows that what is kept has changed. */
export const CHANGES_CHANNEL = `${ARCHIVE}-kept`;
/** Held by the window that takes a pack along or lets one go. */
export const DOWNLOAD_LOCK = `${ARCHIVE}-downloading`;
