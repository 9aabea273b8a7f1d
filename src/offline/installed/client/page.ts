/** The script of /offline/: shows which packs there are and what this browser keeps, and downloads and removes packs. */
import { siteHref } from '../../../browser/site-href.ts';
import { OFFLINE_URL } from '../../../model/urls.ts';
import { find } from '../../../search/client/dom.ts';
import { downloads } from '../../../translations/browser/offline.ts';
import { FILES_CACHE, PAGES_CACHE, type Pack } from '../names.ts';
import { WORKER_URL } from '../worker-url.ts';
import { removePack } from './download-pack.ts';
import { DownloadQueue } from './download-queue.ts';
import { fetchPacks } from './fetch-part.ts';
import { bytesMissing, type PackStatus, readPackStatuses, volumeName } from './pack-status.ts';
import { size } from './sizes.ts';
import { readStorageQuota, requestPersistence } from './storage-quota.ts';
import { reasonAgainst, workerReady } from './support.ts';
import { drawDevice } from './views/device.ts';
import { drawDownload } from './views/download-progress.ts';
import { drawKept, drawPartial } from './views/kept.ts';
import { drawOffered } from './views/offered.ts';
import type { Actions } from './views/pack-rows.ts';

const root = find('[data-offline]');
const status = find('[data-offline-status]');
let packs: Pack[] = [];
let statuses: PackStatus[] = [];

const say = (text: string): void => {
  status.textContent = text;
};

const queue = new DownloadQueue({
  packsNow: loadPacks,
  changed: refresh,
  say,
  progress: (current) => {
    drawDownload(find('[data-offline-download]'), current, () => queue.stop());
    if (`${current?.pack.id} ${current?.queue.length}` === drawn) return;
    drawn = `${current?.pack.id} ${current?.queue.length}`;
    draw();
  },
});
let drawn = '';

const actions: Actions = {
  async take(wanted) {
    say('');
    const waits = [...wanted].filter(({ id }) => id !== queue.current?.pack.id);
    const needed = statuses.filter(({ id }) => waits.some((pack) => pack.id === id));
    const bytes = needed.reduce((sum, volume) => sum + bytesMissing(volume), 0);
    try {
      await workerReady(siteHref(WORKER_URL));
    } catch (error) {
      return say((error as Error).message);
    }
    await requestPersistence();
    const { free } = await readStorageQuota();
    if (free !== null && free < bytes) return say(downloads.notEnoughSpace({ needed: size(bytes), free: size(free) }));
    await queue.take(waits);
  },
  async remove(volume) {
    const pack = volume.kept ?? volume.partial?.note;
    await queue.withLock(async () => {
      await removePack(volume.id);
      say(pack ? downloads.removed(volumeName(pack)) : '');
    });
    await queue.changed();
  },
};

/** Draws the lists, and leaves the focus where it was, or near. */
function draw(): void {
  const { current } = queue;
  const key = (document.activeElement as HTMLElement | null)?.dataset.key;
  drawKept(find('[data-offline-kept]'), statuses, current, actions);
  drawPartial(find('[data-offline-partial]'), statuses, current, actions);
  drawOffered(find('[data-offline-offered]'), statuses, current, actions);
  if (key && !document.activeElement?.matches('[data-key]')) {
    const again = [...root.querySelectorAll<HTMLElement>('[data-key]')].find((one) => one.dataset.key === key);
    (again ?? find(queue.current ? '[data-key=stop]' : '#offered')).focus();
  }
}

async function refresh(): Promise<void> {
  statuses = await readPackStatuses(packs);
  draw();
  drawDevice(find('[data-offline-device]'), await readStorageQuota(), clearRead);
}

async function clearRead(): Promise<void> {
  await Promise.all([PAGES_CACHE, FILES_CACHE].map((name) => caches.delete(name)));
  say(downloads.cleared);
  await queue.changed();
}

async function loadPacks(): Promise<Pack[]> {
  packs = await fetchPacks();
  return packs;
}

/** The worker shows this page instead of a page that is not stored. */
function showNotSaved(): void {
  for (const part of root.querySelectorAll<HTMLElement>('[data-offline-here]')) part.hidden = true;
  for (const part of root.querySelectorAll<HTMLElement>('[data-offline-elsewhere]')) part.hidden = false;
  const archive = document.querySelector('.brand')?.textContent?.trim() ?? '';
  document.title = `${find('h1 [data-offline-elsewhere]').textContent?.trim()} · ${archive}`;
  reloadWhenAnswered();
}

/** Milliseconds. A browser says "online" for any network, and nothing when it was the server that had gone. */
const TRY_AGAIN = 10_000;

function reloadWhenAnswered(): void {
  let unloading = false;
  addEventListener('beforeunload', () => {
    unloading = true;
  });
  const attempt = async (): Promise<void> => {
    const answer = await fetch(location.href, { method: 'HEAD', cache: 'no-store' }).catch(() => null);
    if (answer && answer.status < 500 && !unloading) location.reload();
  };
  addEventListener('online', () => void attempt());
  setInterval(() => void attempt(), TRY_AGAIN);
}

async function start(): Promise<void> {
  const elsewhere = location.pathname !== siteHref(OFFLINE_URL);
  if (elsewhere) showNotSaved();
  const reason = await reasonAgainst();
  if (reason) return say(reason);
  try {
    await loadPacks();
  } catch {
    if (!elsewhere) say(downloads.noList);
    addEventListener(
      'online',
      () =>
        void loadPacks()
          .then(() => say(''))
          .then(refresh, () => {}),
    );
  }
  await refresh();
}

start()
  .catch((error: unknown) => say(downloads.storageFailed(String(error))))
  .finally(() => {
    root.dataset.offlineState = 'ready';
  });
