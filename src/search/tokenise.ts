/**
 * How a text becomes words for Pagefind, and a query the same words: every folded character is one word, so that
 * words in a row are found in exactly the texts that contain the string. Pagefind drops punctuation, splits compounds, strips
 * accents and cuts Chinese by its own dictionary; a character written as four letters and digits passes all that untouched.
 */
import { fold } from './fold.ts';

/** Changes whenever fold or words change: an index made by other rules is not read. */
export const TOKENISER = 1;

/** Where a string may be looked for apart: `by:` asks the names of a byline only. */
type Namespace = 'any' | 'by';
const PREFIX: Record<Namespace, string> = { any: '', by: 'b' };

/** Stands between two texts, so that no string is found across them. */
const BOUNDARY = 'z';

/** `营` → `0ih5`: the code point in base 36. Four digits hold all of Unicode, and no word begins another. */
const word = (character: string): string => (character.codePointAt(0) ?? 0).toString(36).padStart(4, '0');

/** The words of one text. */
export function words(text: string, namespace: Namespace = 'any'): string[] {
  return fold(text).chars.map((character) => PREFIX[namespace] + word(character));
}

/** What Pagefind indexes: the words of several texts in a row, none running into the next. */
export const joinTexts = (texts: readonly string[][]): string =>
  texts
    .filter((text) => text.length > 0)
    .map((text) => text.join(' '))
    .join(` ${BOUNDARY} `);
