/** The noise that the layouts `spaced` and `headings` share: half-width marks, cut blocks, lost endings. */

import type { Random } from './random.ts';
import { halves, wrap } from './wrap.ts';

const HALF: Record<string, string> = { '，': ',', '；': ';', '：': ':', '？': '?', '！': '!', '（': '(', '）': ')' };

/** `，` → `,` and so on. */
export const halfWidthMarks = (text: string): string =>
  text.replace(/[，；：？！（）]/gu, (mark) => HALF[mark] ?? mark);

/** `“ ”` → `"`, `‘ ’` → `'`. */
const straightQuotes = (text: string): string => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'");

export const halfWidth = (text: string): string => straightQuotes(halfWidthMarks(text));

/** How often paragraphs are damaged, as shares of all paragraphs. */
interface NoiseRates {
  /** Split into two blocks by a column end. */
  cut: number;
  /** The last line is lost. */
  lostLine: number;
  /** The full stop or the last few characters are lost. */
  lostEnd: number;
  /** Commas are followed by a space. */
  loose: number;
}

/**
 * One paragraph as the lines of its column. The end may be lost.
 * @returns the lines with full-width marks, cut into blocks
 */
export function setParagraph(text: string, width: number, noise: NoiseRates, rng: Random): string[][] {
  let lines = wrap(text, width);
  if (lines.length > 4 && rng.chance(noise.lostLine)) lines = lines.slice(0, -1);
  else if (lines.length > 2 && rng.chance(noise.lostEnd)) {
    const last = lines.pop() ?? '';
    const kept = rng.chance(0.6) ? last.replace(/[。！？]”?$/u, '') : last.slice(0, -rng.int(1, 4));
    if (kept) lines.push(kept);
  }
  if (lines.length > 3 && rng.chance(noise.cut)) {
    const at = rng.int(1, lines.length - (halves(lines.at(-1) ?? '') < 12 ? 2 : 1));
    return [lines.slice(0, at), lines.slice(at)];
  }
  return [lines];
}

/** A block of lines as one line: wraps are spaces, marks are half-width. */
export function joinSpaced(lines: readonly string[], loose: boolean, rng: Random): string {
  const joined = halfWidth(lines.join(' '));
  return loose
    ? joined.replace(/([,:;])(?=\p{Script=Han})/gu, (mark) => (rng.chance(0.45) ? `${mark} ` : mark))
    : joined;
}
