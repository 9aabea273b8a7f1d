/**
 * Reads the files of Pagefind 1.5 (`pagefind/src/index/index_metadata.rs`, `index_words.rs`), unpacked: a signature, then CBOR.
 * Pagefind's own reader holds every article that has all words of a phrase against every article of each word, which
 * grows with the square of a volume; and a file that it cannot read it leaves out, so that missing hits look like none.
 */
import { decode } from 'cborg';
import { Postings } from './postings.ts';

const SIGNATURE = 'pagefind_dcd';

function read(bytes: Uint8Array): unknown {
  const signature = new TextDecoder().decode(bytes.subarray(0, SIGNATURE.length));
  if (signature !== SIGNATURE) throw new Error('no file of Pagefind');
  return decode(bytes.subarray(SIGNATURE.length));
}

/** A `.pf_meta`. What words a file holds it tells in shortened form. */
type Meta = [
  version: string,
  articles: [hash: string, words: number][],
  files: [from: string, to: string, hash: string][],
  filters: unknown[],
  orders: [name: string, articles: number[]][],
];

interface Contents {
  /** Names of the files of postings, in the order of their words. */
  files: string[];
  /** The articles' numbers in the first of the orders asked for. */
  order: number[];
}

/** @throws Error when it is not a whole `.pf_meta`. */
export function readContents(bytes: Uint8Array): Contents {
  const [, , files, , orders] = read(bytes) as Meta;
  return { files: files.map(([, , hash]) => hash), order: orders[0]?.[1] ?? [] };
}

/**
 * A `.pf_index`. Articles and places stand in it as the step from the one before; a negative number among the places is
 * a weight, of which we make no use.
 */
type Index = [words: [word: string, articles: [step: number, places: number[]][]][]];

/** The words of a file, in order. @throws Error when it is not a whole `.pf_index`. */
export const readWords = (bytes: Uint8Array): string[] => (read(bytes) as Index)[0].map(([word]) => word);

/** Where each word of a file stands. @throws Error when it is not a whole `.pf_index`. */
export const readPostings = (bytes: Uint8Array): Map<string, Postings> =>
  new Map((read(bytes) as Index)[0].map(([word, articles]) => [word, Postings.of(articles)]));
