/**
 * The index of pairs: where two characters stand side by side. A string of two characters or more is looked up by the
 * pairs that cover it, which are a hundred times rarer than characters; so a cold query reads a few small files.
 *
 * Buckets are files of some 12 KB. The hash of a pair tells its bucket, so no table is needed to find it. Of a frequent
 * pair the bucket holds only which slices it has and with which article each begins. All numbers are LEB128 varints:
 *
 *     file    its number, bytes of what follows, then a bucket or a slice
 *     bucket  for each pair: first and second character, bytes of what follows, and that: 0 and its articles; or 1, the
 *             first slice's number and, for each slice, the step to its first article
 *     slice   first and second character, then articles
 *     article twice the step from the article before, plus 1 if the pair stands in it more than once: then the number of
 *             places follows; then each place as the step from the one before
 */
import { Postings } from './postings.ts';

export type Pair = readonly [first: number, second: number];

/** The bucket of a pair. FNV-1a over the two code points. */
export function bucketOf([first, second]: Pair, buckets: number): number {
  let hash = 0x811c9dc5;
  for (const character of [first, second])
    for (let shift = 0; shift < 24; shift += 8) hash = Math.imul(hash ^ ((character >> shift) & 0xff), 0x01000193);
  return (hash >>> 0) % buckets;
}

/** Bytes that grow. */
export class Writer {
  #bytes: Uint8Array<ArrayBuffer>;
  length = 0;

  constructor(capacity = 1 << 14) {
    this.#bytes = new Uint8Array(capacity);
  }

  number(value: number): void {
    this.#reserve(5);
    let rest = value;
    while (rest >= 0x80) {
      this.#bytes[this.length++] = (rest & 0x7f) | 0x80;
      rest >>>= 7;
    }
    this.#bytes[this.length++] = rest;
  }

  append(bytes: Uint8Array): void {
    this.#reserve(bytes.length);
    this.#bytes.set(bytes, this.length);
    this.length += bytes.length;
  }

  /** What was written, a view that the next `clear` spoils. */
  view(): Uint8Array<ArrayBuffer> {
    return this.#bytes.subarray(0, this.length);
  }

  clear(): void {
    this.length = 0;
  }

  #reserve(more: number): void {
    if (this.length + more <= this.#bytes.length) return;
    const grown = new Uint8Array(2 * (this.length + more));
    grown.set(this.view());
    this.#bytes = grown;
  }
}

/** @throws RangeError at the end of the bytes */
class Reader {
  readonly #bytes: Uint8Array;
  at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get atEnd(): boolean {
    return this.at >= this.#bytes.length;
  }

  number(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.#bytes[this.at++];
      if (byte === undefined || shift > 28) throw new RangeError('the file of pairs ends within a number');
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value >>> 0;
    }
  }

  articles(to: number): Postings {
    const packed: [number, number[]][] = [];
    while (this.at < to) {
      const step = this.number();
      const places = Array.from({ length: step & 1 ? this.number() : 1 }, () => this.number());
      packed.push([step >>> 1, places]);
    }
    if (this.at !== to) throw new RangeError('the file of pairs is damaged');
    return Postings.of(packed);
  }
}

/** A file with its number and length before it. */
export function numbered(number: number, body: Uint8Array): Uint8Array<ArrayBuffer> {
  const head = new Writer(16);
  head.number(number);
  head.number(body.length);
  const file = new Uint8Array(head.length + body.length);
  file.set(head.view());
  file.set(body, head.length);
  return file;
}

/** Begins to read a file. @throws RangeError when it is another one, or not whole. */
function open(bytes: Uint8Array, number: number): Reader {
  const reader = new Reader(bytes);
  if (reader.number() !== number) throw new RangeError('another file of pairs');
  if (reader.number() !== bytes.length - reader.at) throw new RangeError('the file of pairs is not whole');
  return reader;
}

/** The slices of a frequent pair: their files' numbers follow one another. */
export interface Slices {
  from: number;
  /** The first article in each. */
  articles: number[];
}

/** What a bucket holds of a pair; null when no article has it. @throws RangeError when it is no whole bucket. */
export function readBucket(bytes: Uint8Array, number: number, [first, second]: Pair): Postings | Slices | null {
  const reader = open(bytes, number);
  while (!reader.atEnd) {
    const here = reader.number() === first;
    const found = reader.number() === second && here;
    const length = reader.number();
    const end = reader.at + length;
    if (!found) {
      reader.at = end;
      continue;
    }
    if (reader.number() === 0) return reader.articles(end);
    const slices: Slices = { from: reader.number(), articles: [] };
    let article = 0;
    while (reader.at < end) slices.articles.push((article += reader.number()));
    return slices;
  }
  return null;
}

/** @throws RangeError when it is not that slice of that pair. */
export function readSlice(bytes: Uint8Array, number: number, [first, second]: Pair): Postings {
  const reader = open(bytes, number);
  if (reader.number() !== first || reader.number() !== second) throw new RangeError('the slice of another pair');
  return reader.articles(bytes.length);
}
