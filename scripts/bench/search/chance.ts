/** Random numbers that are the same for the same seed. */

/** Numbers from 0 to 1. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Draws from `values`: the n-th with a weight of 1/n. */
export function zipf<T>(values: readonly T[], random: () => number): () => T {
  return () => values[Math.min(values.length - 1, Math.floor(values.length ** random()) - 1)] as T;
}
