/** Is it text? Results of failed OCR, of fonts without a character map or of a wrong encoding are refused here. */

import { type Fault, fault } from '../../model/message.ts';
import type { SourcePage } from '../source-page.ts';
import { findMojibake } from './mojibake.ts';

/** A page with fewer unreadable characters than this is not judged by them. */
const FEW = 20;
/** With a larger share of characters that belong to no word, the page is not text. */
const MOST_UNMAPPED = 0.3;
/** With a larger share of U+FFFD, the text was read in a wrong encoding. */
const MOST_REPLACED = 0.02;
/** A page with fewer letters may be a list of brands or a poem in another language. */
const FEW_LETTERS = 200;
/** The least share of Han characters among the letters of a Chinese page. Most of it may be quotations. */
const LEAST_HAN = 0.02;

/** Private use, unassigned and control characters. Text has few of them. */
const NO_CHARACTER = /[\p{Co}\p{Cn}\u0001-\u0008\u000e-\u001f\u0080-\u009f]/gu;
/** Runs of letters of scripts that write words; Han, kana and Bopomofo stand beside each other in one text. */
const WORD = /(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}])[\p{L}\p{M}])+/gu;
const LETTER = /\p{L}/gu;
const HAN = /\p{Script=Han}/gu;
/** Latin Extended-A and -B and IPA: words have them beside plain letters. Glyph numbers from 256 on look like them. */
const EXTENDED = /[\u0100-\u02af]/gu;
const SCRIPTS = [
  'Latin',
  'Greek',
  'Cyrillic',
  'Armenian',
  'Hebrew',
  'Arabic',
  'Devanagari',
  'Bengali',
  'Tamil',
  'Thai',
  'Lao',
  'Tibetan',
  'Myanmar',
  'Georgian',
  'Hangul',
  'Khmer',
  'Mongolian',
  'Yi',
].map((script) => new RegExp(`^[\\p{Script=${script}}\\p{Script=Inherited}\\p{Lm}]+$`, 'u'));

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** A word has letters of one script, and plain ones among those with marks: `řeší`, not `ǜĸĸƓ` or `ǜαĸж`. */
const isWord = (run: string): boolean =>
  SCRIPTS.some((script) => script.test(run)) && count(run, EXTENDED) * 2 <= [...run].length;

/** Characters that belong to no word of any language. */
const unmapped = (text: string): number =>
  count(text, NO_CHARACTER) +
  (text.match(WORD) ?? []).reduce((sum, run) => (isWord(run) ? sum : sum + [...run].length), 0);

/**
 * Why a page cannot be read; null if it can.
 * @param language of the newspaper, as a BCP 47 tag
 */
export function illegible({ file, lines }: SourcePage, language: string): Fault | null {
  const text = lines.map((line) => line.text).join('\n');
  const signs = count(text, /\S/gu);
  const replaced = count(text, /\ufffd/gu);
  const line = lines.find((one) => one.text.trim() !== '')?.n;
  const at = { file, line };
  const garbled = findMojibake(text);
  if (garbled) return fault('read/mojibake', at, { ...garbled });
  if (replaced > 2 && replaced > MOST_REPLACED * signs)
    return fault(
      'read/replaced',
      { file, line: lines.find((one) => one.text.includes('\ufffd'))?.n ?? 1 },
      { count: replaced },
    );
  if (unmapped(text) > Math.max(FEW, MOST_UNMAPPED * signs)) return fault('read/unmapped', at);
  const letters = count(text, LETTER);
  if (letters === 0) return fault('read/no-letters', at);
  const han = count(text, HAN);
  if (
    !/^(?:zh|yue|lzh|wuu|nan|hak|gan|hsn|cdo)(?:-|$)/u.test(language) ||
    letters < FEW_LETTERS ||
    han >= LEAST_HAN * letters
  )
    return null;
  return fault('read/no-han', at, { letters, han, name: plainName(file) });
}

const plainName = (file: string): string => file.replace(/^.*\/|#page=\d+$/gu, '');
