/** The articles that hold a word, and its places in each. */

/** Thousands of these lie in memory, and few numbers are large. */
export type Numbers = Uint16Array | Uint32Array;

const compact = (numbers: readonly number[]): Numbers =>
  numbers.every((number) => number <= 0xffff) ? Uint16Array.from(numbers) : Uint32Array.from(numbers);

export class Postings {
  /** By number, ascending. */
  readonly articles: Numbers;
  readonly #places: Numbers;
  /** Where each article's places end. */
  readonly #ends: Numbers;

  private constructor(articles: Numbers, places: Numbers, ends: Numbers) {
    this.articles = articles;
    this.#places = places;
    this.#ends = ends;
  }

  /** Each article as its distance from the one before, with the places as theirs; a negative number is no place. */
  static of(packed: readonly (readonly [step: number, places: readonly number[]])[]): Postings {
    const [articles, places, ends]: [number[], number[], number[]] = [[], [], []];
    let article = 0;
    for (const [distance, steps] of packed) {
      article += distance;
      articles.push(article);
      let place = 0;
      for (const step of steps) {
        if (step < 0) continue;
        place += step;
        places.push(place);
      }
      ends.push(places.length);
    }
    return new Postings(compact(articles), compact(places), compact(ends));
  }

  /** One after another; the articles of each part come after those of the part before. */
  static join(parts: readonly Postings[]): Postings {
    const [articles, places, ends]: [number[], number[], number[]] = [[], [], []];
    for (const part of parts) {
      for (const end of part.#ends) ends.push(places.length + end);
      for (const place of part.#places) places.push(place);
      for (const article of part.articles) articles.push(article);
    }
    return new Postings(compact(articles), compact(places), compact(ends));
  }

  /** The places in `article`, ascending, counted in words from 0; none when it does not hold the word. */
  in(article: number): Numbers {
    const at = indexOf(this.articles, article);
    return at < 0 ? this.#places.subarray(0, 0) : this.#places.subarray(this.#ends[at - 1] ?? 0, this.#ends[at]);
  }
}

/** Binary search; -1 when `sorted` does not hold `value`. */
function indexOf(sorted: Numbers, value: number): number {
  let [low, high] = [0, sorted.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = sorted[middle] as number;
    if (found === value) return middle;
    if (found < value) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
