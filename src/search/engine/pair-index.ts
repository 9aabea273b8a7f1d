/** The index of pairs of some volumes. It finds the articles that contain a string of two characters or more. */
import { DAYS, type Days, type PairsEntry, pairsFile, pairsFolder } from '../manifest.ts';
import { bucketOf, type Pair, readBucket, readSlice, type Slices } from '../pairs.ts';
import { Postings } from '../postings.ts';
import { SearchError } from './errors.ts';
import { type Load, loadJson } from './load.ts';
import { LruCache } from './lru-cache.ts';
import { type Found, matchPhrase, type WordAt } from './match-phrase.ts';

/** Files kept in memory, of some 20 KB each. */
const FILES = 500;
/** Number of strings whose articles are cached: every volume asks for the same strings. */
const STRINGS = 24;
/** Number of pairs that are read first. If no article has them all, no others are read. */
const FIRST = 2;

export class PairIndex {
  readonly #entry: PairsEntry;
  readonly #load: Load;
  readonly #files = new LruCache<Uint8Array>(FILES);
  readonly #found = new LruCache<Found>(STRINGS);
  #days: Promise<Days[]> | undefined;

  constructor(entry: PairsEntry, load: Load) {
    this.#entry = entry;
    this.#load = load;
  }

  /** How many articles each day has, volume by volume. @throws SearchError */
  days(): Promise<Days[]> {
    this.#days ??= loadJson<Days[]>(this.#load, pairsFolder(this.#entry.folder) + DAYS);
    this.#days.catch(() => {
      this.#days = undefined;
    });
    return this.#days;
  }

  /**
   * The articles that hold `characters` (code points, two or more) in a row. They are numbered through the volumes.
   * @throws SearchError when a file cannot be read
   */
  find(characters: readonly number[]): Promise<Found> {
    return this.#found.get(characters.join(' '), () => this.#find(characters));
  }

  async #find(characters: readonly number[]): Promise<Found> {
    const pairs = coveringPairs(characters);
    let known: WordAt[] = [];
    const frequent: { pair: Pair; offset: number; slices: Slices }[] = [];
    for (let i = 0; i < pairs.length; i += FIRST) {
      const some = pairs.slice(i, i + FIRST);
      const read = await Promise.all(some.map(({ pair }) => this.#bucket(pair)));
      for (const [n, { pair, offset }] of some.entries()) {
        const found = read[n];
        if (!found) return new Map();
        if (found instanceof Postings) known.push({ word: found, offset });
        else frequent.push({ pair, offset, slices: found });
      }
      if (known.length > 1 && matchPhrase(known).size === 0) return new Map();
    }
    // The rarest first. Of the others, only slices that can contain the remaining articles.
    frequent.sort((a, b) => a.slices.articles.length - b.slices.articles.length);
    for (const { pair, offset, slices } of frequent) {
      const left = known.length > 0 ? [...matchPhrase(known).keys()] : null;
      if (left?.length === 0) return new Map();
      known = [...known, { word: await this.#slices(pair, slices, left), offset }];
    }
    return matchPhrase(known);
  }

  async #bucket(pair: Pair): Promise<Postings | Slices | null> {
    const number = bucketOf(pair, this.#entry.buckets);
    return this.#read(number, (bytes) => readBucket(bytes, number, pair));
  }

  /** The articles in the slices that can contain one of `left`; in all slices if it is null. */
  async #slices(pair: Pair, { from, articles }: Slices, left: readonly number[] | null): Promise<Postings> {
    const wanted = articles.flatMap((first, i) => {
      const next = articles[i + 1] ?? Number.POSITIVE_INFINITY;
      return !left || left.some((article) => article >= first && article < next) ? [from + i] : [];
    });
    const read = await Promise.all(
      wanted.map((number) => this.#read(number, (bytes) => readSlice(bytes, number, pair))),
    );
    return Postings.join(read);
  }

  async #read<T>(number: number, decode: (bytes: Uint8Array) => T): Promise<T> {
    const path = pairsFolder(this.#entry.folder) + pairsFile(number);
    const bytes = await this.#files.get(path, () => this.#load(path));
    try {
      return decode(bytes);
    } catch (cause) {
      this.#files.forget(path);
      throw new SearchError('damaged', path, cause);
    }
  }
}

/** Every second pair and the last one. Together they contain every character. */
function coveringPairs(characters: readonly number[]): { pair: Pair; offset: number }[] {
  const pairs: { pair: Pair; offset: number }[] = [];
  for (let at = 0; at < characters.length; at += 2) {
    const offset = Math.min(at, characters.length - 2);
    pairs.push({ pair: [characters[offset] ?? 0, characters[offset + 1] ?? 0], offset });
  }
  return pairs;
}
