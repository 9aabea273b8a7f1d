/** What this device gives: room, pages that were read, whether it lasts. */
import { el } from '../../../../search/client/dom.ts';
import { size } from '../sizes.ts';
import type { StorageQuota } from '../storage-quota.ts';

export function drawDevice(
  section: HTMLElement,
  { free, used, pagesRead, lasting }: StorageQuota,
  clear: () => void,
): void {
  const facts: [string, (Node | string)[]][] = [];
  const words = '清除读过的页';
  const button = el('button', { type: 'button', 'data-key': 'clear', onclick: clear }, words);
  facts.push(['读过的页', pagesRead > 0 ? [`${pagesRead}页，断网可再读。`, button] : ['还没有']]);
  if (used !== null && free !== null) facts.push(['空间', [`本站用去约 ${size(used)}，还可存约 ${size(free)}`]]);
  const lasts = '浏览器答应长期保存';
  facts.push(['保存多久', [lasting ? lasts : '浏览器没有答应长期保存：设备空间紧张时，它可能自行清理']]);
  section.hidden = false;
  section
    .querySelector('dl')
    ?.replaceChildren(...facts.map(([term, what]) => el('div', {}, el('dt', {}, term), el('dd', {}, ...what))));
}
