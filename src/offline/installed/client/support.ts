/** Whether this browser lets the archive be taken along, and if not, why, in plain words. */
import { NOTE_URL } from '../names.ts';

/** Milliseconds after which an installation that says nothing counts as failed. */
const PATIENCE = 30_000;

/** The reason against it; null where there is none. */
export async function reasonAgainst(): Promise<string | null> {
  if (!globalThis.isSecureContext)
    return '这个网址不是 https 开头，浏览器不许它在设备上保存文件。请改用 https 的网址，或在本机（localhost）打开。';
  if (!('serviceWorker' in navigator) || !('caches' in globalThis))
    return '这个浏览器（或它的无痕窗口）不能离线保存网页。请换普通窗口，或换新版的 Chrome、Edge、Firefox、Safari。';
  try {
    await caches.has(NOTE_URL);
  } catch {
    return '浏览器拒绝保存：可能是无痕窗口，或设置里禁止了网站存储数据。请换普通窗口，或允许本站存储。';
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
    throw new Error('离线程序没有装上：网络不通、存储空间不够，或浏览器不允许。请稍后再试。', { cause });
  }
}
