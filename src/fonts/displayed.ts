/** Which headlines of a page (版) stand in the display font: the weightiest first, all of one weight or none. */

import { PROMINENCES, type Prominence, prominence } from '../archive/prominence.ts';
import type { PageNode } from '../archive/tree.ts';
import { groupsInDisplay } from './display-room.ts';

export function displayedProminences(page: PageNode): Prominence[] {
  return PROMINENCES.slice(0, groupsInDisplay(PROMINENCES.map((weight) => headlinesOf(page, [weight]))));
}

/** In reading order, so that a page and its articles name the same font. */
export const displayedHeadlines = (page: PageNode): string[] => headlinesOf(page, displayedProminences(page));

function headlinesOf({ articles }: PageNode, of: readonly Prominence[]): string[] {
  const weights = prominence(articles);
  return articles.filter((_, index) => of.includes(weights[index] ?? 'plain')).map(({ data }) => data.title);
}
