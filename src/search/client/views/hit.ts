/** One hit: title, where it was printed, and the lines around the strings asked for. */

import { siteHref } from '../../../browser/site-href.ts';
import { untitledKind } from '../../../model/untitled.ts';
import { articleUrl } from '../../../model/urls.ts';
import { untitledKinds } from '../../../translations/browser/labels.ts';
import { searching } from '../../../translations/browser/search.ts';
import type { Excerpt, Segment } from '../../engine/excerpt.ts';
import type { Manifest } from '../../manifest.ts';
import { el, inLanguages } from '../dom.ts';
import { findHash } from '../find-hash.ts';
import { dateLabel, valueLabel } from '../labels.ts';
import type { Hit } from '../results.ts';

/** A hit before its text has come: a link with its place on paper, not yet shown. */
export function hitItem(hit: Hit, manifest: Manifest): HTMLLIElement {
  const { newspaper, page, genre } = hit;
  const where = el(
    'p',
    { class: 'hit-where' },
    el('span', {}, manifest.newspapers[newspaper] ?? newspaper),
    el('time', { datetime: hit.date }, dateLabel(hit.date)),
    el('span', { 'data-page': true }, valueLabel('page', String(page), manifest)),
    el('span', {}, valueLabel('genre', genre, manifest)),
  );
  return el(
    'li',
    { 'data-id': hit.id, 'data-language': manifest.publications[newspaper]?.language, hidden: true },
    el('h2', {}, el('a', { href: siteHref(articleUrl(hit.id)) }, '……')),
    where,
  );
}

/** Puts the text into a hit. `strings` are what the article page is to mark on arrival. */
export function fillHit(item: HTMLLIElement, { record, title, lines, more }: Excerpt, strings: string[]): void {
  const url = siteHref(articleUrl(record.id));
  // The newspaper's language; the interface may be in another, or set Chinese in another way.
  const lang = item.dataset.language;
  const untitled = untitledKind(record);
  // The lines beneath have the text of which a title was made.
  const link = el('a', { href: url }, ...(untitled ? [untitledKinds[untitled]] : lined(title, record.lineEnds ?? [])));
  // Copying gives the plain address; a click also goes to the first mark.
  const lead = (): void => {
    if (strings.length > 0) link.href = url + findHash({ strings, at: 0 });
  };
  for (const event of ['click', 'auxclick'] as const) link.addEventListener(event, lead);
  const context = lines.map(({ field, segments, at }) =>
    el(
      'li',
      { 'data-field': field },
      el('a', { href: strings.length > 0 ? url + findHash({ strings, at }) : url }, ...marked(segments)),
    ),
  );
  const parts: Node[] = [];
  if (record.kicker && !lines.some(({ field }) => field === 'kicker'))
    parts.push(el('p', { class: 'kicker', lang }, record.kicker));
  parts.push(el('h2', { class: untitled && 'untitled', lang: untitled ? undefined : lang }, link));
  const where = item.querySelector('.hit-where');
  where?.querySelector('[data-page]')?.replaceChildren(...inLanguages([record.page]));
  if (where) parts.push(where);
  parts.push(el('ul', { class: 'hit-lines', lang }, ...context));
  if (more > 0) parts.push(el('p', { class: 'hit-more' }, searching.moreInText(more)));
  item.replaceChildren(...parts);
  item.hidden = false;
}

/** A title with the places where its lines may end. */
function lined(title: readonly Segment[], ends: readonly number[]): (Node | string)[] {
  let from = 0;
  return title.flatMap(({ text, mark }) => {
    const start = from;
    from += text.length;
    const cuts = [start, ...ends.filter((end) => end > start && end < from), from];
    const parts = cuts.slice(1).map((end, i) => text.slice((cuts[i] ?? 0) - start, end - start));
    const pieces = parts.flatMap((part, i) => (i === 0 && !ends.includes(start) ? [part] : [el('wbr'), part]));
    return mark ? [el('mark', {}, ...pieces)] : pieces;
  });
}

const marked = (segments: readonly Segment[]): (Node | string)[] =>
  segments.map(({ text, mark }) => (mark ? el('mark', {}, text) : text));
