/** Finds one address for each kind of page of a built site. */
import { readdir } from 'node:fs/promises';

/** The pattern of each kind. The first address that matches is taken. */
const SHAPES: Record<string, RegExp> = {
  home: /^\/$/,
  newspaper: /^\/[a-z-]+-[a-z]+\/$/,
  volume: /^\/[a-z-]+\/\d{4}\/$/,
  issue: /^\/[a-z-]+\/\d{4}-\d\d-\d\d\/$/,
  page: /^\/[a-z-]+\/[\d-]+\/\w+\/$/,
  source: /\/source\/$/,
  article: /\/l\d+\/$/,
  topics: /^\/topics\/$/,
  topic: /^\/topics\/[a-z-]+\/$/,
  places: /^\/places\/$/,
  place: /^\/places\/[a-z-]+\/$/,
  bylines: /^\/bylines\/$/,
  byline: /^\/bylines\/[^/]+\/$/,
  columns: /^\/columns\/$/,
  column: /^\/columns\/[^/]+\/$/,
  series: /^\/series\/[^/]+\/$/,
  genres: /^\/genres\/$/,
  genre: /^\/genres\/[^/]+\/$/,
  watch: /^\/watch\/[^/]+\/$/,
  search: /^\/search\/$/,
  feeds: /^\/feeds\/$/,
  offline: /^\/offline\/$/,
  about: /^\/about\/$/,
};

/** `{ home: '/', article: '/liaocheng-ribao/2023-10-25/01/l038/', … }`; a kind without a page is left out. */
export async function kindsOfPage(directory: string): Promise<Record<string, string>> {
  const files = await readdir(directory, { recursive: true });
  const addresses = files
    .filter((file) => file.endsWith('index.html'))
    .map((file) => `/${file.slice(0, -'index.html'.length)}`)
    .sort();
  const kinds: Record<string, string> = {};
  for (const [kind, shape] of Object.entries(SHAPES)) {
    const address = addresses.find((candidate) => shape.test(candidate));
    if (address) kinds[kind] = address;
  }
  return { ...kinds, missing: '/404.html' };
}
