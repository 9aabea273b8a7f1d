/**
 * A topic, a place or a watch word that nothing matches makes no page: lists are made for any archive, and most entries of
 * one may say nothing in another. An address that was published stays.
 */
import { existsSync, readFileSync } from 'node:fs';
import type { PlaceNode, Subject } from './subjects.ts';

/** The addresses that `content/permalinks.txt` promises. */
export function promisedAddresses(content: string): ReadonlySet<string> {
  const file = `${content}/permalinks.txt`;
  return new Set(existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []);
}

export const matched = (subjects: readonly Subject[], promised: ReadonlySet<string>): Subject[] =>
  subjects.filter(({ articles, url }) => articles.length > 0 || promised.has(url));

/** The places with articles, and the places that contain them. */
export function matchedPlaces(nodes: readonly PlaceNode[], promised: ReadonlySet<string>): PlaceNode[] {
  return nodes
    .map((node) => ({ ...node, parts: matchedPlaces(node.parts, promised) }))
    .filter(({ subject, parts }) => subject.articles.length > 0 || parts.length > 0 || promised.has(subject.url));
}

/** Every subject of a tree, in its order. */
export const subjectsOf = (nodes: readonly PlaceNode[]): Subject[] =>
  nodes.flatMap(({ subject, parts }) => [subject, ...subjectsOf(parts)]);
