/** A volume's index: which articles hold words in a row. */
import { postingsFile, volumeFolder, WORD_RANGES, type WordRange } from '../manifest.ts';
import { readPostings } from '../pagefind-files.ts';
import type { Postings } from '../postings.ts';
import { SearchError } from './errors.ts';
import { type Load, loadJson } from './load.ts';
import type { LruCache } from './lru-cache.ts';
import { type Found, matchPhrase } from './match-phrase.ts';

/** What files of postings hold, by their paths; volumes share it. */
export type ReadFiles = LruCache<Map<string, Postings>>;

export class WordIndex {
  readonly #folder: string;
  readonly #ranges: WordRange[];
  readonly #load: Load;
  readonly #files: ReadFiles;

  private constructor(folder: string, ranges: WordRange[], load: Load, files: ReadFiles) {
    this.#folder = folder;
    this.#ranges = ranges;
    this.#load = load;
    this.#files = files;
  }

  /** @throws SearchError when it cannot be read, or is none. */
  static async open(folder: string, load: Load, files: ReadFiles): Promise<WordIndex> {
    const path = volumeFolder(folder) + WORD_RANGES;
    const ranges = await loadJson<WordRange[]>(load, path);
    if (!Array.isArray(ranges) || ranges.length === 0) throw new SearchError('damaged', path);
    return new WordIndex(folder, ranges, load, files);
  }

  /** The articles that hold `words` one directly after another. @throws SearchError when a file cannot be read. */
  async find(words: readonly string[]): Promise<Found> {
    const files = words.map((word) => this.#ranges.findIndex(([from, to]) => from <= word && word <= to));
    if (files.includes(-1)) return new Map();
    const read = await Promise.all(files.map((file) => this.#read(file)));
    const postings = words.flatMap((word, i) => {
      const found = read[i]?.get(word);
      return found ? [{ word: found, offset: i }] : [];
    });
    return postings.length === words.length ? matchPhrase(postings) : new Map();
  }

  #read(file: number): Promise<Map<string, Postings>> {
    const path = volumeFolder(this.#folder) + postingsFile(file);
    return this.#files.get(path, async () => {
      const bytes = await this.#load(path);
      let postings: Map<string, Postings>;
      try {
        postings = readPostings(bytes);
      } catch (cause) {
        throw new SearchError('damaged', path, cause);
      }
      const words = [...postings.keys()];
      const [from, to] = this.#ranges[file] ?? [];
      if (words.at(0) !== from || words.at(-1) !== to) throw new SearchError('other-build', path);
      return postings;
    });
  }
}
