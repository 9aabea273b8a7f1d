/**
 * On every page: puts the worker in place once the page has loaded, so that what was read stays readable; tells the
 * reader, quietly, when this page has changed since it was opened.
 */
import { siteHref } from '../../../browser/site-href.ts';
import type { Message } from '../names.ts';
import { WORKER_URL } from '../worker-url.ts';
import { noticeUpdate } from './update-notice.ts';

/** Milliseconds between two looks for a new deployment, when the reader comes back to an open page. */
const BETWEEN_LOOKS = 30 * 60_000;

/** A reader who saves data has the worker only by asking for it. */
const savesData = (): boolean =>
  (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true &&
  document.querySelector('[data-offline]') === null;

async function install(container: ServiceWorkerContainer): Promise<void> {
  const wasInstalled = container.controller !== null;
  const registration = await container.register(siteHref(WORKER_URL));
  if (!wasInstalled) sendPagesRead((await container.ready).active);
  container.addEventListener('controllerchange', () => {
    if (wasInstalled) noticeUpdate(container.controller);
  });
  let looked = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.hidden || Date.now() - looked < BETWEEN_LOOKS) return;
    looked = Date.now();
    registration.update().catch(() => {});
  });
}

/** This page was loaded before the worker was there. */
function sendPagesRead(worker: ServiceWorker | null): void {
  const parts = performance.getEntriesByType('resource').map(({ name }) => name);
  const urls = [location.href, ...parts].map((url) => url.replace(/[?#].*$/s, ''));
  worker?.postMessage({ kind: 'read', urls } satisfies Message);
}

const container = globalThis.isSecureContext ? navigator.serviceWorker : undefined;
if (container && !savesData()) {
  // A browser that keeps nothing still shows the page; /offline/ says why it cannot.
  const start = (): void => void install(container).catch(() => {});
  if (document.readyState === 'complete') start();
  else addEventListener('load', () => setTimeout(start));
}
