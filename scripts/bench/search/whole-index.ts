/** Searches that send their whole index to the browser: MiniSearch and FlexSearch, with a tokeniser for Chinese. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { Charset, Index } from 'flexsearch';
import MiniSearch from 'minisearch';
import { measure } from './measure.ts';
import type { Opened, Peer } from './peer.ts';
import { benchArticles } from './queries.ts';

/** Like Lucene for Chinese: overlapping pairs of characters; runs of other letters and digits are words. */
function pairs(text: string): string[] {
  return (text.toLowerCase().match(/\p{Script=Han}+|[\p{L}\p{N}]+/gu) ?? []).flatMap((run) => {
    const characters = [...run];
    if (!/\p{Script=Han}/u.test(run) || characters.length === 1) return [run];
    return characters.slice(1).map((character, i) => `${characters[i]}${character}`);
  });
}

/** Titles and texts are in the index, so showing ten hits costs nothing more. */
const opened = (bytes: number, ids: (string: string) => string[]): Opened => ({
  cold() {},
  bytes: () => bytes,
  ids: async (string) => ids(string),
  async firstTen(string) {
    ids(string);
  },
});

const miniOptions = { fields: ['text'], tokenize: pairs, processTerm: (term: string) => term };

export const miniSearch: Peer = {
  name: 'MiniSearch, pairs',
  async build(contentDir, out) {
    const { result, cost } = await measure(async () => {
      const index = new MiniSearch<{ id: string; text: string }>(miniOptions);
      for (const { id, text } of await benchArticles(contentDir)) index.add({ id, text });
      return gzipSync(JSON.stringify(index), { level: 6 });
    });
    await writeFile(join(out, 'index.gz'), result);
    return { cost, size: result.length };
  },
  async open(out) {
    const file = await readFile(join(out, 'index.gz'));
    const index = MiniSearch.loadJSON(gunzipSync(file).toString(), miniOptions);
    return opened(file.length, (string) =>
      index.search(string, { combineWith: 'AND', prefix: (term) => term.length === 1 }).map(({ id }) => String(id)),
    );
  },
};

export const flexSearch: Peer = {
  name: 'FlexSearch, CJK',
  async build(contentDir, out) {
    const { result, cost } = await measure(async () => {
      const index = new Index({ tokenize: 'strict', encoder: Charset.CJK });
      const ids: string[] = [];
      for (const { id, text } of await benchArticles(contentDir)) index.add(ids.push(id) - 1, text);
      const parts: Record<string, string> = {};
      await index.export((key: string, data: string) => {
        parts[key] = data;
      });
      return gzipSync(JSON.stringify({ ids, parts }), { level: 6 });
    });
    await writeFile(join(out, 'index.gz'), result);
    return { cost, size: result.length };
  },
  async open(out) {
    const file = await readFile(join(out, 'index.gz'));
    const { ids, parts } = JSON.parse(gunzipSync(file).toString()) as { ids: string[]; parts: Record<string, string> };
    const index = new Index({ tokenize: 'strict', encoder: Charset.CJK });
    for (const [key, data] of Object.entries(parts)) await index.import(key, data);
    return opened(file.length, (string) =>
      index.search(string, { limit: ids.length }).map((i) => ids[Number(i)] ?? ''),
    );
  },
};
