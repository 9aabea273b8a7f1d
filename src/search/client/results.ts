/** All hits of a search as far as they have come, and what filters, order and the chart make of them. */
import type { HitPlace, VolumeHits } from '../engine/engine.ts';
import { FILTERS, type Filter, type SearchState, type Sort } from './state.ts';

export interface Hit extends HitPlace {
  id: string;
  date: string;
  /** The date as a number, for sorting: 20231025. */
  day: number;
  rank: number;
  /** What the filters ask. */
  values: Record<Filter, readonly string[]>;
}

/** Hits and articles of one year, month or day. */
export interface Period {
  /** `2023`, `2023-10`, `2023-10-25` */
  name: string;
  hits: number;
  articles: number;
}

const ORDERS: Record<Sort, (a: Hit, b: Hit) => number> = {
  newest: (a, b) => b.day - a.day || compare(a.id, b.id),
  oldest: (a, b) => a.day - b.day || compare(a.id, b.id),
  relevance: (a, b) => a.rank - b.rank || b.day - a.day || compare(a.id, b.id),
};
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export class Results {
  readonly #hits: Hit[] = [];
  /** How many articles the volumes asked have, hit or not, by newspaper and day. */
  readonly #articles = new Map<string, Map<string, number>>();

  add({ entry, facets, ordinals, ranks }: VolumeHits): void {
    const { newspaper, folder } = entry;
    const days = this.#articles.get(newspaper) ?? new Map<string, number>();
    this.#articles.set(newspaper, days);
    for (const date of facets.dates) days.set(date, (days.get(date) ?? 0) + 1);
    for (const [i, ordinal] of ordinals.entries()) {
      const id = `${newspaper}/${facets.ids[ordinal]}`;
      const date = facets.dates[ordinal] ?? '';
      this.#hits.push({
        folder,
        ordinal,
        id,
        date,
        day: Number(date.replaceAll('-', '')),
        rank: ranks[i] ?? 0,
        values: {
          newspaper: [newspaper],
          year: [date.slice(0, 4)],
          genre: [facets.genres[ordinal] ?? ''],
          topic: facets.topics[ordinal] ?? [],
          place: facets.places[ordinal] ?? [],
          page: [String(facets.pages[ordinal] ?? 0)],
        },
      });
    }
  }

  /** The hits that pass the filters, in the order asked for. */
  list(state: SearchState): Hit[] {
    return this.#hits.filter((hit) => passes(hit, state)).sort(ORDERS[state.sort]);
  }

  /** For each value of a filter, how many hits there are with it when all other filters stay, the most first. */
  counts(state: SearchState, filter: Filter): [value: string, hits: number][] {
    const counts = new Map(state.filters[filter].map((value) => [value, 0]));
    for (const hit of this.#hits) {
      if (!passes(hit, state, filter)) continue;
      for (const value of hit.values[filter]) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    if (filter === 'page') return [...counts].sort((a, b) => Number(a[0]) - Number(b[0]));
    if (filter === 'year') return [...counts].sort((a, b) => compare(a[0], b[0]));
    return [...counts].sort((a, b) => b[1] - a[1] || compare(a[0], b[0]));
  }

  /** Hits over time, by the step that suits the time spanned. The date range chosen is left open, to show what is beside it. */
  periods(state: SearchState): Period[] {
    const newspapers = state.filters.newspaper;
    const days = [...this.#articles]
      .filter(([newspaper]) => newspapers.length === 0 || newspapers.includes(newspaper))
      .flatMap(([, counts]) => [...counts])
      .sort((a, b) => compare(a[0], b[0]));
    const length = stepFor(days.at(0)?.[0], days.at(-1)?.[0]);
    const found = new Map<string, Period>();
    const at = (date: string): Period => {
      const name = date.slice(0, length);
      let period = found.get(name);
      if (!period) {
        period = { name, hits: 0, articles: 0 };
        found.set(name, period);
      }
      return period;
    };
    for (const [date, articles] of days) at(date).articles += articles;
    const open = { ...state, from: '', to: '' };
    for (const hit of this.#hits) if (passes(hit, open, 'year')) at(hit.date).hits++;
    return [...found.values()].sort((a, b) => compare(a.name, b.name));
  }
}

/** Characters of a date that name a step: a day within two months, a month within eight years, else a year. */
function stepFor(first = '', last = ''): 10 | 7 | 4 {
  const days = (Date.parse(last) - Date.parse(first)) / 86_400_000;
  return days <= 62 ? 10 : days <= 8 * 366 ? 7 : 4;
}

function passes(hit: Hit, state: SearchState, except?: Filter): boolean {
  if (state.from && hit.date < state.from) return false;
  if (state.to && hit.date > state.to) return false;
  return FILTERS.every((name) => {
    const wanted = state.filters[name];
    return name === except || wanted.length === 0 || hit.values[name].some((value) => wanted.includes(value));
  });
}
