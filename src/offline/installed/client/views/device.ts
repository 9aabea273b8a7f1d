/** The state of this device: space, pages that were read, and if the browser keeps them. */

import { el } from '../../../../search/client/dom.ts';
import { device as messages } from '../../../../translations/browser/offline.ts';
import { size } from '../sizes.ts';
import type { StorageQuota } from '../storage-quota.ts';

export function drawDevice(
  section: HTMLElement,
  { free, used, pagesRead, persistent }: StorageQuota,
  clear: () => void,
): void {
  const facts: [string, (Node | string)[]][] = [];
  const button = el('button', { type: 'button', 'data-key': 'clear', onclick: clear }, messages.clear);
  facts.push([messages.read, pagesRead > 0 ? [messages.pages(pagesRead), button] : [messages.none]]);
  if (used !== null && free !== null)
    facts.push([messages.space, [messages.used({ used: size(used), free: size(free) })]]);
  facts.push([messages.persistence, [persistent ? messages.persistent : messages.mayBeRemoved]]);
  section.hidden = false;
  section
    .querySelector('dl')
    ?.replaceChildren(...facts.map(([term, what]) => el('div', {}, el('dt', {}, term), el('dd', {}, ...what))));
}
