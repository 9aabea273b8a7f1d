/**
 * Pagefind's reader, fed by our loader. Left to itself it logs a file that it cannot read and goes on, and the reader of
 * the page takes the missing hits for "no hits"; so its `fetch` is ours, every failure is kept, and a search that met
 * one throws.
 */
import { PAGEFIND_SCRIPT, PAGEFIND_WASM, type VolumeEntry, volumeFolder } from '../manifest.ts';
import { phrase } from '../tokenise.ts';
import { SearchError } from './errors.ts';
import type { Load } from './load.ts';

interface Pagefind {
  createInstance(options: { basePath: string; noWorker: boolean }): {
    init(): Promise<void>;
    search(
      term: string,
      options: { sort: Record<string, 'desc'> },
    ): Promise<{ results: { score: number; words: number[] }[] }>;
  };
}

/** Articles by number, each with the place of the phrase's first word in the article, counted in words from 0. */
export type Found = Map<number, number>;

/** One volume's index. */
export interface VolumeIndex {
  /** The articles that hold these words in this order. @throws SearchError when a file of the index cannot be read. */
  find(words: readonly string[]): Promise<Found>;
}

/** What every file of Pagefind begins with, once unpacked. */
const SIGNATURE = 'pagefind_dcd';
let readers = 0;

/** Opens volumes of one index. `importScript` imports a module of the index by its path. */
export function pagefindReader(load: Load, version: string, importScript: (path: string) => Promise<unknown>) {
  /** An address that no site has; Pagefind asks it for its files, and our loader answers. */
  const address = `/hedingben-search-${++readers}/`;
  const folders = new Map<string, { entry: VolumeEntry; failure: SearchError | null }>();
  const kept = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();
  let library: Promise<Pagefind> | undefined;

  async function answer(path: string): Promise<Response> {
    const [folder = '', file = ''] = path.split(/\/(.*)/s);
    const volume = folders.get(folder);
    if (!volume) return new Response(null, { status: 404 });
    try {
      return await respond(volume.entry, file.replace(/\?.*$/, ''));
    } catch (error) {
      volume.failure ??= error instanceof SearchError ? error : new SearchError('damaged', path, error);
      throw error;
    }
  }

  async function respond(entry: VolumeEntry, file: string): Promise<Response> {
    if (file === 'pagefind-entry.json') {
      const languages = { und: { hash: entry.hash, wasm: null, page_count: entry.articles } };
      return Response.json({ version, languages, include_characters: [] });
    }
    const path = file.startsWith('wasm.') ? PAGEFIND_WASM : volumeFolder(entry.folder) + file;
    const bytes = await read(path);
    const signature = new TextDecoder().decode(bytes.subarray(0, SIGNATURE.length));
    if (signature !== SIGNATURE) throw new SearchError('damaged', path);
    return new Response(bytes);
  }

  /** Volumes share the WebAssembly, and what was read to see whether it can be is not read again. */
  function read(path: string): Promise<Uint8Array<ArrayBuffer>> {
    if (path.endsWith('.pf_index')) return load(path);
    let bytes = kept.get(path);
    if (!bytes) {
      bytes = load(path);
      bytes.catch(() => kept.delete(path));
      kept.set(path, bytes);
    }
    return bytes;
  }

  async function importPagefind(): Promise<Pagefind> {
    const elsewhere = globalThis.fetch.bind(globalThis);
    globalThis.fetch = (input, init) => {
      const asked = String(input instanceof Request ? input.url : input);
      return asked.startsWith(address) ? answer(asked.slice(address.length)) : elsewhere(input, init);
    };
    return (await importScript(PAGEFIND_SCRIPT)) as Pagefind;
  }

  async function open(entry: VolumeEntry): Promise<VolumeIndex> {
    const state = { entry, failure: null as SearchError | null };
    folders.set(entry.folder, state);
    // Read before Pagefind does, whose own start cannot be caught when it fails.
    await Promise.all([respond(entry, `pagefind.${entry.hash}.pf_meta`), respond(entry, 'wasm.unknown.pagefind')]);
    library ??= importPagefind();
    let pagefind: Pagefind;
    try {
      pagefind = await library;
    } catch (cause) {
      library = undefined;
      throw new SearchError('missing', PAGEFIND_SCRIPT, cause);
    }
    const instance = pagefind.createInstance({ basePath: address + entry.folder, noWorker: true });
    await instance.init();
    return {
      async find(words) {
        let results: { score: number; words: number[] }[] = [];
        try {
          ({ results } = await instance.search(phrase(words), { sort: { ordinal: 'desc' } }));
        } catch (cause) {
          state.failure ??= new SearchError('damaged', entry.folder, cause);
        }
        if (state.failure) throw state.failure;
        return new Map(results.map(({ score, words: places }) => [score, places[0] ?? 0]));
      },
    };
  }

  return { open };
}
