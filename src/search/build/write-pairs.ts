/** Writes the index of pairs (`pairs.ts`) of one or more volumes, from the files of characters that indexing made. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { pairsFile } from '../manifest.ts';
import { bucketOf, numbered, type Pair, Writer } from '../pairs.ts';

const compress = promisify(gzip);
/** Occurrences in a bucket, on average: some 12 KB packed. */
const BUCKET = 5000;
/** Bytes of a slice. */
const SLICE = 16_000;
/** Files compressed at the same time. */
const AT_ONCE = 32;

/** The characters of articles, one after another. */
interface Characters {
  /** Where each article begins in `points`; the last number is where the last one ends. */
  starts: Uint32Array;
  /** Code points as folded; 0 between two texts. A place is an index of these, from the article's start. */
  points: Uint32Array;
}

export async function writeCharacters(path: string, articles: readonly Uint32Array[]): Promise<void> {
  const starts = [0];
  for (const { length } of articles) starts.push((starts.at(-1) ?? 0) + length);
  const numbers = new Uint32Array(1 + starts.length + (starts.at(-1) ?? 0));
  numbers[0] = articles.length;
  numbers.set(starts, 1);
  for (const [i, article] of articles.entries()) numbers.set(article, 1 + starts.length + (starts[i] ?? 0));
  await writeFile(path, numbers);
}

/** The articles of several files of characters, numbered through. */
export async function readCharacters(paths: readonly string[]): Promise<Characters> {
  const read: Characters[] = [];
  for (const path of paths) {
    const { buffer, byteOffset, length } = await readFile(path);
    const numbers = new Uint32Array(buffer.slice(byteOffset, byteOffset + length));
    const articles = numbers[0] ?? 0;
    read.push({ starts: numbers.subarray(1, 2 + articles), points: numbers.subarray(2 + articles) });
  }
  if (read.length === 1) return read[0] as Characters;
  const points = new Uint32Array(read.reduce((sum, part) => sum + part.points.length, 0));
  const starts = [0];
  for (const part of read) {
    const at = starts.at(-1) ?? 0;
    points.set(part.points, at);
    for (const start of part.starts.subarray(1)) starts.push(at + start);
  }
  return { starts: Uint32Array.from(starts), points };
}

interface WrittenPairs {
  buckets: number;
  /** SHA-256 of all files' bytes. */
  sum: string;
}

/** @param sliceBytes what a slice has before it is packed; no pair has more in a bucket */
export async function writePairs(characters: Characters, folder: string, sliceBytes = SLICE): Promise<WrittenPairs> {
  const { order, ends } = inBuckets(characters.points);
  const buckets = ends.length;
  await mkdir(folder, { recursive: true });
  const hash = createHash('sha256');
  let files = buckets;
  const work = new Writer();
  const cut = new Writer();
  const slice = new Writer();
  /** Packs a bucket and its slices. The files come in the order of the buckets, slices before their bucket. */
  function* packed(): Generator<[number: number, bytes: Uint8Array<ArrayBuffer>]> {
    const bucket = new Writer();
    for (let n = 0; n < buckets; n++) {
      bucket.clear();
      for (const [pair, places] of pairsIn(characters.points, order.subarray(ends[n - 1] ?? 0, ends[n]))) {
        const slices = slicesOf(characters.starts, places, sliceBytes, cut);
        work.clear();
        const [only] = slices;
        if (only && slices.length === 1) {
          work.number(0);
          work.append(only.bytes);
        } else {
          work.number(1);
          work.number(files);
          let before = 0;
          for (const { article } of slices) {
            work.number(article - before);
            before = article;
          }
          for (const { bytes } of slices) {
            slice.clear();
            for (const character of pair) slice.number(character);
            slice.append(bytes);
            yield [files, numbered(files, slice.view())];
            files++;
          }
        }
        for (const number of [...pair, work.length]) bucket.number(number);
        bucket.append(work.view());
      }
      yield [n, numbered(n, bucket.view())];
    }
  }
  let waiting: Promise<[number: number, bytes: Uint8Array]>[] = [];
  const write = async (): Promise<void> => {
    for (const [number, bytes] of await Promise.all(waiting)) {
      hash.update(`${number}:${bytes.length}`).update(bytes);
      await writeFile(join(folder, pairsFile(number)), bytes);
    }
    waiting = [];
  };
  for (const [number, bytes] of packed()) {
    waiting.push(compress(bytes, { level: 9 }).then((small) => [number, small]));
    if (waiting.length >= AT_ONCE) await write();
  }
  await write();
  return { buckets, sum: hash.digest('hex') };
}

