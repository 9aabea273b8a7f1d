/**
 * The one place where search reads files. Every file of the index comes through `load`, whole and unpacked, or not at
 * all: a file that is missing, cut short or something else (a server's "not found" page) is a `SearchError`.
 */
import { SearchError } from './errors.ts';

/** The bytes of a file, by its path below the index's root: `manifest.json`, `volumes/…/facets.gz`. */
export type Load = (path: string) => Promise<Uint8Array<ArrayBuffer>>;

/** Milliseconds without a byte after which a server counts as not answering. */
const TIMEOUT = 15_000;

/** Reads the index's files over the network. `root` is the index's address, with a trailing slash. */
export function loadFrom(
  root: string,
  fetchFile: typeof fetch = globalThis.fetch.bind(globalThis),
  timeout = TIMEOUT,
): Load {
  return async (path) => {
    const bytes = await fetchBytes(root + path, path, fetchFile, timeout);
    try {
      return await unpack(bytes);
    } catch (cause) {
      throw new SearchError('damaged', path, cause);
    }
  };
}

async function fetchBytes(
  url: string,
  path: string,
  fetchFile: typeof fetch,
  timeout: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const stalled = new AbortController();
  let timer = setTimeout(() => stalled.abort(), timeout);
  const restartTimer = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => stalled.abort(), timeout);
  };
  try {
    // The manifest names files by their content. Only the manifest itself must be fresh.
    const cache = path.endsWith('.json') ? 'no-cache' : 'default';
    const response = await fetchFile(url, { cache, signal: stalled.signal });
    if (!response.ok)
      throw new SearchError(response.status >= 500 || response.status === 429 ? 'offline' : 'missing', path);
    const chunks: Uint8Array<ArrayBuffer>[] = [];
    for (const reader = response.body?.getReader(); reader; ) {
      restartTimer();
      const { done, value } = await reader.read();
      if (done) break;
      chunks.push(value);
    }
    return new Uint8Array(await new Blob(chunks).arrayBuffer());
  } catch (cause) {
    throw cause instanceof SearchError ? cause : new SearchError('offline', path, cause);
  } finally {
    clearTimeout(timer);
  }
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
