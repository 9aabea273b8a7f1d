/** What Chinese newspaper text is made of: measures and tests on strings that every stage shares. */

export const HAN = /\p{Script=Han}/u;

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6“”‘’—…·]|[\u{20000}-\u{3fffd}]/u;

/** Width of a printed line in em: a Han character is 1, a Latin letter or digit 0.5, a space 0 (it is kerning more often than text). */
export function emWidth(text: string): number {
  let width = 0;
  for (const char of text) {
    const code = char.codePointAt(0) as number;
    if (code === 0x20) continue;
    if (code < 0x1100 && !(code === 0xb7 || (code >= 0x2014 && code <= 0x2026))) width += 0.5;
    else if (code >= 0x4e00 && code <= 0x9fff) width += 1;
    else width += WIDE.test(char) ? 1 : 0.5;
  }
  return width;
}

/** A line wider than this holds a whole paragraph, in em: no column of a newspaper is so wide. */
export const PARAGRAPH_LINE = 45;

/** A sentence ends here: 。 ！ ？ …… and their half-width kin, also before a closing quote or bracket. */
const SENTENCE_END = /[。！？!?…；;][”’"'）)」』》]*$/u;
export const endsSentence = (text: string): boolean => SENTENCE_END.test(text.trimEnd());

/** A full stop inside: more than a headline would hold. */
export const countStops = (text: string): number => text.match(/[。；;]/gu)?.length ?? 0;

/**
 * Characters that no reader sees: controls, marks of direction and joining, noncharacters, tags. They come with extraction and
 * would break front matter, addresses and searches; the page as received keeps them.
 */
export const INVISIBLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}\p{Noncharacter_Code_Point}\p{Cs}]/gu;

/** The value of a key of our own data, for keys that come from pages: `constructor` is none. */
export const lookUp = <T>(table: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;

/** Without any white space. */
export const withoutSpaces = (text: string): string => text.replace(/\s+/gu, '');
