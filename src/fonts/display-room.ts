/** What can stand in one display font: it weighs at most 60 KB, and a character some 0.24 KB of it. */

/** Characters; the nameplate has room beside them. */
const MOST = 230;

/** Of groups of headlines, the weightiest first: how many of the groups have room whole. */
export function groupsInDisplay(groups: readonly (readonly string[])[]): number {
  const characters = new Set<string>();
  const full = groups.findIndex((headlines) => {
    for (const character of headlines.join('')) characters.add(character);
    return characters.size > MOST;
  });
  return full === -1 ? groups.length : full;
}

/** The headlines that share a font with the one at `position`: all of a page (版) where there is room, else a run of them. */
export function sharedDisplay(headlines: readonly string[], position: number): string[] {
  let run: string[] = [];
  for (const [index, headline] of headlines.entries()) {
    if (run.length > 0 && groupsInDisplay([[...run, headline]]) === 0) {
      if (index > position) break;
      run = [];
    }
    run.push(headline);
  }
  return run;
}
