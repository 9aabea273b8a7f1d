/** How much room this device has, and how much of it the archive takes. */
import { PAGES_CACHE } from '../names.ts';

export interface Room {
  /** Bytes that may still be stored; null where the browser does not tell. */
  free: number | null;
  /** Bytes that the site takes, in all. */
  used: number | null;
  /** Pages that were read and stayed. */
  pagesRead: number;
  /** Has the browser promised not to clear up on its own account? */
  lasting: boolean;
}

export async function readRoom(): Promise<Room> {
  const { quota, usage } = (await navigator.storage?.estimate?.().catch(() => null)) ?? {};
  const read = (await caches.has(PAGES_CACHE)) ? await (await caches.open(PAGES_CACHE)).keys() : [];
  return {
    free: quota === undefined || usage === undefined ? null : Math.max(0, quota - usage),
    used: usage ?? null,
    pagesRead: read.length,
    lasting: (await navigator.storage?.persisted?.().catch(() => false)) ?? false,
  };
}

/** Asks the browser not to clear up on its own account; it may ask the reader, or say no. */
export async function askToLast(): Promise<void> {
  await navigator.storage?.persist?.().catch(() => false);
}
