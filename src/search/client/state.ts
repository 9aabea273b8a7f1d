/** Everything a reader chose on the search page; it stands in the address, so that it can be kept, sent and gone back to. */
import { isCalendarDate, parseIssueDate } from '../../model/ids.ts';
import { searchUrl } from '../../model/urls.ts';
import type { Labels } from '../query/parse.ts';
import type { Query } from '../query/query.ts';

/** Where hits can be narrowed, each to one or more values. */
export const FILTERS = ['newspaper', 'year', 'genre', 'topic', 'place', 'page'] as const;
export type Filter = (typeof FILTERS)[number];
/** By date, the newest or the oldest first, or by how prominently the strings stand. */
const SORTS = ['newest', 'oldest', 'relevance'] as const;
export type Sort = (typeof SORTS)[number];

export interface SearchState {
  q: string;
  /** Where to look: a newspaper, an issue, `topics/<id>` or `places/<id>`; everywhere when empty. */
  in: string;
  filters: Record<Filter, string[]>;
  /** First and last day; empty where open. */
  from: string;
  to: string;
  sort: Sort;
  /** How many hits are shown. */
  show: number;
}

/** Hits shown at first, and added each time. */
export const PAGE = 50;

const dayOf = (text: string): string => (isCalendarDate(text) ? text : '');

export function readState(params: URLSearchParams): SearchState {
  const sort = params.get('sort');
  return {
    q: params.get('q') ?? '',
    in: params.get('in') ?? '',
    filters: Object.fromEntries(FILTERS.map((name) => [name, params.getAll(name)])) as Record<Filter, string[]>,
    from: dayOf(params.get('from') ?? ''),
    to: dayOf(params.get('to') ?? ''),
    sort: SORTS.find((known) => known === sort) ?? 'newest',
    show: Math.max(PAGE, Math.min(Number(params.get('show')) || PAGE, 10_000)),
  };
}

/** The address of a state, without what is as it always is. */
export function stateUrl(state: SearchState): string {
  const params = new URLSearchParams();
  if (state.q) params.set('q', state.q);
  if (state.in) params.set('in', state.in);
  for (const name of FILTERS) for (const value of state.filters[name]) params.append(name, value);
  if (state.from) params.set('from', state.from);
  if (state.to) params.set('to', state.to);
  if (state.sort !== 'newest') params.set('sort', state.sort);
  if (state.show !== PAGE) params.set('show', String(state.show));
  const query = params.toString();
  return query ? `${searchUrl()}?${query}` : searchUrl();
}

/** A scope as a condition; null for everywhere, and for what names nothing. */
export function scopeQuery(scope: string, labels: Labels): Query | null {
  const [first = '', second = ''] = scope.split('/');
  if (first === 'topics' || first === 'places') {
    const field = first === 'topics' ? 'topic' : 'place';
    return Object.hasOwn(labels[first], second) ? { kind: 'facet', field, ids: [second] } : null;
  }
  if (!Object.hasOwn(labels.newspapers, first)) return null;
  if (second === '') return { kind: 'facet', field: 'newspaper', ids: [first] };
  return parseIssueDate(second) ? { kind: 'issue', id: `${first}/${second}` } : null;
}

/** Is any filter set? */
export const isNarrowed = (state: SearchState): boolean =>
  state.from !== '' || state.to !== '' || FILTERS.some((name) => state.filters[name].length > 0);

export const withoutFilters = (state: SearchState): SearchState => ({
  ...state,
  ...readState(new URLSearchParams()),
  q: state.q,
  in: state.in,
  sort: state.sort,
});
