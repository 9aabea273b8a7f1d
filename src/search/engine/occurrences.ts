/** Finds strings in an article, as offsets in the printed text. */
import { fold } from '../fold.ts';
import type { TextField, TextTerm } from '../query/query.ts';
import { HEADLINES, type PrintedText, printedTexts, type SearchRecord } from '../record.ts';

export interface Occurrence {
  /** Which of `printedTexts(record)`. */
  text: number;
  /** UTF-16 offsets in it. */
  start: number;
  end: number;
}

/** Every place of one of `strings` in `text`, in order. Overlapping places are joined. Offsets are UTF-16. */
export function placesIn(text: string, strings: readonly string[]): { start: number; end: number }[] {
  const { chars, starts, ends } = fold(text);
  const places: { start: number; end: number }[] = [];
  for (const string of strings) {
    const wanted = fold(string).chars;
    if (wanted.length === 0) continue;
    for (let at = 0; at + wanted.length <= chars.length; at++) {
      if (!wanted.every((char, i) => char === chars[at + i])) continue;
      places.push({ start: starts[at] ?? 0, end: ends[at + wanted.length - 1] ?? 0 });
    }
  }
  places.sort((a, b) => a.start - b.start || a.end - b.end);
  const merged: typeof places = [];
  for (const place of places) {
    const last = merged.at(-1);
    if (last && place.start < last.end) last.end = Math.max(last.end, place.end);
    else merged.push({ ...place });
  }
  return merged;
}

/** True if `field:` searches this text. */
const asks = (field: TextField, printed: PrintedText): boolean =>
  field === 'any' || (field === 'by' ? printed.field === 'byline' : HEADLINES.includes(printed.field));

/** Every place of one of `terms` in its field of the article, in reading order. */
export function occurrences(record: SearchRecord, terms: readonly TextTerm[]): Occurrence[] {
  return printedTexts(record).flatMap((printed, text) => {
    const strings = terms.filter(({ field }) => asks(field, printed)).map((term) => term.text);
    return placesIn(printed.text, strings).map((place) => ({ text, ...place }));
  });
}
