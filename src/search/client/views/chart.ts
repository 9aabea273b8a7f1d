/** Hits over time: for each step the share of its articles that are hits; a click narrows the dates to it. */
import { numberLocale } from '../../../translations/browser/labels.ts';
import { searchChart } from '../../../translations/browser/search.ts';
import { el, redraw } from '../dom.ts';
import { dateLabel, number } from '../labels.ts';
import type { Period } from '../results.ts';
import type { SearchState } from '../state.ts';

/** Draws the chart into `element`; `narrow` takes the first and last day of a step, or two empty strings to open it. */
export function drawChart(
  element: HTMLElement,
  periods: readonly Period[],
  state: SearchState,
  narrow: (from: string, to: string) => void,
): void {
  element.hidden = periods.length < 2 || periods.every(({ hits }) => hits === 0);
  if (element.hidden) return;
  const highest = Math.max(...periods.map(share));
  const bars = periods.map((period) => {
    const [from, to] = days(period.name);
    const chosen = state.from === from && state.to === to;
    const out = (state.from !== '' && to < state.from) || (state.to !== '' && from > state.to);
    const label = searchChart.bar({
      period: dateLabel(period.name),
      articles: number.format(period.articles),
      hits: number.format(period.hits),
    });
    const bar = el('span', { class: 'bar' });
    bar.style.blockSize = `${highest > 0 ? (share(period) / highest) * 100 : 0}%`;
    const button = el(
      'button',
      {
        type: 'button',
        id: `period-${period.name}`,
        title: label,
        'aria-label': label,
        'aria-pressed': String(chosen),
        class: out ? 'out' : undefined,
        onclick: () => (chosen ? narrow('', '') : narrow(from, to)),
      },
      bar,
    );
    return el('li', {}, button);
  });
  const percent = highest.toLocaleString(numberLocale, { style: 'percent', maximumFractionDigits: 1 });
  redraw(
    element,
    el('figcaption', {}, searchChart.caption(percent)),
    el('ol', {}, ...bars),
    el(
      'p',
      { class: 'ends' },
      el('span', {}, dateLabel(periods[0]?.name ?? '')),
      el('span', {}, dateLabel(periods.at(-1)?.name ?? '')),
    ),
  );
}

const share = ({ hits, articles }: Period): number => (articles > 0 ? hits / articles : 0);

/** First and last day of a year, a month or a day. */
function days(name: string): [string, string] {
  const [year = '', month, day] = name.split('-');
  if (day) return [name, name];
  const last = new Date(Date.UTC(Number(year), Number(month ?? 12), 0)).getUTCDate();
  return [`${year}-${month ?? '01'}-01`, `${year}-${month ?? '12'}-${String(last).padStart(2, '0')}`];
}
