/** How much storage the browser gives this site, and how much the site uses. */
import { PAGES_CACHE } from '../names.ts';

export interface StorageQuota {
  /** Bytes that may still be stored; null where the browser does not tell. */
  free: number | null;
  /** Bytes that the site takes, in all. */
  used: number | null;
  /** Pages that were read and stayed. */
  pagesRead: number;
  /** Has the browser promised not to clear up on its own account? */
  persistent: boolean;
}

export async function readStorageQuota(): Promise<StorageQuota> {
  const { quota, usage } = (await navigator.storage?.estimate?.().catch(() => null)) ?? {};
  const read = (await caches.has(PAGES_CACHE)) ? await (await caches.open(PAGES_CACHE)).keys() : [];
  return {
    free: quota === undefined || usage === undefined ? null : Math.max(0, quota - usage),
    used: usage ?? null,
    pagesRead: read.length,
    persistent: (await navigator.storage?.persisted?.().catch(() => false)) ?? false,
  };
}

/** Asks the browser not to clear up on its own account; it may ask the reader, or say no. */
export async function requestPersistence(): Promise<void> {
  await navigator.storage?.persist?.().catch(() => false);
}
