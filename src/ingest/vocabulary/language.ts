/** What the language knows of characters in a row, counted in a corpus: pairs that go together, and what heads and text are made of. */
import table from './learnt/pairs.json' with { type: 'json' };
import { toSimplified } from './script.ts';

/** A row for each character: itself, and those that follow it more often than chance would have them, level by level. */
const LEVELS = 6;
const pairs = new Map<number, number>();
const ENDS = new Map<number, number>();
const BEGINS = new Map<number, number>();

/** Takes a table in place of the one before: learning counts pairs first, and then learns what they say. */
export function usePairs({ pairs: rows, ends, begins }: { pairs: string; ends: string; begins: string }): void {
  useEdges(ENDS, ends);
  useEdges(BEGINS, begins);
  pairs.clear();
  for (const row of rows.split('\n'))
    row
      .slice(1)
      .split('|')
      .forEach((seconds, level) => {
        for (let i = 0; i < seconds.length; i++) pairs.set((row.charCodeAt(0) << 16) | seconds.charCodeAt(i), level);
      });
}

function useEdges(edges: Map<number, number>, levels: string): void {
  edges.clear();
  levels.split('|').forEach((chars, level) => {
    for (let i = 0; i < chars.length; i++) edges.set(chars.charCodeAt(i), level);
  });
}

const MIDDLE = 2.5;
/** How readily a clause ends with the last character of the text, and begins with the first: -2.5 to 2.5. */
export const endsClause = (text: string): number =>
  (ENDS.get(toSimplified(text.charCodeAt(text.length - 1))) ?? MIDDLE) - MIDDLE;
export const beginsClause = (text: string): number => (BEGINS.get(toSimplified(text.charCodeAt(0))) ?? MIDDLE) - MIDDLE;

usePairs(table);

const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** Of two characters that no text of the corpus has side by side, and that a text has so often as chance would. */
const NEVER = -1.5;

/** How much likelier the last character of `before` and the first of `after` stand side by side than by chance, about -1.5 to 2. */
export function cohesion(before: string, after: string): number {
  const a = before.charCodeAt(before.length - 1);
  const b = after.charCodeAt(0);
  if (isDigit(a) && isDigit(b)) return 2;
  if (!isHan(a) || !isHan(b)) return 0;
  const level = pairs.get((toSimplified(a) << 16) | toSimplified(b));
  return level === undefined ? NEVER : (level / (LEVELS - 1)) * 3 - 1;
}
