/** Fetches the files that packs are made of, and lets nothing through that is not what the list says. */
import { siteHref } from '../../../browser/site-href.ts';
import { PACKS_URL, type Pack, type PackList, type Part, packListUrl, partUrl } from '../names.ts';
import { DownloadError } from './download-error.ts';

/** All packs of the archive as it is now. @throws DownloadError */
export async function fetchPacks(): Promise<Pack[]> {
  const packs = await fetchJson<Pack[]>(PACKS_URL);
  if (!Array.isArray(packs)) throw new DownloadError('damaged');
  return packs;
}

/** @throws DownloadError; AbortError when stopped */
export async function fetchList({ id, version, bytes }: Pack, signal: AbortSignal): Promise<PackList> {
  const list = await fetchJson<PackList>(packListUrl(id, version), signal);
  const sum = Array.isArray(list.parts) ? list.parts.reduce((total, [, size]) => total + size, 0) : -1;
  if (sum !== bytes) throw new DownloadError('damaged');
  return list;
}

async function fetchJson<T>(url: string, signal?: AbortSignal): Promise<T> {
  const response = await ask(url, signal);
  try {
    return (await response.json()) as T;
  } catch (cause) {
    signal?.throwIfAborted();
    throw new DownloadError('damaged', cause);
  }
}

/** `progress` is told of bytes as they come. @throws DownloadError; AbortError when stopped */
export async function fetchPart(
  [, size, sum]: Part,
  signal: AbortSignal,
  progress: (bytes: number) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const response = await ask(partUrl(sum), signal);
  const bytes = new Uint8Array(size);
  let at = 0;
  try {
    for (const reader = response.body?.getReader(); reader; ) {
      const { done, value } = await reader.read();
      if (done) break;
      if (at + value.length > size) throw new DownloadError('damaged');
      bytes.set(value, at);
      at += value.length;
      progress(value.length);
    }
  } catch (cause) {
    signal.throwIfAborted();
    progress(-at);
    throw cause instanceof DownloadError ? cause : new DownloadError('offline', cause);
  }
  if (at === size && (await digest(bytes)) === sum) return bytes;
  progress(-at);
  throw new DownloadError('damaged');
}

/** The bytes of a stored part; null when it is gone, cut short or changed. */
export async function wholePart(
  stored: Response | undefined,
  [, size, sum]: Part,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const bytes = stored && new Uint8Array(await stored.arrayBuffer().catch(() => new ArrayBuffer()));
  return bytes?.length === size && (await digest(bytes)) === sum ? bytes : null;
}

async function ask(url: string, signal?: AbortSignal): Promise<Response> {
  let response: Response;
  try {
    // What is kept need not lie in the browser's cache a second time.
    response = await fetch(siteHref(url), { cache: 'no-store', signal: signal ?? null });
  } catch (cause) {
    signal?.throwIfAborted();
    throw new DownloadError('offline', cause);
  }
  if (!response.ok) throw new DownloadError(response.status >= 500 ? 'offline' : 'gone');
  return response;
}

async function digest(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).subarray(0, 16);
  return Array.from(sum, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
