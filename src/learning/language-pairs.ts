/** Counts pairs of neighbouring characters in the corpus: which go together more often than chance would have them. */
import type { CorpusPage } from './pages/corpus.ts';

/** A pair must be seen this often. */
const LEAST = 8;
/** Bounds of the levels, in nats above chance. */
const LEVELS = [-0.5, 0.5, 1.5, 2.5, 3.5, 5];

const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;

/** A row for each character: itself, and those that follow it, from rare to inseparable, a `|` between two levels. */
export function countPairs(pages: readonly CorpusPage[]): string {
  const single = new Float64Array(0x10000);
  const pairs = new Map<number, number>();
  let total = 0;
  for (const { items } of pages)
    for (const { title, kicker, subtitle, paragraphs } of items)
      for (const text of [title, kicker ?? '', subtitle ?? '', ...paragraphs]) {
        let last = 0;
        for (let i = 0; i < text.length; i++) {
          const code = text.charCodeAt(i);
          if (!isHan(code)) {
            last = 0;
            continue;
          }
          single[code] = (single[code] as number) + 1;
          total++;
          if (last) {
            const key = (last << 16) | code;
            pairs.set(key, (pairs.get(key) ?? 0) + 1);
          }
          last = code;
        }
      }
  const table: Record<string, string[]> = {};
  const found = [...pairs].filter(([, count]) => count >= LEAST).sort(([a], [b]) => (a >>> 0) - (b >>> 0));
  for (const [key, count] of found) {
    const [a, b] = [key >>> 16, key & 0xffff];
    const above = Math.log((count * total) / ((single[a] as number) * (single[b] as number)));
    if (above < (LEVELS[0] as number)) continue;
    const level = LEVELS.findLastIndex((bound) => above >= bound);
    const first = String.fromCharCode(a);
    table[first] ??= LEVELS.map(() => '');
    const row = table[first];
    row[level] += String.fromCharCode(b);
  }
  return Object.entries(table)
    .map(([first, levels]) => first + levels.join('|'))
    .join('\n');
}

/** Bounds of the levels, in nats above chance. */
const EDGES = [-2, -1, -0.4, 0.2, 0.8, 1.5];
/** A character must be seen this often. */
const LEAST_EDGE = 40;
const CLAUSE = /[\p{Script=Han}]+/gu;

/** Which characters end clauses, and which begin them, more often than chance would have it: a level each, rare first. */
export function countEdges(pages: readonly CorpusPage[]): { ends: string; begins: string } {
  const all = new Map<string, number>();
  const ends = new Map<string, number>();
  const begins = new Map<string, number>();
  let [total, clauses] = [0, 0];
  const add = (map: Map<string, number>, char: string): void => {
    map.set(char, (map.get(char) ?? 0) + 1);
  };
  for (const { items } of pages)
    for (const { paragraphs } of items)
      for (const text of paragraphs)
        for (const [clause] of text.matchAll(CLAUSE)) {
          for (const char of clause) add(all, char);
          total += clause.length;
          clauses++;
          add(ends, clause.at(-1) as string);
          add(begins, clause.charAt(0));
        }
  const levels = (edges: Map<string, number>): string => {
    const rows = EDGES.map(() => '');
    for (const [char, count] of [...all].sort(([a], [b]) => (a < b ? -1 : 1))) {
      if (count < LEAST_EDGE) continue;
      const above = Math.log((((edges.get(char) ?? 0) + 0.5) * total) / (count * clauses));
      const level = Math.max(
        0,
        EDGES.findLastIndex((bound) => above >= bound),
      );
      rows[level] += char;
    }
    return rows.join('|');
  };
  return { ends: levels(ends), begins: levels(begins) };
}
