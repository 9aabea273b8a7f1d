/** The search engine. It reads the query, asks the volumes, the newest first, and yields the hits of each. */

import {
  type Days,
  type Facets,
  FORMAT,
  MANIFEST,
  type Manifest,
  type PairsEntry,
  type VolumeEntry,
} from '../manifest.ts';
import { prefetch } from '../prefetch.ts';
import { parseQuery } from '../query/parse.ts';
import { type Query, type TextTerm, wantedTerms } from '../query/query.ts';
import type { SearchRecord } from '../record.ts';
import { SearchError } from './errors.ts';
import { evaluate, mayMatch } from './evaluate.ts';
import { type Excerpt, excerpt } from './excerpt.ts';
import { type Load, loadJson } from './load.ts';
import { LruCache } from './lru-cache.ts';
import { PairIndex } from './pair-index.ts';
import { Volume, type VolumePairs } from './volume.ts';
import type { ReadFiles } from './word-index.ts';

/** How a query was understood, before any volume was asked. */
export interface Understood {
  kind: 'understood';
  mistakes: string[];
  notes: string[];
  /** The strings that hits mark. */
  terms: TextTerm[];
  /** The volumes that will be asked. */
  volumes: VolumeEntry[];
  /** Volumes that may have hits but cannot be asked, because there is no network and they were not downloaded. */
  absent: VolumeEntry[];
}

/** What one volume holds. */
export interface VolumeHits {
  kind: 'volume';
  entry: VolumeEntry;
  /** How many articles each of its days has, hit or not. */
  days: Days;
  /** Null when there are no hits. */
  facets: Facets | null;
  /** Article numbers and their ranks, place by place; the least rank is the best. */
  ordinals: number[];
  ranks: number[];
}

/** Where a hit is: a volume's folder and a number in it. */
export interface HitPlace {
  folder: string;
  ordinal: number;
}

/** Volumes asked at the same time. The newest is asked alone, so that its hits come first. */
const AT_ONCE = 3;
/** Files of words that are kept in memory, of some 30 KB each. */
const FILES = 4000;

const yieldToMessages = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

export class Engine {
  readonly #load: Load;
  readonly #files: ReadFiles = new LruCache(FILES);
  #manifest: Promise<Manifest> | undefined;
  readonly #volumes = new Map<string, Volume>();
  readonly #pairs = new Map<string, PairIndex>();

  /** `load` reads the index's files by their paths in it. */
  constructor(load: Load) {
    this.#load = load;
  }

  /** What there is to search. @throws SearchError */
  async manifest(): Promise<Manifest> {
    this.#manifest ??= loadJson<Manifest>(this.#load, MANIFEST);
    try {
      const manifest = await this.#manifest;
      if (manifest.format !== FORMAT) throw new SearchError('other-build', MANIFEST);
      return manifest;
    } catch (error) {
      this.#manifest = undefined;
      throw error;
    }
  }

  /**
   * Answers `typed` within `scope`, volume after volume. If the network is lost meanwhile, or the archive was published
   * again, it starts again from `understood`, with the present volumes.
   * @throws SearchError when any volume cannot be asked.
   */
  async *search(typed: string, scope: Query | null): AsyncGenerator<Understood | VolumeHits> {
    if ((await this.manifest()).absent) this.#manifest = undefined;
    const folders = async () => {
      const { volumes, pairs } = await this.manifest();
      return [...volumes, ...pairs].map(({ folder }) => folder).join(' ');
    };
    const before = await folders();
    try {
      yield* this.#searchOnce(typed, scope);
    } catch (error) {
      if (!(error instanceof SearchError) || !['offline', 'missing'].includes(error.failure)) throw error;
      this.#manifest = undefined;
      if ((await folders()) === before) throw error;
      yield* this.#searchOnce(typed, scope);
    }
  }

  async *#searchOnce(typed: string, scope: Query | null): AsyncGenerator<Understood | VolumeHits> {
    const manifest = await this.manifest();
    const { query, mistakes, notes } = parseQuery(typed, manifest);
    const asked: Query | null = query && scope ? { kind: 'and', of: [query, scope] } : query;
    const concerned = (entries: VolumeEntry[]) => (asked ? entries.filter((entry) => mayMatch(asked, entry)) : []);
    const volumes = concerned(manifest.volumes);
    const absent = concerned(manifest.absent ?? []);
    const terms = query ? wantedTerms(query) : [];
    yield { kind: 'understood', mistakes, notes, terms, volumes, absent };
    if (!asked) return;
    const [newest, ...others] = volumes;
    if (newest) yield await this.#ask(newest, asked);
    yield* prefetch(
      others,
      async (entry) => {
        // A request for the text of a hit does not wait for all volumes.
        await yieldToMessages();
        return this.#ask(entry, asked);
      },
      AT_ONCE,
    );
  }

  async #ask(entry: VolumeEntry, query: Query): Promise<VolumeHits> {
    const volume = this.#volume(entry, (await this.manifest()).pairs);
    const hits = await evaluate(query, volume);
    const facets = hits.size > 0 ? await volume.facets() : null;
    const days = await volume.days();
    return { kind: 'volume', entry, days, facets, ordinals: [...hits.keys()], ranks: [...hits.values()] };
  }

  #volume(entry: VolumeEntry, pairs: readonly PairsEntry[]): Volume {
    const of = pairs.find(({ volumes }) => volumes.some(({ folder }) => folder === entry.folder)) ?? null;
    // With and without network, the same volume has different files.
    const key = `${entry.folder} ${of?.folder}`;
    const volume = this.#volumes.get(key) ?? new Volume(entry, this.#load, this.#files, of && this.#pairsOf(entry, of));
    this.#volumes.set(key, volume);
    return volume;
  }

  #pairsOf(volume: VolumeEntry, entry: PairsEntry): VolumePairs {
    const index = this.#pairs.get(entry.folder) ?? new PairIndex(entry, this.#load);
    this.#pairs.set(entry.folder, index);
    const place = entry.volumes.findIndex(({ folder }) => folder === volume.folder);
    const from = entry.volumes.slice(0, place).reduce((sum, { articles }) => sum + articles, 0);
    return { index, from, days: async () => (await index.days())[place] ?? [] };
  }

  /** What a hit of `typed` shows. @throws SearchError */
  async excerpt({ folder, ordinal }: HitPlace, typed: string): Promise<Excerpt> {
    const volume = await this.#volumeIn(folder);
    const { query } = parseQuery(typed, await this.manifest());
    return excerpt(await volume.record(ordinal), query ? wantedTerms(query) : []);
  }

  /** The articles at `places`, without their paragraphs, in that order. @throws SearchError */
  async records(places: readonly HitPlace[]): Promise<SearchRecord[]> {
    const catalogues = new Map<string, SearchRecord[]>();
    for (const folder of new Set(places.map((place) => place.folder))) {
      catalogues.set(folder, await (await this.#volumeIn(folder)).catalogue());
    }
    return places.map(({ folder, ordinal }) => {
      const record = catalogues.get(folder)?.[ordinal];
      if (!record) throw new SearchError('other-build', folder);
      return record;
    });
  }

  async #volumeIn(folder: string): Promise<Volume> {
    // An open volume stays usable, also if the archive is published again.
    const open = [...this.#volumes.values()].findLast(({ entry }) => entry.folder === folder);
    if (open) return open;
    const { volumes, pairs } = await this.manifest();
    const entry = volumes.find((volume) => volume.folder === folder);
    if (!entry) throw new SearchError('other-build', folder);
    return this.#volume(entry, pairs);
  }
}
