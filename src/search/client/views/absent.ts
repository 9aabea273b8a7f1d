/** Without network, only downloaded volumes are searched. The others are named, so that the result does not look like "no hits". */

import { siteHref } from '../../../browser/site-href.ts';
import { OFFLINE_URL } from '../../../model/urls.ts';
import { absentVolumes as messages } from '../../../translations/browser/search.ts';
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
    ...new Set(
      absent.map(({ id, newspaper }) =>
        messages.volume({ newspaper: newspapers[newspaper] ?? newspaper, year: id.split('/')[1] ?? '' }),
      ),
    ),
  ];
  const these = `${names.slice(0, NAMED).join(messages.separator)}${names.length > NAMED ? messages.andMore(number.format(names.length)) : ''}`;
  const searched = new Set(asked.map(({ id }) => id)).size;
  const what = searched > 0 ? messages.partly(number.format(searched)) : messages.nothing;
  const link = el('a', { href: siteHref(OFFLINE_URL) }, messages.link);
  return [
    el(
      'span',
      { class: 'absent', 'data-search-absent': String(names.length) },
      what + messages.before(these),
      link,
      messages.after,
    ),
  ];
}
