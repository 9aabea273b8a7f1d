/** Rows of packs: what each is, how much, how it stands, and what can be done with it. */
import { placed } from '../../../../browser/address.ts';
import { volumeUrl } from '../../../../model/urls.ts';
import { el } from '../../../../search/client/dom.ts';
import type { Pack } from '../../names.ts';
import type { Taking } from '../desk.ts';
import { bytesWanted, isWanting, type Volume, volumeName } from '../shelf.ts';
import { size } from '../sizes.ts';

/** What the reader can ask for. */
export interface Actions {
  take(packs: readonly Pack[]): void;
  remove(volume: Volume): void;
}

/** A button that is found again, by `key`, when the list is drawn anew. */
const button = (words: string, label: string, key: string, press: () => void, kind?: string): HTMLButtonElement =>
  el('button', { type: 'button', class: kind, 'aria-label': label, 'data-key': key, onclick: press }, words);

const day = (iso: string): string => new Date(iso).toLocaleDateString('zh-CN', { dateStyle: 'long' });

/** What is kept, whole or half: named, dated, with its size. */
export function keptRow(volume: Volume, taking: Taking | null, { take, remove }: Actions): HTMLLIElement {
  const { id, kept, begun, offered } = volume;
  const pack = kept ?? begun?.note;
  if (!pack) throw new Error(`${id} is neither kept nor begun`);
  const name = volumeName(pack);
  const [newspaper = '', year = ''] = id.split('/');
  const title = kept && year ? el('a', { href: placed(volumeUrl(newspaper, Number(year))) }, name) : name;
  const busy = isBusy(id, taking);
  const buttons: HTMLButtonElement[] = [];
  if (offered && isWanting(volume) && !busy) {
    const [words, label] = begun ? ['接着取', `接着取${name}`] : ['更新', `更新${name}`];
    buttons.push(button(words, label, `take ${id}`, () => take([offered]), 'primary'));
  }
  if (!busy) buttons.push(button('删除', `删除${name}`, `remove ${id}`, () => remove(volume)));
  return el(
    'li',
    { 'data-pack': id, 'data-state': kept ? (isWanting(volume) && offered ? 'outdated' : 'kept') : 'half' },
    el('span', { class: 'pack-name' }, title),
    el('span', { class: 'pack-facts' }, state(volume)),
    el('span', { class: 'pack-buttons' }, ...buttons),
  );
}

function state(volume: Volume): string {
  const { kept, begun, offered } = volume;
  if (!kept && begun) return `已取 ${size(begun.here)}，共 ${size(begun.note.bytes)}；取完才能离线用`;
  if (!kept?.taken) return '';
  const news =
    offered && isWanting(volume) ? `；网站上已有更新（最多再取 ${size(bytesWanted(volume))}），带走的仍可用` : '';
  return `${day(kept.taken)}带走，${size(kept.bytes)}${news}`;
}

const isBusy = (id: string, taking: Taking | null): boolean =>
  taking !== null && (taking.pack.id === id || taking.queue.some((pack) => pack.id === id));

/** A pack on offer. */
export function offeredRow(volume: Volume, taking: Taking | null, { take }: Actions): HTMLLIElement {
  const { id, offered, begun } = volume;
  if (!offered) throw new Error(`${id} is not on offer`);
  const name = volumeName(offered);
  const year = id.split('/')[1];
  const amount = size(bytesWanted(volume));
  const facts = [offered.issues > 0 ? `${offered.issues}期，` : '', size(offered.bytes)].join('');
  return el(
    'li',
    { 'data-pack': id },
    el('span', { class: 'pack-name' }, year ? `${year}年` : '主题、地方、署名、栏目、体裁'),
    el('span', { class: 'pack-facts' }, facts),
    el('span', { class: 'pack-buttons' }, ...action()),
  );

  function action(): (Node | string)[] {
    if (taking?.pack.id === id) return [mark('正在带走')];
    if (isBusy(id, taking)) return [mark('排队')];
    if (!isWanting(volume)) return [mark('已带走')];
    if (volume.kept) return [button('更新', `更新${name}`, `offer ${id}`, () => take([offered as Pack]))];
    const words = begun ? '接着取' : '带走';
    return [button(words, `${words}${name}，${amount}`, `offer ${id}`, () => take([offered as Pack]))];
  }
}

const mark = (words: string): HTMLElement => el('span', { class: 'pack-mark' }, words);

/** A button that takes all of `volumes` that are not here; null when one of them at most is not. */
export function takeAll(volumes: readonly Volume[], name: string, key: string, { take }: Actions): HTMLElement | null {
  const wanting = volumes.filter(isWanting);
  if (wanting.length < 2) return null;
  const bytes = wanting.reduce((sum, volume) => sum + bytesWanted(volume), 0);
  const which = wanting.length < volumes.length ? `其余${wanting.length}册` : '全部';
  const packs = wanting.flatMap(({ offered }) => offered ?? []);
  const words = `带走${which}，${size(bytes)}`;
  return button(words, name ? `${words}：${name}` : words, key, () => take(packs));
}
