/** The page /offline/: what can be taken along, what is kept, and the desk that does both. */
import { OFFLINE_URL } from '../../../model/urls.ts';
import { find } from '../../../search/client/dom.ts';
import { FILES_CACHE, PAGES_CACHE, type Pack } from '../names.ts';
import { Desk } from './desk.ts';
import { fetchPacks } from './fetch-part.ts';
import { askToLast, readRoom } from './room.ts';
import { bytesWanted, readShelf, type Volume, volumeName } from './shelf.ts';
import { size } from './sizes.ts';
import { reasonAgainst, workerReady } from './support.ts';
import { letGo } from './take.ts';
import { drawDevice } from './views/device.ts';
import { drawHalf, drawKept } from './views/kept.ts';
import { drawOffered } from './views/offered.ts';
import type { Actions } from './views/pack-rows.ts';
import { drawTaking } from './views/taking.ts';

const root = find('[data-offline]');
const status = find('[data-offline-status]');
let packs: Pack[] = [];
let shelf: Volume[] = [];

const say = (words: string): void => {
  status.textContent = words;
};

const desk = new Desk({
  packsNow: loadPacks,
  changed: refresh,
  say,
  progress: (taking) => {
    drawTaking(find('[data-offline-taking]'), taking, () => desk.stop());
    if (`${taking?.pack.id} ${taking?.queue.length}` === drawn) return;
    drawn = `${taking?.pack.id} ${taking?.queue.length}`;
    draw();
  },
});
let drawn = '';

const actions: Actions = {
  async take(wanted) {
    say('');
    const waits = [...wanted].filter(({ id }) => id !== desk.taking?.pack.id);
    const needed = shelf.filter(({ id }) => waits.some((pack) => pack.id === id));
    const bytes = needed.reduce((sum, volume) => sum + bytesWanted(volume), 0);
    try {
      await workerReady(root.dataset.worker ?? '');
    } catch (error) {
      return say((error as Error).message);
    }
    await askToLast();
    const { free } = await readRoom();
    if (free !== null && free < bytes)
      return say(
        `存储空间不够：要取 ${size(bytes)}，浏览器还可存约 ${size(free)}。没有开始取。请先删除别的册，或清理设备。`,
      );
    await desk.take(waits);
  },
  async remove(volume) {
    const pack = volume.kept ?? volume.begun?.note;
    await desk.alone(async () => {
      await letGo(volume.id);
      say(pack ? `已删除${volumeName(pack)}。` : '');
    });
    await desk.changed();
  },
};

/** Draws the lists, and leaves the focus where it was, or near. */
function draw(): void {
  const { taking } = desk;
  const key = (document.activeElement as HTMLElement | null)?.dataset.key;
  drawKept(find('[data-offline-kept]'), shelf, taking, actions);
  drawHalf(find('[data-offline-half]'), shelf, taking, actions);
  drawOffered(find('[data-offline-offered]'), shelf, taking, actions);
  if (key && !document.activeElement?.matches('[data-key]')) {
    const again = [...root.querySelectorAll<HTMLElement>('[data-key]')].find((one) => one.dataset.key === key);
    (again ?? find(desk.taking ? '[data-key=stop]' : '#offered')).focus();
  }
}

async function refresh(): Promise<void> {
  shelf = await readShelf(packs);
  draw();
  drawDevice(find('[data-offline-device]'), await readRoom(), clearRead);
}

async function clearRead(): Promise<void> {
  await Promise.all([PAGES_CACHE, FILES_CACHE].map((name) => caches.delete(name)));
  say('已清除读过的页。带走的合订本没有动。');
  await desk.changed();
}

async function loadPacks(): Promise<Pack[]> {
  packs = await fetchPacks();
  return packs;
}

/** The worker shows this page in the place of one that is not at hand. */
function sayNotAtHand(): void {
  for (const part of root.querySelectorAll<HTMLElement>('[data-offline-here]')) part.hidden = true;
  for (const part of root.querySelectorAll<HTMLElement>('[data-offline-elsewhere]')) part.hidden = false;
  document.title = `${find('h1 [data-offline-elsewhere]').textContent?.trim()} · 合订本`;
  reloadWhenAnswered();
}

/** Milliseconds. A browser says "online" for any network, and nothing when it was the server that had gone. */
const TRY_AGAIN = 10_000;

function reloadWhenAnswered(): void {
  let leaving = false;
  addEventListener('beforeunload', () => {
    leaving = true;
  });
  const attempt = async (): Promise<void> => {
    const answer = await fetch(location.href, { method: 'HEAD', cache: 'no-store' }).catch(() => null);
    if (answer && answer.status < 500 && !leaving) location.reload();
  };
  addEventListener('online', () => void attempt());
  setInterval(() => void attempt(), TRY_AGAIN);
}

async function start(): Promise<void> {
  const elsewhere = location.pathname !== OFFLINE_URL;
  if (elsewhere) sayNotAtHand();
  const reason = await reasonAgainst();
  if (reason) return say(reason);
  try {
    await loadPacks();
  } catch {
    if (!elsewhere) say('读不到可以带走的目录：网络不通，或网站没有应答。已经带走的照常可读、可查。');
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
  .catch((error: unknown) => say(`浏览器的存储出了错：${String(error)}`))
  .finally(() => {
    root.dataset.offlineState = 'ready';
  });
