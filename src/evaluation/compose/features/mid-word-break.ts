/** A headline that is wrapped inside a word: `湖北专场人气 / 旺`, `通电 / 话`. */
import type { Random } from '../random.ts';
import type { Feature } from './feature.ts';

const words = new Intl.Segmenter('zh', { granularity: 'word' });
const SHORTEST = 9;

/** Places inside a word, or before its last letters, but not at a space or a mark. */
function breaksOf(headline: string): number[] {
  const boundaries = new Set([...words.segment(headline)].map(({ index }) => index));
  return Array.from({ length: headline.length }, (_, i) => i).filter(
    (i) =>
      i >= headline.length * 0.4 &&
      /^\p{Script=Han}{2}$/u.test(headline.slice(i - 1, i + 1)) &&
      (!boundaries.has(i) || headline.length - i <= 2),
  );
}

const drawBreak = (headline: string, rng: Random): number | undefined => {
  const places = breaksOf(headline);
  const tails = places.filter((i) => headline.length - i <= 3);
  if (places.length === 0) return undefined;
  return tails.length > 0 && rng.chance(0.5) ? rng.pick(tails) : rng.pick(places);
};

export const midWordBreak: Feature = {
  fits: ({ headline = '' }) => headline.length >= SHORTEST && !/[\s]/u.test(headline) && breaksOf(headline).length > 0,
  share: 0.75,
  apply: (prepared, rng) => {
    const headline = prepared.expected.headline ?? '';
    const at = drawBreak(headline, rng);
    if (at !== undefined) prepared.title = [headline.slice(0, at), headline.slice(at)];
  },
};
