/** Finds the articles in which words follow one another directly. */
import type { Numbers, Postings } from '../postings.ts';

/** Articles by number, each with the place where the words first stand, counted in words from 0. */
export type Found = Map<number, number>;

/** A word, and how many places after the beginning of the phrase it stands. */
export interface WordAt {
  word: Postings;
  offset: number;
}

/** Articles that hold each word at its place. */
export function matchPhrase(words: readonly WordAt[]): Found {
  const found: Found = new Map();
  // The rarest word leaves the fewest articles to look at.
  const [rarest, ...others] = words.toSorted((a, b) => a.word.articles.length - b.word.articles.length);
  if (!rarest) return found;
  for (const article of rarest.word.articles) {
    let starts = Array.from(rarest.word.in(article), (place) => place - rarest.offset);
    for (const { word, offset } of others) {
      if (starts.length === 0) break;
      starts = followed(starts, word.in(article), offset);
    }
    const [first] = starts;
    if (first !== undefined) found.set(article, first);
  }
  return found;
}

/** Those of `starts` that have one of `places` so far behind them; both ascending. */
function followed(starts: readonly number[], places: Numbers, offset: number): number[] {
  let at = 0;
  return starts.filter((start) => {
    while (at < places.length && (places[at] as number) < start + offset) at++;
    return places[at] === start + offset;
  });
}
