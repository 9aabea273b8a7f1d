/** Rows of packs: what each is, how much, how it stands, and what can be done with it. */

import { siteHref } from '../../../../browser/site-href.ts';
import { volumeUrl } from '../../../../model/urls.ts';
import { el } from '../../../../search/client/dom.ts';
import { dates, numberLocale } from '../../../../translations/browser/labels.ts';
import { packs as say } from '../../../../translations/browser/offline.ts';
import type { Pack } from '../../names.ts';
import type { Download } from '../download-queue.ts';
import { bytesMissing, isDamaged, isIncomplete, type PackStatus, volumeName } from '../pack-status.ts';
import { size } from '../sizes.ts';

/** What the reader can ask for. */
export interface Actions {
  take(packs: readonly Pack[]): void;
  remove(volume: PackStatus): void;
}

/** A button that is found again, by `key`, when the list is drawn anew. */
const button = (text: string, label: string, key: string, onClick: () => void, kind?: string): HTMLButtonElement =>
  el('button', { type: 'button', class: kind, 'aria-label': label, 'data-key': key, onclick: onClick }, text);

const day = (iso: string): string => new Date(iso).toLocaleDateString(numberLocale, { dateStyle: 'long' });

/** A pack that this browser has, whole or in part, with its date and size. */
export function keptRow(volume: PackStatus, current: Download | null, { take, remove }: Actions): HTMLLIElement {
  const { id, kept, partial, offered, unreadable } = volume;
  const pack = kept ?? partial?.note ?? offered;
  const name = pack ? volumeName(pack) : id;
  const [newspaper = '', year = ''] = id.split('/');
  const title = kept && year ? el('a', { href: siteHref(volumeUrl(newspaper, Number(year))) }, name) : name;
  const busy = isBusy(id, current);
  const buttons: HTMLButtonElement[] = [];
  if (offered && isIncomplete(volume) && !busy) {
    const again = unreadable || (isDamaged(kept) && kept?.version === offered.version);
    const action = again ? say.again : partial ? say.resume : say.update;
    buttons.push(button(action, say.named({ action, volume: name }), `take ${id}`, () => take([offered]), 'primary'));
  }
  if (!busy)
    buttons.push(
      button(say.remove, say.named({ action: say.remove, volume: name }), `remove ${id}`, () => remove(volume)),
    );
  return el(
    'li',
    { 'data-pack': id, 'data-state': stateOf(volume) },
    el('span', { class: 'pack-name' }, title),
    el('span', { class: 'pack-facts' }, state(volume)),
    el('span', { class: 'pack-buttons' }, ...buttons),
  );
}

function stateOf(volume: PackStatus): string {
  const { kept, unreadable } = volume;
  if (unreadable || isDamaged(kept)) return 'damaged';
  if (!kept) return 'partial';
  return isIncomplete(volume) ? 'outdated' : 'kept';
}

function state(volume: PackStatus): string {
  const { kept, partial, offered, unreadable } = volume;
  if (unreadable) return say.unreadable;
  if (isDamaged(kept)) return say.damaged({ parts: kept?.damaged?.length ?? 0, size: size(bytesMissing(volume)) });
  if (!kept && partial) return say.partial({ here: size(partial.here), of: size(partial.note.bytes) });
  if (!kept?.taken) return '';
  const news = offered && isIncomplete(volume) ? say.news(size(bytesMissing(volume))) : '';
  return say.downloadedOn({ day: day(kept.taken), size: size(kept.bytes) }) + news;
}

const isBusy = (id: string, current: Download | null): boolean =>
  current !== null && (current.pack.id === id || current.queue.some((pack) => pack.id === id));

/** A pack on offer. */
export function offeredRow(volume: PackStatus, current: Download | null, { take }: Actions): HTMLLIElement {
  const { id, offered, partial } = volume;
  if (!offered) throw new Error(`${id} is not on offer`);
  const name = volumeName(offered);
  const year = id.split('/')[1];
  const amount = size(bytesMissing(volume));
  const facts = [offered.issues > 0 ? say.issues(offered.issues) : '', size(offered.bytes)].join('');
  return el(
    'li',
    { 'data-pack': id },
    el('span', { class: 'pack-name' }, year ? dates.year(year) : say.commonLong),
    el('span', { class: 'pack-facts' }, facts),
    el('span', { class: 'pack-buttons' }, ...action()),
  );

  function action(): (Node | string)[] {
    if (current?.pack.id === id) return [mark(say.downloading)];
    if (isBusy(id, current)) return [mark(say.waiting)];
    if (!isIncomplete(volume)) return [mark(say.kept)];
    if (volume.unreadable || isDamaged(volume.kept))
      return [
        button(say.again, say.named({ action: say.again, volume: name }), `offer ${id}`, () => take([offered as Pack])),
      ];
    if (volume.kept)
      return [
        button(say.update, say.named({ action: say.update, volume: name }), `offer ${id}`, () =>
          take([offered as Pack]),
        ),
      ];
    const action = partial ? say.resume : say.download;
    return [
      button(action, say.namedSize({ action, volume: name, size: amount }), `offer ${id}`, () =>
        take([offered as Pack]),
      ),
    ];
  }
}

const mark = (text: string): HTMLElement => el('span', { class: 'pack-mark' }, text);

/** A button that takes all of `volumes` that are not here; null when one of them at most is not. */
export function downloadAllButton(
  volumes: readonly PackStatus[],
  name: string,
  key: string,
  { take }: Actions,
): HTMLElement | null {
  const incomplete = volumes.filter(isIncomplete);
  if (incomplete.length < 2) return null;
  const bytes = incomplete.reduce((sum, volume) => sum + bytesMissing(volume), 0);
  const packs = incomplete.flatMap(({ offered }) => offered ?? []);
  const action =
    incomplete.length < volumes.length
      ? say.downloadRest({ count: incomplete.length, size: size(bytes) })
      : say.downloadAll(size(bytes));
  return button(action, name ? say.downloadAllOf({ action, newspaper: name }) : action, key, () => take(packs));
}
