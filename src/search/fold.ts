/**
 * What counts as the same character. Index and query pass through here and nowhere else, so a reader who types
 * half-width, upper-case, Traditional or with other quotation marks finds what the page printed in its own way.
 *
 * Folding works character by character, without regard to neighbours: the fold of a text is the folds of its characters
 * in a row. That is what makes "the text contains the string" mean the same before and after, and what lets a hit be
 * led back to the very characters that were printed.
 */
import traditional from 'opencc-js/dict/TSCharacters';

/** A text folded: one entry per folded character, and the UTF-16 offsets in the original that it came from. */
interface Folded {
  /** Folded characters, one code point each. */
  chars: string[];
  /** `starts[i]`, `ends[i]`: where `chars[i]` was printed. One printed character may give several folded ones (㎡ → m2). */
  starts: number[];
  ends: number[];
}

/** One character and the marks that combine with it. */
const CHARACTER = /\P{M}\p{M}*|\p{M}+/gu;
/** Nothing that a reader sees: spaces, controls, zero-width characters, variation selectors. */
const INVISIBLE = /[\p{White_Space}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/u;

/** Marks that typesetters choose between and readers do not. The first of each row stands for all. */
const SAME_MARK = ['"“”„‟〝〞〟「」«»', "'‘’‚‛『』`", '-‐‑‒–—―−─━⸺', '~∼〜〰', '·•‧∙⋅・'];

const SIMPLER = new Map<string, string>([
  ...traditional.split('|').map((entry): [string, string] => {
    const [from = '', to = ''] = entry.split(' ');
    return [from, to];
  }),
  ...SAME_MARK.flatMap((row) => {
    const [first = '', ...others] = row;
    return others.map((mark): [string, string] => [mark, first]);
  }),
]);

/** Folds of the characters met so far: a newspaper uses a few thousand, again and again. */
const known = new Map<string, string[]>();

function foldCharacter(character: string): string[] {
  return [...character.normalize('NFKC').toLowerCase()]
    .filter((mark) => !INVISIBLE.test(mark))
    .map((mark) => SIMPLER.get(mark) ?? mark);
}

/** Folds `text` and remembers where each folded character was printed. */
export function fold(text: string): Folded {
  const result: Folded = { chars: [], starts: [], ends: [] };
  for (const { 0: character, index } of text.matchAll(CHARACTER)) {
    const folded = known.get(character) ?? foldCharacter(character);
    known.set(character, folded);
    for (const mark of folded) {
      result.chars.push(mark);
      result.starts.push(index);
      result.ends.push(index + character.length);
    }
  }
  return result;
}

/** The folded text as a string: `foldText('“ＥＯＤ”　 營商')` is `'"eod"营商'`. */
export const foldText = (text: string): string => fold(text).chars.join('');
