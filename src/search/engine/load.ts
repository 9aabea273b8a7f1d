/**
 * The one place where search reads files. Every file of the index comes through `load`, whole and unpacked, or not at
 * all: a file that is missing, cut short or something else (a server's "not found" page) is a `SearchError`.
 */
import { SearchError } from './errors.ts';

/** The bytes of a file, by its path below the index's root: `manifest.json`, `volumes/…/facets.gz`. */
export type Load = (path: string) => Promise<Uint8Array<ArrayBuffer>>;

/** Reads the index's files over the network. `root` is the index's address, with a trailing slash. */
export function loadFrom(root: string, fetchFile: typeof fetch = globalThis.fetch.bind(globalThis)): Load {
  return async (path) => {
    let response: Response;
    try {
      // The manifest names files by their content; only itself must be fresh.
      response = await fetchFile(root + path, { cache: path.endsWith('.json') ? 'no-cache' : 'default' });
    } catch (cause) {
      throw new SearchError('offline', path, cause);
    }
    if (!response.ok)
      throw new SearchError(response.status >= 500 || response.status === 429 ? 'offline' : 'missing', path);
    let bytes: Uint8Array<ArrayBuffer>;
    try {
      bytes = new Uint8Array(await response.arrayBuffer());
    } catch (cause) {
      throw new SearchError('offline', path, cause);
    }
    try {
      return await unpack(bytes);
    } catch (cause) {
      throw new SearchError('damaged', path, cause);
    }
  };
}

/** Servers may unpack `.gz` on their own account, so the bytes tell. Unpacking checks length and checksum. */
export async function unpack(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(unpacked).arrayBuffer());
}

/** A file that holds JSON. @throws SearchError also when it holds something else. */
export async function loadJson<T>(load: Load, path: string): Promise<T> {
  const bytes = await load(path);
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as T;
  } catch (cause) {
    throw new SearchError('damaged', path, cause);
  }
}
