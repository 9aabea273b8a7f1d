/** A volume for search: the articles that contain a string, their facets, and their texts. */
import { type FacetColumns, runs, unpackFacets } from '../facet-columns.ts';
import { fold } from '../fold.ts';
import { CATALOGUE, type Days, FACETS, type Facets, textFile, type VolumeEntry, volumeFolder } from '../manifest.ts';
import type { TextField } from '../query/query.ts';
import { pageNumbers, type SearchRecord } from '../record.ts';
import { words } from '../tokenise.ts';
import { SearchError } from './errors.ts';
import { type Load, loadJson } from './load.ts';
import { LruCache } from './lru-cache.ts';
import type { Found } from './match-phrase.ts';
import { occurrences } from './occurrences.ts';
import type { PairIndex } from './pair-index.ts';
import { type ReadFiles, WordIndex } from './word-index.ts';

/** A longer string is looked up by its beginning, then compared with the few texts that are left. */
const LONGEST_PHRASE = 24;

/** Number of strings whose articles are cached: if a word is added to a query, the others are asked again. */
const CACHED_STRINGS = 24;
/** Number of pages whose texts are cached: hits next to each other are often on one page. */
const CACHED_PAGES = 12;

/** The index of pairs that contains the volume, and the number of the volume's first article in it. */
export interface VolumePairs {
  index: PairIndex;
  from: number;
  days: () => Promise<Days>;
}

export class Volume {
  readonly entry: VolumeEntry;
  readonly #load: Load;
  readonly #files: ReadFiles;
  readonly #pairs: VolumePairs | null;
  #facets: Promise<Facets> | undefined;
  #words: Promise<WordIndex> | undefined;
  readonly #found = new LruCache<Found>(CACHED_STRINGS);
  readonly #texts = new LruCache<SearchRecord[]>(CACHED_PAGES);

  constructor(entry: VolumeEntry, load: Load, files: ReadFiles, pairs: VolumePairs | null) {
    this.entry = entry;
    this.#load = load;
    this.#files = files;
    this.#pairs = pairs;
  }

  /** What the articles are. @throws SearchError when the file cannot be read or belongs to another volume. */
  facets(): Promise<Facets> {
    this.#facets ??= this.#readFacets();
    this.#facets.catch(() => {
      this.#facets = undefined;
    });
    return this.#facets;
  }

  async #readFacets(): Promise<Facets> {
    const path = volumeFolder(this.entry.folder) + FACETS;
    const packed = await loadJson<FacetColumns>(this.#load, path);
    let facets: Facets;
    try {
      facets = unpackFacets(packed);
    } catch (cause) {
      throw new SearchError('damaged', path, cause);
    }
    if (facets.ids.length !== this.entry.articles) throw new SearchError('other-build', path);
    return facets;
  }

  /** How many articles each day has, by the smaller file when there is one. @throws SearchError */
  async days(): Promise<Days> {
    return this.#pairs && !this.#facets ? this.#pairs.days() : runs((await this.facets()).dates);
  }

  /** The articles that hold `text` in `field`, by number, with the place where it first stands in the article. */
  find(text: string, field: TextField = 'any'): Promise<Found> {
    return this.#found.get(`${field} ${words(text).join(' ')}`, () => this.#lookUp(text, field));
  }

  async #lookUp(text: string, field: TextField): Promise<Found> {
    const { chars } = fold(text);
    const found = await this.#inARow(chars.slice(0, LONGEST_PHRASE), field);
    if (field === 'title' && found.size > 0) {
      const { heads } = await this.facets();
      // The headlines come first, so the first place tells whether any place is among them.
      for (const [ordinal, place] of found) if (place >= (heads[ordinal] ?? 0)) found.delete(ordinal);
    }
    if (chars.length > LONGEST_PHRASE) {
      for (const ordinal of found.keys()) {
        const record = await this.record(ordinal);
        if (occurrences(record, [{ text, field }]).length === 0) found.delete(ordinal);
      }
    }
    return found;
  }

  /** The index of pairs does not know bylines, and does not have single characters. */
  async #inARow(chars: readonly string[], field: TextField): Promise<Found> {
    if (!this.#pairs || field === 'by' || chars.length < 2) return this.#inWords(chars.join(''), field);
    const { index, from } = this.#pairs;
    const inVolume: Found = new Map();
    for (const [article, place] of await index.find(chars.map((character) => character.codePointAt(0) ?? 0)))
      if (article >= from && article < from + this.entry.articles) inVolume.set(article - from, place);
    return inVolume;
  }

  async #inWords(text: string, field: TextField): Promise<Found> {
    this.#words ??= WordIndex.open(this.entry.folder, this.#load, this.#files);
    this.#words.catch(() => {
      this.#words = undefined;
    });
    const found = await (await this.#words).find(words(text, field === 'by' ? 'by' : 'any'));
    for (const ordinal of found.keys())
      if (ordinal >= this.entry.articles) throw new SearchError('other-build', this.entry.folder);
    return found;
  }

  /** All articles of the volume, without their paragraphs, by number. */
  async catalogue(): Promise<SearchRecord[]> {
    return loadJson<SearchRecord[]>(this.#load, volumeFolder(this.entry.folder) + CATALOGUE);
  }

  /** The article as printed. */
  async record(ordinal: number): Promise<SearchRecord> {
    const { ids } = await this.facets();
    const page = pageNumbers(ids)[ordinal] ?? 0;
    const path = volumeFolder(this.entry.folder) + textFile(page);
    const records = await this.#texts.get(path, () => loadJson<SearchRecord[]>(this.#load, path));
    const record = Array.isArray(records) && records.find(({ id }) => id === `${this.entry.newspaper}/${ids[ordinal]}`);
    if (!record) throw new SearchError('other-build', path);
    return record;
  }
}
