/** The current download: its name, its progress and a button that stops it. */
import { el } from '../../../../search/client/dom.ts';
import type { Download } from '../download-queue.ts';
import { volumeName } from '../pack-status.ts';
import { size } from '../sizes.ts';

const name = el('strong', {});
const bar = el('progress', { 'aria-label': '进度' });
const amount = el('span', { class: 'amount' });
const stop = el('button', { type: 'button', 'data-key': 'stop' }, '停止');
const row = el('div', { class: 'download-row' }, bar, amount, stop);

/** Changes what stands there, so that the button keeps its place and its focus. */
export function drawDownload(section: HTMLElement, current: Download | null, press: () => void): void {
  section.hidden = current === null;
  if (!current) return;
  if (!row.isConnected) section.replaceChildren(el('p', {}, name, '。这一页请开着；关掉就停下，下次接着取。'), row);
  const { pack, here, queue } = current;
  name.textContent = `正在带走${volumeName(pack)}${queue.length > 0 ? `，后面还有 ${queue.length} 册` : ''}`;
  bar.max = pack.bytes;
  bar.value = here;
  amount.textContent = `${size(here)}／${size(pack.bytes)}`;
  stop.onclick = press;
}
