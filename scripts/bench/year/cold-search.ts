/** What a first query costs a reader of a built site: bytes and requests of the index until the answer is complete, ten hits shown. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parseArticle } from '../../../src/content/article-file.ts';
import { random } from '../../../src/evaluation/compose/random.ts';
import { Engine, type HitPlace } from '../../../src/search/engine/engine.ts';
import { fold } from '../../../src/search/fold.ts';

const QUERIES = 100;
const LENGTHS = [4, 10] as const;

interface ColdQuery {
  string: string;
  bytes: number;
  requests: number;
  hits: number;
}

/** Strings of four to ten characters from articles that are drawn. */
function strings(content: string, seed: number): string[] {
  const rng = random(seed);
  const files = globSync('articles/*/*/*.md', { cwd: content }).sort();
  const found: string[] = [];
  while (found.length < QUERIES) {
    const file = rng.pick(files);
    const { paragraphs } = parseArticle(readFileSync(join(content, file), 'utf8'), file);
    if (paragraphs.length === 0) continue;
    const { chars } = fold(rng.pick(paragraphs).text);
    const length = rng.int(...LENGTHS);
    const start = rng.int(0, Math.max(0, chars.length - length));
    const string = chars.slice(start, start + length).join('');
    if (chars.length >= length && /^\p{Script=Han}+$/u.test(string)) found.push(string);
  }
  return found;
}

/** @param site a built one of `content` */
export async function coldQueries(site: string, content: string, seed: number): Promise<ColdQuery[]> {
  const answers: ColdQuery[] = [];
  for (const string of strings(content, seed)) {
    const query: ColdQuery = { string, bytes: 0, requests: 0, hits: 0 };
    const engine = new Engine(async (path) => {
      const file = readFileSync(join(site, 'search', path));
      query.requests++;
      query.bytes += file.length;
      return new Uint8Array(file[0] === 0x1f ? gunzipSync(file) : file);
    });
    const places: HitPlace[] = [];
    for await (const answer of engine.search(`"${string}"`, null)) {
      if (answer.kind !== 'volume') continue;
      query.hits += answer.ordinals.length;
      places.push(...answer.ordinals.map((ordinal) => ({ folder: answer.entry.folder, ordinal })));
    }
    for (const place of places.slice(0, 10)) await engine.excerpt(place, `"${string}"`);
    answers.push(query);
  }
  return answers.sort((a, b) => a.bytes - b.bytes);
}

/** In a sentence. */
export function coldSummary(queries: readonly ColdQuery[]): string {
  const within = queries.filter(({ bytes, requests }) => bytes <= 300_000 && requests <= 30).length;
  const [median, worst] = [queries[Math.floor(queries.length / 2)], queries.at(-1)];
  const most = Math.max(...queries.map(({ requests }) => requests));
  const megabytes = (query: ColdQuery | undefined): string => ((query?.bytes ?? 0) / 1e6).toFixed(2);
  return `cold search, four characters or more: median ${megabytes(median)} MB in ${median?.requests} requests, most ${megabytes(worst)} MB (${worst?.string}), ${most} requests; ${within} of ${queries.length} within 0.3 MB and 30 requests; ${queries.filter(({ hits }) => hits === 0).length} without a hit`;
}
