/** The words of a printed line → its text. */
import type { Rect } from './positioned-page.ts';

export interface Word extends Rect {
  text: string;
}

const CHINESE = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’—…·]/u;
/** Marks whose square is half empty: after the mark, and before it. */
const BLANK_RIGHT_HALF = /[，。、；：！？”’）》」』】〉]$/u;
const BLANK_LEFT_HALF = /^[“‘（《「『【〈]/u;
/** The least gap between two words that a reader sees as a space, in em. */
const SPACE = 0.5;
const LATIN_SPACE = 0.12;

/**
 * OCR divides Chinese into words where the print has no space. So next to Chinese only a gap of half a character is a
 * space. Between Latin words and numbers every visible gap is one.
 * @param em height of the type, in the unit of the words' positions
 */
export function joinWords(words: readonly Word[], em: number): string {
  return words
    .map((word, i) => (i > 0 && isSpace(words[i - 1] as Word, word, em) ? ` ${word.text}` : word.text))
    .join('');
}

function isSpace(before: Word, after: Word, em: number): boolean {
  const gap = (after.left - before.right) / em;
  const chinese = CHINESE.test([...before.text].at(-1) ?? '') || CHINESE.test([...after.text][0] ?? '');
  if (!Number.isFinite(gap)) return !chinese;
  if (!chinese) return gap >= LATIN_SPACE;
  return (
    gap >= SPACE + (BLANK_RIGHT_HALF.test(before.text) ? SPACE : 0) + (BLANK_LEFT_HALF.test(after.text) ? SPACE : 0)
  );
}
