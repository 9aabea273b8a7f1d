import type { Piece } from '../page-model.ts';

/**
 * Do the texts before and after a line speak of the same things? Pairs of characters that both sides have, weighted by how
 * rare they are on the page, as TextTiling (Hearst, 1997) compares blocks of words.
 */

/** Length of each side, and of the stretches in which a pair's rarity is counted, in Han characters. */
const SIDE = 180;
/** Below this much text on a side nothing can be told. */
const LEAST = 25;
/**
 * Of composed pages' and the real pages' boundaries: with a cohesion of 0.036 a new article is as likely as not, and each
 * 0.025 more or less changes the odds by e. What one page's words say of another's is not trusted beyond the limits.
 */
const EVEN = 0.036;
const SLOPE = 40;
const LIMITS = { same: -1.2, other: 1.2 };

const isHan = (code: number): boolean => code >= 0x3400 && code <= 0x9fff;

/**
 * For each piece, how much likelier its line begins something that the text before does not speak of than that it goes on:
 * the logarithm of the odds, in nats.
 */
export function novelty(pieces: readonly Piece[]): number[] {
  const { pairs, kinds, starts } = numberPairs(pieces);
  const rarity = rarities(pairs, kinds);
  const seen = new Int32Array(rarity.length).fill(-1);
  return starts.map((at, i) => {
    const before = Math.max(0, at - SIDE);
    const after = Math.min(pairs.length, at + SIDE);
    if (at - before < LEAST || after - at < LEAST) return 0;
    for (let p = before; p < at; p++) seen[pairs[p] as number] = i;
    let shared = 0;
    for (let p = at; p < after; p++) {
      const pair = pairs[p] as number;
      if (seen[pair] !== i) continue;
      seen[pair] = -1;
      shared += rarity[pair] as number;
    }
    const cohesion = shared / Math.sqrt((at - before) * (after - at));
    return Math.min(LIMITS.other, Math.max(LIMITS.same, (EVEN - cohesion) * SLOPE));
  });
}

/** The page's pairs of neighbouring Han characters as numbers below `kinds`, and where each piece's begin. */
function numberPairs(pieces: readonly Piece[]): { pairs: number[]; kinds: number; starts: number[] } {
  const numbers = new Map<number, number>();
  const pairs: number[] = [];
  const starts: number[] = [];
  let last = 0;
  for (const { text } of pieces) {
    starts.push(pairs.length);
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (!isHan(code)) continue;
      if (last) {
        const key = (last << 16) | code;
        let number = numbers.get(key);
        if (number === undefined) {
          number = numbers.size;
          numbers.set(key, number);
        }
        pairs.push(number);
      }
      last = code;
    }
  }
  return { pairs, kinds: numbers.size, starts };
}

/** How rare each pair is: the logarithm of how many stretches of the page there are for one that has it. */
function rarities(pairs: readonly number[], kinds: number): Float64Array {
  const stretches = new Float64Array(kinds);
  const last = new Int32Array(kinds).fill(-1);
  for (let i = 0; i < pairs.length; i++) {
    const pair = pairs[i] as number;
    const stretch = Math.floor(i / SIDE);
    if (last[pair] === stretch) continue;
    last[pair] = stretch;
    stretches[pair] = (stretches[pair] as number) + 1;
  }
  const count = Math.max(1, Math.ceil(pairs.length / SIDE));
  const logs = Float64Array.from({ length: count + 1 }, (_, n) => Math.log(count / n));
  return stretches.map((n) => logs[n] as number);
}
