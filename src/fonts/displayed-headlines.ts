/** Which headlines share one display font. Such a font weighs at most 60 KB, and each character in it about 0.24 KB. */
import { PROMINENCES, type Prominence, prominence } from '../archive/prominence.ts';
import type { PageNode } from '../archive/tree.ts';

/** Different characters in one font. The nameplate's characters come on top. */
const MOST = 230;

/** How many of `groups` one font can show, from the first on. A group is counted only if all its headlines fit. */
export function groupsThatFit(groups: readonly (readonly string[])[]): number {
  const characters = new Set<string>();
  const full = groups.findIndex((headlines) => {
    for (const character of headlines.join('')) characters.add(character);
    return characters.size > MOST;
  });
  return full === -1 ? groups.length : full;
}

/** The headlines that share a font with the one at `position`: all of a page (版) if they fit, else some that follow each other. */
export function headlinesWithSameFont(headlines: readonly string[], position: number): string[] {
  let run: string[] = [];
  for (const [index, headline] of headlines.entries()) {
    if (run.length > 0 && groupsThatFit([[...run, headline]]) === 0) {
      if (index > position) break;
      run = [];
    }
    run.push(headline);
  }
  return run;
}

/** The prominences whose headlines use the display font on a page (版): the highest first, each with all its headlines or none. */
export function displayedProminences(page: PageNode): Prominence[] {
  return PROMINENCES.slice(0, groupsThatFit(PROMINENCES.map((weight) => headlinesOf(page, [weight]))));
}

/** In reading order, so that a page and its articles name the same font. */
export const displayedHeadlines = (page: PageNode): string[] => headlinesOf(page, displayedProminences(page));

function headlinesOf({ articles }: PageNode, of: readonly Prominence[]): string[] {
  const weights = prominence(articles);
  return articles.filter((_, index) => of.includes(weights[index] ?? 'plain')).map(({ data }) => data.title);
}
