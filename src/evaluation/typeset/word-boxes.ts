/** Imitates OCR: a printed line becomes words with slightly inexact boxes of their ink. */
import type { Random } from '../compose/random.ts';
import { emOf, type Line } from './printed-page.ts';

export interface WordBox {
  text: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Chinese in parts of one to three characters, numbers and Latin words whole. */
export function boxWords(line: Line, rng: Random): WordBox[] {
  const words: WordBox[] = [];
  let x = line.x;
  for (const part of line.text.match(/ +|[\p{Script=Latin}\d.%+\-:/]+|[^ \p{Script=Latin}\d]{1,3}/gu) ?? []) {
    const width = [...part].reduce((sum, char) => sum + emOf(char), 0) * line.size;
    if (part.trim()) words.push(ink(part, x, width, line, rng));
    x += width;
  }
  return words;
}

const SIDE = 0.05;
const jitter = (rng: Random, by: number): number => (rng.next() - 0.5) * 2 * by;

/** The ink of a full-width mark fills one half of its square. */
function ink(text: string, x: number, width: number, { y, size }: Line, rng: Random): WordBox {
  const before = /^[“‘（《]/u.test(text) ? 0.5 : SIDE;
  const after = /[，。、；：！？”’）》]$/u.test(text) ? 0.55 : SIDE;
  return {
    text,
    left: Math.round(x + before * size + jitter(rng, 0.02 * size)),
    top: Math.round(y + SIDE * size + jitter(rng, 0.03 * size)),
    right: Math.round(x + width - after * size + jitter(rng, 0.02 * size)),
    bottom: Math.round(y + (1 - SIDE) * size + jitter(rng, 0.03 * size)),
  };
}

export const around = (words: readonly Omit<WordBox, 'text'>[]): Omit<WordBox, 'text'> => ({
  left: Math.min(...words.map(({ left }) => left)),
  top: Math.min(...words.map(({ top }) => top)),
  right: Math.max(...words.map(({ right }) => right)),
  bottom: Math.max(...words.map(({ bottom }) => bottom)),
});

export const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
