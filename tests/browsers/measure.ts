/** What a reader would see of a text's setting, measured in the page: runs as an expression, so it needs no import. */

export interface Setting {
  characters: number;
  /** Neighbours of which one stands upon the other by more than a tenth of an em. */
  overlaps: string[];
  /** Spaces wider than a Han character. */
  holes: string[];
  /** How far lines, but for the last, end from the column's edge: the mean, in ems. */
  short: number;
  /** Lines that hold no character. */
  emptyLines: number;
}

/** The setting of the paragraphs that a CSS selector names; ends and empty lines mean something in a single column only. */
export const setting = (selector: string): string => `(() => {
  const setting = { characters: 0, overlaps: [], holes: [], short: 0, emptyLines: 0 };
  const ends = [];
  for (const paragraph of document.querySelectorAll('${selector}')) {
    const em = parseFloat(getComputedStyle(paragraph).fontSize);
    const lineHeight = parseFloat(getComputedStyle(paragraph).lineHeight);
    const box = paragraph.getBoundingClientRect();
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    const lines = [];
    let last = null;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      for (let at = 0; at < node.length; at++) {
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const rect = [...range.getClientRects()].findLast(({ width }) => width > 0);
        if (!rect) continue;
        const letter = node.data[at];
        const around = node.data.slice(Math.max(0, at - 3), at + 3);
        setting.characters++;
        if (last && Math.abs(last.top - rect.top) < em / 2) {
          if (last.right - rect.left > em / 10) setting.overlaps.push(around);
        } else lines.push(0);
        if (letter === ' ' && rect.width > em) setting.holes.push(around);
        lines[lines.length - 1] = (box.right - rect.right) / em;
        last = rect;
      }
    }
    ends.push(...lines.slice(0, -1).map((end) => Math.max(0, end)));
    setting.emptyLines += Math.round(box.height / lineHeight) - lines.length;
  }
  setting.short = ends.reduce((sum, end) => sum + end, 0) / Math.max(1, ends.length);
  return setting;
})()`;