/** The places of all pairs, those of one bucket together, ascending (a counting sort). `ends`: of each bucket. */
function inBuckets(points: Uint32Array): { order: Uint32Array; ends: Uint32Array } {
  const buckets = Math.max(1, Math.ceil(points.length / BUCKET));
  const ends = new Uint32Array(buckets);
  const of = new Int32Array(points.length).fill(-1);
  const pair: [number, number] = [0, 0];
  for (let at = 0; at + 1 < points.length; at++) {
    pair[0] = points[at] as number;
    pair[1] = points[at + 1] as number;
    if (pair[0] === 0 || pair[1] === 0) continue;
    const bucket = bucketOf(pair, buckets);
    of[at] = bucket;
    ends[bucket] = (ends[bucket] as number) + 1;
  }
  let sum = 0;
  const next = new Uint32Array(buckets);
  for (let n = 0; n < buckets; n++) {
    next[n] = sum;
    sum += ends[n] as number;
    ends[n] = sum;
  }
  const order = new Uint32Array(sum);
  for (let at = 0; at < of.length; at++) {
    const bucket = of[at] as number;
    if (bucket < 0) continue;
    const place = next[bucket] as number;
    order[place] = at;
    next[bucket] = place + 1;
  }
  return { order, ends };
}

/** The pairs at `places`, each with its places, in the order of their characters. */
function pairsIn(points: Uint32Array, places: Uint32Array): [Pair, number[]][] {
  const pairs = new Map<number, number[]>();
  for (const at of places) {
    const key = (points[at] as number) * 0x200000 + (points[at + 1] as number);
    const known = pairs.get(key);
    if (known) known.push(at);
    else pairs.set(key, [at]);
  }
  return [...pairs]
    .sort(([a], [b]) => a - b)
    .map(([key, found]) => [[Math.floor(key / 0x200000), key % 0x200000], found]);
}

/** The articles of a pair as bytes, cut where a slice is full. In each slice the first step is from article 0. @param writer for use, as a pair has few bytes and there are a million pairs */
function slicesOf(
  starts: Uint32Array,
  places: readonly number[],
  sliceBytes: number,
  writer: Writer,
): { article: number; bytes: Uint8Array }[] {
  const slices: { article: number; bytes: Uint8Array }[] = [];
  writer.clear();
  let [article, before, first] = [0, 0, -1];
  for (let i = 0; i < places.length; ) {
    article = articleAt(starts, places[i] as number, article);
    const [start, end] = [starts[article] as number, starts[article + 1] as number];
    let to = i + 1;
    while (to < places.length && (places[to] as number) < end) to++;
    if (first >= 0 && writer.length >= sliceBytes) {
      slices.push({ article: first, bytes: writer.view().slice() });
      writer.clear();
      first = -1;
    }
    if (first < 0) {
      first = article;
      before = 0;
    }
    writer.number(2 * (article - before) + (to - i > 1 ? 1 : 0));
    if (to - i > 1) writer.number(to - i);
    for (let last = start; i < to; i++) {
      const place = places[i] as number;
      writer.number(place - last);
      last = place;
    }
    before = article;
  }
  slices.push({ article: first, bytes: writer.view().slice() });
  return slices;
}

/** The article that holds `place`, from article `from` on: by doubling steps, then by halves. */
function articleAt(starts: Uint32Array, place: number, from: number): number {
  let step = 1;
  let low = from;
  while (low + step < starts.length - 1 && (starts[low + step] as number) <= place) {
    low += step;
    step *= 2;
  }
  let high = Math.min(low + step, starts.length - 1);
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) <= place) low = middle;
    else high = middle;
  }
  return low;
}
