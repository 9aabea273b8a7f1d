/** What a reading is unsure of, and how sure it is in all. */

import type { Doubt } from '../../model/article.ts';
import { type AnyDoubtValues, type DoubtCode, type DoubtValues, doubtFactor } from '../../model/doubt.ts';
import type { Paragraph, Piece } from '../page-model.ts';
import { lineRanges } from './number-lines.ts';
import { OPENERS } from './paragraph.ts';
import type { Draft } from './stitch.ts';

/** Below this, another reading of the article's bounds is worth a reader's look. */
const UNSURE = 0.75;
/** A label farther from its article than this many pieces was matched by what it says. */
const FAR = 3;
/** Characters of a text that a doubt names. */
const SHOWN = 8;

/** The values of a code; none where its sentence names nothing. */
type Given<C extends DoubtCode> = keyof DoubtValues[C] extends never ? [] : [values: DoubtValues[C]];

/** @param right how often such articles are right, 0 to 1 */
export function findDoubts(
  draft: Draft,
  paragraphs: readonly Paragraph[],
  title: string,
  at: number | null,
  right: number,
): Doubt[] {
  const doubts: Doubt[] = [];
  const add = <C extends DoubtCode>(code: C, pieces: readonly Piece[], ...[values]: Given<C>) =>
    doubts.push({ code, lines: lineRanges(pieces), ...(values && { values: values as AnyDoubtValues }) });
  const text = paragraphs.filter(({ kind }) => kind === 'text');
  const heads = [...draft.titles, ...draft.halves].flatMap((span) => span.pieces);
  if (draft.titles.some((span) => span.vertical)) add('title/vertical', heads);
  if (heads.length === 0 && draft.teasers.length === 0) add('title/derived', text[0]?.pieces.slice(0, 1) ?? []);
  if (draft.halves.length > 0) add('title/apart', heads);
  const alone = heads.length > 0 ? unpaired(title) : null;
  if (alone) add('title/unclosed', heads, { sign: alone });
  if (right < UNSURE) add('article/boundary', edges(draft));
  const first = text[0];
  if (first && (opensInside(first) || draft.turnFrom))
    add('paragraph/fragment', first.pieces.slice(0, 1), { words: [...first.text].slice(0, SHOWN).join('') });
  for (const paragraph of text) {
    if (paragraph.unfinished && !(paragraph === text.at(-1) && draft.turnTo))
      add('paragraph/unfinished', paragraph.pieces.slice(-1), {
        words: [...paragraph.text].slice(-SHOWN).join(''),
      });
    const sign = unpaired(paragraph.text);
    if (sign) add('text/quotes', paragraph.pieces, { sign });
  }
  if (draft.column && at !== null && (at < draft.start - FAR || at > draft.end + FAR))
    add('column/far', [draft.column.piece], { column: draft.column.label });
  return doubts;
}

/** `展，…`: the last characters of a clause whose beginning is missing. A line that is set in has its beginning. */
const opensInside = ({ text, setIn }: Paragraph): boolean =>
  /^(?:\p{Script=Han}{1,2})?[，、。；：！？）》”’]/u.test(text) && !setIn && !OPENERS.test(text);

/** 0 to 1, rounded to two places. */
export function confidence(right: number, doubts: readonly Doubt[]): number {
  const factor = doubts.reduce((product, { code }) => product * doubtFactor(code), 1);
  return Math.round(right * factor * 100) / 100;
}

function edges(draft: Draft): Piece[] {
  const body = draft.body.flatMap((part) => part.pieces);
  const heads = [...draft.kickers, ...draft.titles, ...draft.subtitles].flatMap((span) => span.pieces);
  return [...new Set([...heads, ...body.slice(0, 1), ...body.slice(-1)])];
}

/** The signs that come in pairs; of single quotation marks one is an apostrophe too. */
const PAIRS = [
  ['“', '”'],
  ['《', '》'],
  ['（', '）'],
] as const;

/** The first pair's sign of which there are more than of its partner; null where all are paired. */
function unpaired(text: string): string | null {
  const count = (char: string) => text.split(char).length - 1;
  for (const [open, close] of PAIRS) {
    const more = count(open) - count(close);
    const continued = open === '“' && more === 1 && text.startsWith(open);
    if (more !== 0 && !continued) return more > 0 ? open : close;
  }
  return null;
}
