/** The current download: its name, its progress and a button that stops it. */

import { el } from '../../../../search/client/dom.ts';
import { packs } from '../../../../translations/browser/offline.ts';
import type { Download } from '../download-queue.ts';
import { volumeName } from '../pack-status.ts';
import { size } from '../sizes.ts';

const name = el('strong', {});
const bar = el('progress', { 'aria-label': packs.progress });
const amount = el('span', { class: 'amount' });
const stop = el('button', { type: 'button', 'data-key': 'stop' }, packs.stop);
const row = el('div', { class: 'download-row' }, bar, amount, stop);

/** Changes what stands there, so that the button keeps its place and its focus. */
export function drawDownload(section: HTMLElement, current: Download | null, onClick: () => void): void {
  section.hidden = current === null;
  if (!current) return;
  if (!row.isConnected) section.replaceChildren(el('p', {}, name, packs.keepOpen), row);
  const { pack, here, queue } = current;
  name.textContent =
    queue.length > 0
      ? packs.nowAndMore({ volume: volumeName(pack), waiting: queue.length })
      : packs.now(volumeName(pack));
  bar.max = pack.bytes;
  bar.value = here;
  amount.textContent = packs.amount({ here: size(here), of: size(pack.bytes) });
  stop.onclick = onClick;
}
