/** Subjects (topics, places, names), each with its articles and their number by year. */
import type { Place } from '../model/place.ts';
import { NODE, track } from './dependencies.ts';
import type { ArticleNode } from './tree.ts';

export interface Subject {
  readonly id: string;
  readonly label: string;
  readonly url: string;
  /** Newest first. */
  readonly articles: ArticleNode[];
  /** Newest first; years without articles are left out. */
  readonly years: { year: number; count: number }[];
}

/** A subject that tracks what is read of it: its `label` apart from its articles. */
export class SubjectRecord implements Subject {
  readonly #label: string;
  readonly id: string;
  readonly url: string;
  readonly held: ArticleNode[];
  constructor(id: string, label: string, url: string, held: ArticleNode[]) {
    this.id = id;
    this.#label = label;
    this.url = url;
    this.held = held;
  }
  get [NODE](): string {
    return `subject ${this.url}`;
  }
  get label(): string {
    track(`label ${this.url}`);
    return this.#label;
  }
  get articles(): ArticleNode[] {
    track(`subject ${this.url}`);
    return this.held;
  }
  get years(): Subject['years'] {
    track(`subject ${this.url}`);
    return yearCounts(this.held);
  }
}

/** Every entry of a controlled list, in its order, with the articles filed under it. */
export function subjects(
  list: readonly { id: string; label: string }[],
  articles: readonly ArticleNode[],
  idsOf: (article: ArticleNode) => readonly string[],
  urlOf: (id: string) => string,
): Subject[] {
  const filed = new Map<string, ArticleNode[]>(list.map(({ id }) => [id, []]));
  for (const article of articles) {
    for (const id of idsOf(article)) {
      const ofSubject = filed.get(id);
      if (!ofSubject)
        throw new Error(`Article ${article.data.id} is filed under “${id}”, which no controlled list has.`);
      ofSubject.push(article);
    }
  }
  return list.map(({ id, label }) => new SubjectRecord(id, label, urlOf(id), filed.get(id) as ArticleNode[]));
}

/** How many of these articles each year has, in the order in which the years come. */
function yearCounts(articles: readonly ArticleNode[]): Subject['years'] {
  const counts = new Map<number, number>();
  for (const { data } of articles) {
    const year = Number(data.date.slice(0, 4));
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return [...counts].map(([year, count]) => ({ year, count }));
}

export interface PlaceNode {
  place: Place;
  subject: Subject;
  parts: PlaceNode[];
}

/** The tree of places. `subjects` belong to `places`, in the same order. */
export function placeTree(places: readonly Place[], placeSubjects: readonly Subject[]): PlaceNode[] {
  const nodes = new Map<string, PlaceNode>();
  places.forEach((place, index) => {
    nodes.set(place.id, { place, subject: placeSubjects[index] as Subject, parts: [] });
  });
  const roots: PlaceNode[] = [];
  for (const node of nodes.values()) (nodes.get(node.place.within ?? '')?.parts ?? roots).push(node);
  return roots;
}

/** The path from the top level down to the place with that id. Empty if there is none. */
export function placePath(nodes: readonly PlaceNode[], id: string): PlaceNode[] {
  for (const node of nodes) {
    if (node.place.id === id) return [node];
    const below = placePath(node.parts, id);
    if (below.length > 0) return [node, ...below];
  }
  return [];
}
