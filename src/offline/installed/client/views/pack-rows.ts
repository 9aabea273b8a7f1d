/** Rows of packs: what each is, how much, how it stands, and what can be done with it. */
import { siteHref } from '../../../../browser/site-href.ts';
import { volumeUrl } from '../../../../model/urls.ts';
import { el } from '../../../../search/client/dom.ts';
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
const button = (words: string, label: string, key: string, press: () => void, kind?: string): HTMLButtonElement =>
  el('button', { type: 'button', class: kind, 'aria-label': label, 'data-key': key, onclick: press }, words);

const day = (iso: string): string => new Date(iso).toLocaleDateString('zh-CN', { dateStyle: 'long' });

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
    const words = again ? '重新取' : partial ? '接着取' : '更新';
    buttons.push(button(words, words + name, `take ${id}`, () => take([offered]), 'primary'));
  }
  if (!busy) buttons.push(button('删除', `删除${name}`, `remove ${id}`, () => remove(volume)));
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
  if (unreadable) return '存下的记录读不出来，不能离线用；请重新取，或删除';
  if (isDamaged(kept))
    return `有 ${kept?.damaged?.length} 处损坏（共 ${size(bytesMissing(volume))}），其余仍可用；请重新取`;
  if (!kept && partial) return `已取 ${size(partial.here)}，共 ${size(partial.note.bytes)}；取完才能离线用`;
  if (!kept?.taken) return '';
  const news =
    offered && isIncomplete(volume) ? `；网站上已有更新（最多再取 ${size(bytesMissing(volume))}），带走的仍可用` : '';
  return `${day(kept.taken)}带走，${size(kept.bytes)}${news}`;
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
  const facts = [offered.issues > 0 ? `${offered.issues}期，` : '', size(offered.bytes)].join('');
  return el(
    'li',
    { 'data-pack': id },
    el('span', { class: 'pack-name' }, year ? `${year}年` : '主题、地方、署名、栏目、体裁'),
    el('span', { class: 'pack-facts' }, facts),
    el('span', { class: 'pack-buttons' }, ...action()),
  );

  function action(): (Node | string)[] {
    if (current?.pack.id === id) return [mark('正在带走')];
    if (isBusy(id, current)) return [mark('排队')];
    if (!isIncomplete(volume)) return [mark('已带走')];
    if (volume.unreadable || isDamaged(volume.kept))
      return [button('重新取', `重新取${name}`, `offer ${id}`, () => take([offered as Pack]))];
    if (volume.kept) return [button('更新', `更新${name}`, `offer ${id}`, () => take([offered as Pack]))];
    const words = partial ? '接着取' : '带走';
    return [button(words, `${words}${name}，${amount}`, `offer ${id}`, () => take([offered as Pack]))];
  }
}

const mark = (words: string): HTMLElement => el('span', { class: 'pack-mark' }, words);

/** A button that takes all of `volumes` that are not here; null when one of them at most is not. */
export function downloadAllButton(
  volumes: readonly PackStatus[],
  name: string,
  key: string,
  { take }: Actions,
): HTMLElement | null {
  const wanting = volumes.filter(isIncomplete);
  if (wanting.length < 2) return null;
  const bytes = wanting.reduce((sum, volume) => sum + bytesMissing(volume), 0);
  const which = wanting.length < volumes.length ? `其余${wanting.length}册` : '全部';
  const packs = wanting.flatMap(({ offered }) => offered ?? []);
  const words = `带走${which}，${size(bytes)}`;
  return button(words, name ? `${words}：${name}` : words, key, () => take(packs));
}
