/** Finds the articles of a volume that match a query. */
import { foldText } from '../fold.ts';
import type { Facets, VolumeEntry } from '../manifest.ts';
import type { FacetField, Query } from '../query/query.ts';
import type { Volume } from './volume.ts';

/** Articles by number. The value ranks them, the least first: in the headline, then by how early in the text. */
type Hits = Map<number, number>;

/** @throws SearchError when a file of the index cannot be read. */
export async function evaluate(query: Query, volume: Volume): Promise<Hits> {
  switch (query.kind) {
    case 'text': {
      const found = await volume.find(query.text, query.field);
      if (found.size === 0) return new Map();
      const { heads } = await volume.facets();
      return new Map([...found].map(([ordinal, place]) => [ordinal, rank(place, heads[ordinal] ?? 0)]));
    }
    case 'not': {
      const without = await evaluate(query.of, volume);
      return where(volume, (_, i) => !without.has(i));
    }
    case 'or':
      return union(await Promise.all(query.of.map((part) => evaluate(part, volume))));
    case 'and': {
      // Strings first: if one is missing, nothing else is read.
      const strings = await Promise.all(query.of.filter(isString).map((part) => evaluate(part, volume)));
      if (strings.some(({ size }) => size === 0)) return new Map();
      const others = query.of.filter((part) => !isString(part));
      return intersection([...strings, ...(await Promise.all(others.map((part) => evaluate(part, volume))))]);
    }
    default:
      return where(volume, condition(query, volume.entry.newspaper));
  }
}

const isString = ({ kind }: Query): boolean => kind === 'text';

type Condition = (facets: Facets, ordinal: number) => boolean;

async function where(volume: Volume, test: Condition): Promise<Hits> {
  const facets = await volume.facets();
  return new Map([...facets.ids.keys()].filter((i) => test(facets, i)).map((ordinal) => [ordinal, 0]));
}

/** What a query that names no string asks of an article. */
function condition(query: Exclude<Query, { kind: 'text' | 'not' | 'or' | 'and' }>, newspaper: string): Condition {
  switch (query.kind) {
    case 'date':
      return ({ dates }, i) => (dates[i] ?? '') >= query.from && (dates[i] ?? '') <= query.to;
    case 'issue':
      return ({ ids }, i) => `${newspaper}/${ids[i]}`.startsWith(`${query.id}/`);
    case 'page-number':
      return ({ pages }, i) => pages[i] === query.number;
    case 'label':
      return ({ pageLabels, columns }, i) =>
        foldText((query.field === 'page' ? pageLabels : columns)[i] ?? '').includes(query.text);
    case 'facet':
      return (facets, i) => query.ids.some((id) => idsOf(facets, newspaper, query.field, i).includes(id));
  }
}

function idsOf(facets: Facets, newspaper: string, field: FacetField, ordinal: number): readonly string[] {
  if (field === 'topic') return facets.topics[ordinal] ?? [];
  if (field === 'place') return facets.places[ordinal] ?? [];
  return [field === 'genre' ? (facets.genres[ordinal] ?? '') : newspaper];
}

/** Places are counted in words; a hundred of them make one step. */
const rank = (place: number, head: number): number => (place < head ? 0 : 1 + Math.floor((place - head) / 100));

function union(parts: Hits[]): Hits {
  const hits: Hits = new Map();
  for (const [ordinal, rank] of parts.flatMap((part) => [...part])) {
    hits.set(ordinal, Math.min(rank, hits.get(ordinal) ?? Number.POSITIVE_INFINITY));
  }
  return hits;
}

function intersection([first = new Map(), ...others]: Hits[]): Hits {
  const hits: Hits = new Map();
  for (const [ordinal, rank] of first) {
    if (others.every((part) => part.has(ordinal))) {
      hits.set(
        ordinal,
        others.reduce((sum, part) => sum + (part.get(ordinal) ?? 0), rank),
      );
    }
  }
  return hits;
}

/** False if the volume's newspaper and days already exclude every article of the query. */
export function mayMatch(query: Query, volume: VolumeEntry): boolean {
  switch (query.kind) {
    case 'date':
      return volume.from <= query.to && volume.to >= query.from;
    case 'issue':
      return query.id.startsWith(`${volume.id}-`);
    case 'facet':
      return query.field !== 'newspaper' || query.ids.includes(volume.newspaper);
    case 'and':
      return query.of.every((part) => mayMatch(part, volume));
    case 'or':
      return query.of.some((part) => mayMatch(part, volume));
    default:
      return true;
  }
}
