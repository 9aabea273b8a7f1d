/** The articles that hold a word, and its places in each. */

export class Postings {
  /** By number, ascending. */
  readonly articles: Uint32Array;
  readonly #places: Uint32Array;
  /** Where each article's places end. */
  readonly #ends: Uint32Array;

  private constructor(articles: Uint32Array, places: Uint32Array, ends: Uint32Array) {
    this.articles = articles;
    this.#places = places;
    this.#ends = ends;
  }

  /** Each article as its distance from the one before, with the places as theirs; a negative number is no place. */
  static of(packed: readonly (readonly [step: number, places: readonly number[]])[]): Postings {
    const [articles, ends] = [new Uint32Array(packed.length), new Uint32Array(packed.length)];
    const places = new Uint32Array(packed.reduce((sum, [, steps]) => sum + steps.length, 0));
    let [article, end] = [0, 0];
    for (const [i, [distance, steps]] of packed.entries()) {
      article += distance;
      articles[i] = article;
      let place = 0;
      for (const step of steps) {
        if (step < 0) continue;
        place += step;
        places[end++] = place;
      }
      ends[i] = end;
    }
    return new Postings(articles, places.slice(0, end), ends);
  }

  /** The places in `article`, ascending, counted in words from 0; none when it does not hold the word. */
  in(article: number): Uint32Array {
    const at = indexOf(this.articles, article);
    return at < 0 ? this.#places.subarray(0, 0) : this.#places.subarray(this.#ends[at - 1] ?? 0, this.#ends[at]);
  }
}

/** Binary search; -1 when `sorted` does not hold `value`. */
function indexOf(sorted: Uint32Array, value: number): number {
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
