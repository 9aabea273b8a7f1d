/** Downloads a pack part by part. Parts of this version or an earlier one that are here already are not fetched again. */
import { siteHref } from '../../../browser/site-href.ts';
import { readNotes } from '../kept.ts';
import { NOTE_URL, type Note, type Pack, type Part, packCache, packOfCache, partUrl } from '../names.ts';
import { DownloadError, storeError } from './download-error.ts';
import { fetchList, fetchPart, wholePart } from './fetch-part.ts';

/** Parts fetched at the same time. */
const AT_ONCE = 4;

/**
 * Settles when the pack is whole; versions of it before are let go only then. Stopped by `signal`, or broken off for
 * any reason but a full store, what has come stays for the next time.
 * @param progress told how many of the pack's bytes are here
 * @throws DownloadError; AbortError when stopped
 */
export async function downloadPack(pack: Pack, signal: AbortSignal, progress: (bytes: number) => void): Promise<void> {
  const list = await fetchList(pack, signal);
  const name = packCache(pack.id, pack.version);
  const broken = new AbortController();
  try {
    const cache = await caches.open(name);
    const note: Note = { ...pack, ...list, taken: null };
    // A damaged pack stays in use while its parts come again.
    const kept = (await readNotes()).find(({ id, version }) => id === pack.id && version === pack.version)?.taken;
    if (!kept) await cache.put(siteHref(NOTE_URL), Response.json(note));
    const before = await cachesOf(pack.id);
    const waiting = [...list.parts];
    let here = 0;
    const count = (bytes: number): void => progress((here += bytes));
    const stop = AbortSignal.any([signal, broken.signal]);
    const work = async (): Promise<void> => {
      for (let part = waiting.shift(); part; part = waiting.shift()) await putPart(cache, before, part, stop, count);
    };
    await allOrNone(Array.from({ length: AT_ONCE }, work), broken);
    await cache.put(siteHref(NOTE_URL), Response.json({ ...note, taken: new Date().toISOString() } satisfies Note));
    for (const other of before) if (other !== name) await caches.delete(other);
  } catch (cause) {
    const error = storeError(cause);
    if (error instanceof DownloadError && ['full', 'refused'].includes(error.failure)) await caches.delete(name);
    throw error;
  }
}

/** The first to fail ends the others; settles when all have ended. */
async function allOrNone(works: Promise<void>[], broken: AbortController): Promise<void> {
  const ends = await Promise.allSettled(
    works.map((work) =>
      work.catch((error) => {
        if (!broken.signal.aborted) broken.abort(error);
        throw error;
      }),
    ),
  );
  if (broken.signal.aborted) throw broken.signal.reason;
  if (ends.some(({ status }) => status === 'rejected')) throw new DownloadError('refused');
}

async function putPart(
  cache: Cache,
  before: readonly string[],
  part: Part,
  signal: AbortSignal,
  count: (bytes: number) => void,
): Promise<void> {
  const [, size, sum] = part;
  const url = siteHref(partUrl(sum));
  signal.throwIfAborted();
  // A part that is here already counts only when it is whole.
  const here = await wholePart(await cache.match(url), part);
  if (here) return count(size);
  for (const cacheName of before) {
    const had = await wholePart(await caches.match(url, { cacheName }), part);
    if (!had) continue;
    await cache.put(url, asResponse(had));
    return count(size);
  }
  const bytes = await fetchPart(part, signal, count);
  await cache.put(url, asResponse(bytes));
}

const asResponse = (bytes: Uint8Array<ArrayBuffer>): Response =>
  new Response(bytes, { headers: { 'Content-Type': 'application/gzip' } });

/** The caches of a pack, of any version. */
async function cachesOf(id: string): Promise<string[]> {
  return (await caches.keys()).filter((name) => packOfCache(name)?.id === id);
}

/** Lets a pack go, whole or not, in every version. */
export async function removePack(id: string): Promise<void> {
  for (const name of await cachesOf(id)) await caches.delete(name);
}
