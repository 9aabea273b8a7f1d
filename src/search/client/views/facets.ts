/** The filters: every value with its number of hits, as boxes to tick. */
import { searchFilters, searching } from '../../../translations/browser/search.ts';
import type { Manifest } from '../../manifest.ts';
import { el, redraw } from '../dom.ts';
import { number, valueLabel } from '../labels.ts';
import type { Counts, View } from '../results.ts';
import { FILTERS, type Filter, type SearchState } from '../state.ts';

/** Values shown before the reader asks for more. */
const FEW = 8;
/** Filters whose whole list the reader asked for. */
const opened = new Set<Filter>();

const optionId = (filter: Filter, value: string): string => `filter-${filter}-${value}`;

/** Draws the filters into `element`; `change` takes the values of one filter as chosen now. */
export function drawFacets(
  element: HTMLElement,
  view: View,
  state: SearchState,
  manifest: Manifest,
  change: (filter: Filter, values: string[]) => void,
): void {
  const groups = FILTERS.flatMap((filter) => {
    const counts = view.counts[filter];
    if (counts.length < 2 && state.filters[filter].length === 0) return [];
    return [group(filter, counts)];
  });
  redraw(element, ...groups);
  element.hidden = groups.length === 0;

  function group(filter: Filter, counts: Counts): HTMLElement {
    const chosen = state.filters[filter];
    const all = opened.has(filter) || counts.length <= FEW + 2;
    const shown = all ? counts : counts.filter(([value], i) => i < FEW || chosen.includes(value));
    const list = el('ul', {}, ...shown.map(([value, hits]) => el('li', {}, option(filter, value, hits))));
    const more = el('button', { type: 'button', onclick: open }, searching.allValues(counts.length));
    function open(): void {
      opened.add(filter);
      drawFacets(element, view, state, manifest, change);
      const [added = ''] = counts.find((value) => !shown.includes(value)) ?? [];
      document.getElementById(optionId(filter, added))?.focus();
    }
    return el('fieldset', {}, el('legend', {}, searchFilters[filter]), list, ...(all ? [] : [more]));
  }

  function option(filter: Filter, value: string, hits: number): HTMLElement {
    const chosen = state.filters[filter];
    const box = el('input', {
      type: 'checkbox',
      id: optionId(filter, value),
      checked: chosen.includes(value),
      onchange: () => change(filter, chosen.includes(value) ? chosen.filter((v) => v !== value) : [...chosen, value]),
    });
    return el(
      'label',
      {},
      box,
      el('span', {}, valueLabel(filter, value, manifest)),
      el('small', {}, number.format(hits)),
    );
  }
}
