/** A volume as search sees it: which articles hold a string, what the articles are, and their texts. */
import { CATALOGUE, FACETS, type Facets, textFile, type VolumeEntry, volumeFolder } from '../manifest.ts';
import type { TextField } from '../query/query.ts';
import type { SearchRecord } from '../record.ts';
import { words } from '../tokenise.ts';
import { SearchError } from './errors.ts';
import { type Load, loadJson } from './load.ts';
import { LruCache } from './lru-cache.ts';
import type { Found } from './match-phrase.ts';
import { occurrences } from './occurrences.ts';
import { type ReadFiles, WordIndex } from './word-index.ts';

/** A longer string is looked up by its beginning and then held against the texts, of which few are left by then. */
const LONGEST_PHRASE = 24;

/** Strings whose articles are remembered, the latest asked for: a query that gains a word asks its others again. */
const CACHED_STRINGS = 24;

export class Volume {
  readonly entry: VolumeEntry;
  readonly facets: Facets;
  readonly #index: WordIndex;
  readonly #load: Load;
  readonly #found = new LruCache<Found>(CACHED_STRINGS);

  private constructor(entry: VolumeEntry, facets: Facets, index: WordIndex, load: Load) {
    this.entry = entry;
    this.facets = facets;
    this.#index = index;
    this.#load = load;
  }

  /** @throws SearchError when a file cannot be read or belongs to another volume. */
  static async open(entry: VolumeEntry, load: Load, files: ReadFiles): Promise<Volume> {
    const path = volumeFolder(entry.folder) + FACETS;
    const [facets, index] = await Promise.all([
      loadJson<Facets>(load, path),
      WordIndex.open(entry.folder, load, files),
    ]);
    if (facets.ids?.length !== entry.articles) throw new SearchError('other-build', path);
    return new Volume(entry, facets, index, load);
  }

  /** The articles that hold `text` in `field`, by number, with the place where it first stands in the article. */
  find(text: string, field: TextField = 'any'): Promise<Found> {
    return this.#found.get(`${field} ${words(text).join(' ')}`, () => this.#lookUp(text, field));
  }

  async #lookUp(text: string, field: TextField): Promise<Found> {
    const wanted = words(text, field === 'by' ? 'by' : 'any');
    const found = await this.#index.find(wanted.slice(0, LONGEST_PHRASE));
    for (const [ordinal, place] of found) {
      const head = this.facets.heads[ordinal];
      if (head === undefined) throw new SearchError('other-build', this.entry.folder);
      // The headlines come first, so the first place tells whether any place is among them.
      if (field === 'title' && place >= head) found.delete(ordinal);
    }
    if (wanted.length > LONGEST_PHRASE) {
      for (const ordinal of found.keys()) {
        const record = await this.record(ordinal);
        if (occurrences(record, [{ text, field }]).length === 0) found.delete(ordinal);
      }
    }
    return found;
  }

  /** All articles of the volume, without their paragraphs, by number. */
  async catalogue(): Promise<SearchRecord[]> {
    return loadJson<SearchRecord[]>(this.#load, volumeFolder(this.entry.folder) + CATALOGUE);
  }

  /** The article as printed. */
  async record(ordinal: number): Promise<SearchRecord> {
    const path = volumeFolder(this.entry.folder) + textFile(ordinal);
    const record = await loadJson<SearchRecord>(this.#load, path);
    if (record?.id !== `${this.entry.newspaper}/${this.facets.ids[ordinal]}`)
      throw new SearchError('other-build', path);
    return record;
  }
}
