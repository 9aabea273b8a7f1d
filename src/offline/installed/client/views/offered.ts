/** What can be taken along: everything, a newspaper, a year of it. */
import { el } from '../../../../search/client/dom.ts';
import type { Taking } from '../desk.ts';
import type { Volume } from '../shelf.ts';
import { type Actions, offeredRow, takeAll } from './pack-rows.ts';

export function drawOffered(section: HTMLElement, shelf: readonly Volume[], taking: Taking | null, act: Actions): void {
  const offered = shelf.filter((volume) => volume.offered);
  section.hidden = offered.length === 0;
  const everything = taking ? null : takeAll(offered, '', 'all', act);
  const heading = section.querySelector('h2');
  const title = heading?.firstElementChild;
  if (title) heading.replaceChildren(title, ...(everything ? [everything] : []));
  const groups = [...Map.groupBy(offered, ({ offered: pack }) => pack?.newspaper ?? null)];
  section.lastElementChild?.replaceChildren(
    ...groups.map(([newspaper, volumes]) => {
      const all = taking || newspaper === null ? null : takeAll(volumes, newspaper, `all ${newspaper}`, act);
      return el(
        'section',
        { class: 'pack-group' },
        el('div', { class: 'pack-group-head' }, el('h3', {}, newspaper ?? '目录各页'), ...(all ? [all] : [])),
        el('ul', { class: 'pack-list' }, ...volumes.map((volume) => offeredRow(volume, taking, act))),
      );
    }),
  );
}
