/** Unchanged Pagefind: its own Chinese segmentation, one index, queries with and without quotation marks. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { measure, scriptSize, sizeOf } from './measure.ts';
import type { Peer } from './peer.ts';
import { benchArticles } from './queries.ts';

interface Library {
  createInstance(options: { basePath: string; noWorker: boolean }): {
    init(): Promise<void>;
    search(term: string): Promise<{ results: { id: string; data(): Promise<unknown> }[] }>;
  };
}

async function build(contentDir: string, out: string) {
  delete process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE;
  const { cost } = await measure(async () => {
    const { index, errors } = await pagefind.createIndex();
    if (!index) throw new Error('Pagefind failed to start.', { cause: errors });
    for (const { id, title, text } of await benchArticles(contentDir)) {
      await index.addCustomRecord({ url: id, content: text, language: 'zh', meta: { title } });
    }
    await index.writeFiles({ outputPath: out });
    await pagefind.close();
  });
  return { cost, size: await sizeOf(out) };
}

/** Reads the files of `out` for Pagefind and counts them. */
async function open(out: string, asQuery: (string: string) => string) {
  let bytes = 0;
  globalThis.fetch = async (input) => {
    const file = await readFile(String(input).replace(/\?.*$/, ''));
    bytes += file.length;
    return new Response(new Uint8Array(file));
  };
  // Pagefind segments a query by the language of the page.
  const html = { getAttribute: () => 'zh-Hans' };
  Object.assign(globalThis, { document: { currentScript: null, querySelector: () => html } });
  const library = (await import(pathToFileURL(join(out, 'pagefind.js')).href)) as Library;
  let scripts = 0;
  for (const name of ['pagefind.js', 'pagefind-worker.js']) scripts += scriptSize(await readFile(join(out, name)));
  const urls = new Map<string, string>();
  for (const name of await readdir(join(out, 'fragment'))) {
    const text = gunzipSync(await readFile(join(out, 'fragment', name))).toString();
    urls.set(name.replace('.pf_fragment', ''), JSON.parse(text.slice(text.indexOf('{'))).url);
  }
  const start = () => library.createInstance({ basePath: `${out}/`, noWorker: true });
  let instance = start();
  return {
    cold() {
      bytes = scripts;
      instance = start();
    },
    bytes: () => bytes,
    async ids(string: string) {
      const { results } = await instance.search(asQuery(string));
      return results.map(({ id }) => urls.get(id) ?? id);
    },
    async firstTen(string: string) {
      const { results } = await instance.search(asQuery(string));
      for (const result of results.slice(0, 10)) await result.data();
    },
  };
}

export const stockPagefind: Peer = { name: 'Pagefind, plain', build, open: (out) => open(out, (string) => string) };
export const quotedPagefind: Peer = {
  name: 'Pagefind, quoted',
  build,
  open: (out) => open(out, (string) => `"${string}"`),
};
