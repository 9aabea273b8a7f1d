/** What of a page can stand in its display font: a page's font weighs at most 60 KB, and a character some 0.2 KB of it. */

/** Characters; the nameplate and the page's own heading have room beside them. */
const MOST = 270;

/** Of groups of headlines, the weightiest first: how many of the groups have room whole. */
export function groupsInDisplay(groups: readonly (readonly string[])[]): number {
  const characters = new Set<string>();
  const full = groups.findIndex((headlines) => {
    for (const character of headlines.join('')) characters.add(character);
    return characters.size > MOST;
  });
  return full === -1 ? groups.length : full;
}
