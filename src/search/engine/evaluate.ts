/** Which articles of a volume a query asks for. */
import { foldText } from '../fold.ts';
import type { VolumeEntry } from '../manifest.ts';
import type { FacetField, Query } from '../query/query.ts';
import type { Volume } from './volume.ts';

/** Articles by number. The value ranks them, the least first: in the headline, then by how early in the text. */
export type Hits = Map<number, number>;

/** @throws SearchError when a file of the index cannot be read. */
export async function evaluate(query: Query, volume: Volume): Promise<Hits> {
  const { facets, entry } = volume;
  switch (query.kind) {
    case 'text': {
      const found = await volume.find(query.text, query.field);
      return new Map([...found].map(([ordinal, place]) => [ordinal, rank(place, facets.heads[ordinal] ?? 0)]));
    }
    case 'date':
      return where(volume, (i) => {
        const date = facets.dates[i] ?? '';
        return date >= query.from && date <= query.to;
      });
    case 'issue':
      return where(volume, (i) => `${entry.newspaper}/${facets.ids[i]}`.startsWith(`${query.id}/`));
    case 'page-number':
      return where(volume, (i) => facets.pages[i] === query.number);
    case 'label': {
      const labels = query.field === 'page' ? facets.pageLabels : facets.columns;
      return where(volume, (i) => foldText(labels[i] ?? '').includes(query.text));
    }
    case 'facet':
      return where(volume, (i) => query.ids.some((id) => idsOf(volume, query.field, i).includes(id)));
    case 'not': {
      const without = await evaluate(query.of, volume);
      return where(volume, (i) => !without.has(i));
    }
    case 'or':
      return union(await Promise.all(query.of.map((part) => evaluate(part, volume))));
    case 'and':
      return intersection(await Promise.all(query.of.map((part) => evaluate(part, volume))));
  }
}

const where = ({ facets }: Volume, test: (ordinal: number) => boolean): Hits =>
  new Map([...facets.ids.keys()].filter(test).map((ordinal) => [ordinal, 0]));

function idsOf({ facets, entry }: Volume, field: FacetField, ordinal: number): readonly string[] {
  if (field === 'topic') return facets.topics[ordinal] ?? [];
  if (field === 'place') return facets.places[ordinal] ?? [];
  return [field === 'genre' ? (facets.genres[ordinal] ?? '') : entry.newspaper];
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

/** May the volume hold an article that the query asks for? Its newspaper and days can say no without a look inside. */
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
