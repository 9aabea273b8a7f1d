/** The packs that can be downloaded: everything, a newspaper, a year of it. */

import { el } from '../../../../search/client/dom.ts';
import { packs as packWords } from '../../../../translations/browser/offline.ts';
import type { Download } from '../download-queue.ts';
import type { PackStatus } from '../pack-status.ts';
import { type Actions, downloadAllButton, offeredRow } from './pack-rows.ts';

export function drawOffered(
  section: HTMLElement,
  statuses: readonly PackStatus[],
  current: Download | null,
  act: Actions,
): void {
  const offered = statuses.filter((volume) => volume.offered);
  section.hidden = offered.length === 0;
  const everything = current ? null : downloadAllButton(offered, '', 'all', act);
  const heading = section.querySelector('h2');
  const title = heading?.firstElementChild;
  if (title) heading.replaceChildren(title, ...(everything ? [everything] : []));
  const groups = [...Map.groupBy(offered, ({ offered: pack }) => pack?.newspaper ?? null)];
  section.lastElementChild?.replaceChildren(
    ...groups.map(([newspaper, volumes]) => {
      const all = current || newspaper === null ? null : downloadAllButton(volumes, newspaper, `all ${newspaper}`, act);
      return el(
        'section',
        { class: 'pack-group' },
        el('div', { class: 'pack-group-head' }, el('h3', {}, newspaper ?? packWords.common), ...(all ? [all] : [])),
        el('ul', { class: 'pack-list' }, ...volumes.map((volume) => offeredRow(volume, current, act))),
      );
    }),
  );
}
