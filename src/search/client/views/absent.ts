/** Without network only what was taken along is searched; the volumes that were not are named, lest they look like "no hits". */
import { siteHref } from '../../../browser/site-href.ts';
import { OFFLINE_URL } from '../../../model/urls.ts';
import type { Manifest, VolumeEntry } from '../../manifest.ts';
import { el } from '../dom.ts';
import { number } from '../labels.ts';

/** Beyond so many they are counted. */
const NAMED = 6;

/** Nothing where every volume was asked. */
export function absentNote(
  asked: readonly VolumeEntry[],
  absent: readonly VolumeEntry[],
  { newspapers }: Manifest,
): Node[] {
  if (absent.length === 0) return [];
  const names = [
    ...new Set(absent.map(({ id, newspaper }) => `${newspapers[newspaper] ?? newspaper}${id.split('/')[1]}年`)),
  ];
  const these = `${names.slice(0, NAMED).join('、')}${names.length > NAMED ? `等 ${number.format(names.length)} 册` : ''}`;
  const searched = new Set(asked.map(({ id }) => id)).size;
  const what = searched > 0 ? `没有网络，只查了带走的 ${number.format(searched)} 册。` : '没有网络，什么也没有查：';
  const link = el('a', { href: siteHref(OFFLINE_URL) }, '离线阅读');
  return [
    el(
      'span',
      { class: 'absent', 'data-search-absent': String(names.length) },
      `${what}这几册没有带走：${these}。联网后再查，或到`,
      link,
      '把它们带走。',
    ),
  ];
}
