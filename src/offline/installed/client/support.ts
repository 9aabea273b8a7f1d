/** Checks if this browser supports offline reading, and says why if not. */
import { downloads } from '../../../translations/browser/offline.ts';
import { NOTE_URL } from '../names.ts';

/** Milliseconds after which an installation that says nothing counts as failed. */
const PATIENCE = 30_000;

/** The reason against it; null where there is none. */
export async function reasonAgainst(): Promise<string | null> {
  if (!globalThis.isSecureContext) return downloads.notSecure;
  if (!('serviceWorker' in navigator) || !('caches' in globalThis)) return downloads.noWorker;
  try {
    await caches.has(NOTE_URL);
  } catch {
    return downloads.noStorage;
  }
  return null;
}

/**
 * Waits until the worker at `url` is there, which answers without network.
 * @throws Error in words for the reader, the browser's as `cause`
 */
export async function workerReady(url: string): Promise<void> {
  try {
    const registration = await navigator.serviceWorker.register(url);
    const worker = registration.active ?? registration.waiting ?? registration.installing;
    await new Promise<void>((done, failed) => {
      const look = (): void => {
        if (registration.active) done();
        else if (!worker || worker.state === 'redundant') failed(new Error('the worker was not installed'));
      };
      worker?.addEventListener('statechange', look);
      setTimeout(() => failed(new Error('the worker takes too long')), PATIENCE);
      look();
    });
  } catch (cause) {
    throw new Error(downloads.notInstalled, { cause });
  }
}
