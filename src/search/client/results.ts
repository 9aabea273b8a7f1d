/**
 * All hits of a search as far as they have come, and what filters, order and the chart make of them. This is counted
 * beside the page, where nothing waits for it; the page gets a `View`, which holds what it shows and no more.
 */
import type { HitPlace, VolumeHits } from '../engine/engine.ts';
import type { Facets, VolumeEntry } from '../manifest.ts';
import { FILTERS, type Filter, type SearchState, type Sort } from './state.ts';

/** A hit as the page shows it before its text has come. */
export interface Hit extends HitPlace {
  id: string;
  newspaper: string;
  date: string;
  genre: string;
  /** As printed; 0 where none was. */
  page: number;
}

/** Hits and articles of one year, month or day. */
export interface Period {
  /** `2023`, `2023-10`, `2023-10-25` */
  name: string;
  hits: number;
  articles: number;
}

/** Values of a filter, each with its number of hits. */
export type Counts = [value: string, hits: number][];

/** What the page shows of a search. */
export interface View {
  /** Hits that pass the filters; `hits` are the first of them. */
  total: number;
  hits: Hit[];
  counts: Record<Filter, Counts>;
  periods: Period[];
}

/** Article number `ordinal` of a volume. */
interface Found {
  entry: VolumeEntry;
  facets: Facets;
  ordinal: number;
  rank: number;
  date: string;
}

/** What the filters ask of an article. */
const VALUES: Record<Filter, (hit: Found) => readonly string[]> = {
  newspaper: ({ entry }) => [entry.newspaper],
  year: ({ date }) => [date.slice(0, 4)],
  genre: ({ facets, ordinal }) => [facets.genres[ordinal] ?? ''],
  topic: ({ facets, ordinal }) => facets.topics[ordinal] ?? [],
  place: ({ facets, ordinal }) => facets.places[ordinal] ?? [],
  page: ({ facets, ordinal }) => [String(facets.pages[ordinal] ?? 0)],
};

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
/** By newspaper, issue, page and line. */
const byPlace = (a: Found, b: Found): number =>
  compare(a.entry.newspaper, b.entry.newspaper) ||
  compare(a.facets.ids[a.ordinal] ?? '', b.facets.ids[b.ordinal] ?? '');
const ORDERS: Record<Sort, (a: Found, b: Found) => number> = {
  newest: (a, b) => compare(b.date, a.date) || byPlace(a, b),
  oldest: (a, b) => compare(a.date, b.date) || byPlace(a, b),
  relevance: (a, b) => a.rank - b.rank || compare(b.date, a.date) || byPlace(a, b),
};

export class Results {
  readonly #found: Found[] = [];
  /** How many articles the volumes asked have, hit or not, by newspaper and day. */
  readonly #articles = new Map<string, Map<string, number>>();

  add(volume: VolumeHits): void {
    const { entry, facets, ordinals, ranks } = volume;
    const days = this.#articles.get(entry.newspaper) ?? new Map<string, number>();
    this.#articles.set(entry.newspaper, days);
    for (const [date, articles] of volume.days) days.set(date, (days.get(date) ?? 0) + articles);
    if (!facets) return;
    for (const [i, ordinal] of ordinals.entries()) {
      this.#found.push({ entry, facets, ordinal, rank: ranks[i] ?? 0, date: facets.dates[ordinal] ?? '' });
    }
  }

  view(state: SearchState): View {
    const list = this.#list(state);
    return {
      total: list.length,
      hits: list.slice(0, state.show).map(toHit),
      counts: Object.fromEntries(FILTERS.map((name) => [name, this.#counts(state, name)])) as View['counts'],
      periods: this.#periods(state),
    };
  }

  /** Where the hits that pass the filters are, in the order asked for. */
  places(state: SearchState): HitPlace[] {
    return this.#list(state).map(({ entry, ordinal }) => ({ folder: entry.folder, ordinal }));
  }

  #list(state: SearchState): Found[] {
    return this.#found.filter((hit) => passes(hit, state)).sort(ORDERS[state.sort]);
  }

  /** For each value of a filter, how many hits there are with it when all other filters stay, the most first. */
  #counts(state: SearchState, filter: Filter): Counts {
    const counts = new Map(state.filters[filter].map((value) => [value, 0]));
    for (const hit of this.#found) {
      if (!passes(hit, state, filter)) continue;
      for (const value of VALUES[filter](hit)) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    if (filter === 'page') return [...counts].sort((a, b) => Number(a[0]) - Number(b[0]));
    if (filter === 'year') return [...counts].sort((a, b) => compare(a[0], b[0]));
    return [...counts].sort((a, b) => b[1] - a[1] || compare(a[0], b[0]));
  }

  /** Hits over time, by the step that suits the time spanned. The date range chosen is left open, to show what is beside it. */
  #periods(state: SearchState): Period[] {
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
    for (const hit of this.#found) if (passes(hit, open, 'year')) at(hit.date).hits++;
    return [...found.values()].sort((a, b) => compare(a.name, b.name));
  }
}

function toHit({ entry, facets, ordinal, date }: Found): Hit {
  const { newspaper, folder } = entry;
  const [genre = '', page = 0] = [facets.genres[ordinal], facets.pages[ordinal]];
  return { folder, ordinal, id: `${newspaper}/${facets.ids[ordinal]}`, newspaper, date, genre, page };
}

/** Characters of a date that name a step: a day within two months, a month within eight years, else a year. */
function stepFor(first = '', last = ''): 10 | 7 | 4 {
  const days = (Date.parse(last) - Date.parse(first)) / 86_400_000;
  return days <= 62 ? 10 : days <= 8 * 366 ? 7 : 4;
}

function passes(hit: Found, state: SearchState, except?: Filter): boolean {
  if (state.from && hit.date < state.from) return false;
  if (state.to && hit.date > state.to) return false;
  return FILTERS.every((name) => {
    const wanted = state.filters[name];
    return name === except || wanted.length === 0 || VALUES[name](hit).some((value) => wanted.includes(value));
  });
}
