/** An article's text as one string, its opening, and its length. */

import { shorten } from '../markdown/shorten.ts';
import type { Paragraph } from '../model/paragraph.ts';

/** Characters of an opening. The leading article of a page shows so many. */
const OPENING = 320;

/** A line for each paragraph and 小标题. */
export const plainText = (paragraphs: readonly Paragraph[]): string => paragraphs.map(({ text }) => text).join('\n');

/** Length in characters, white space not counted. */
export const characterCount = (paragraphs: readonly Paragraph[]): number =>
  paragraphs.reduce((sum, { text }) => sum + [...text.replace(/\s/gu, '')].length, 0);

/** The beginning of the text without 小标题, at most 320 characters. Cut text ends in … */
export function opening(paragraphs: readonly Paragraph[]): string {
  let text = '';
  for (const paragraph of paragraphs) {
    if (paragraph.kind === 'subheading') continue;
    text += paragraph.text;
    if (text.length >= OPENING / 2) break;
  }
  return shorten(text, OPENING);
}
