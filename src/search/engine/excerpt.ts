/** What a hit shows: its headlines and the lines around the strings asked for, as printed, the strings marked. */
import type { TextTerm } from '../query/query.ts';
import { type PrintedText, printedTexts, type SearchRecord } from '../record.ts';
import { type Occurrence, occurrences } from './occurrences.ts';

/** A run of printed text. `mark`: it is what was asked for. */
export interface Segment {
  text: string;
  mark: boolean;
}

/** A line of context. */
export interface Line {
  field: PrintedText['field'];
  segments: Segment[];
  /** Which occurrence in the article's paragraphs its first mark is, from 1; 0 for headlines and bylines. */
  at: number;
}

export interface Excerpt {
  record: SearchRecord;
  title: Segment[];
  /** Where the strings stand outside the title, the first few; the article's beginning when they stand nowhere else. */
  lines: Line[];
  /** How often the strings stand in the article. */
  count: number;
}

/** Characters before and after a mark. */
const CONTEXT = 36;
const LINES = 3;

export function excerpt(record: SearchRecord, terms: readonly TextTerm[]): Excerpt {
  const texts = printedTexts(record);
  const places = occurrences(record, terms);
  const inTitle = places.filter(({ text }) => text === 0);
  const before = places.filter(({ text }) => texts[text]?.field !== 'text').length;
  const lines: Line[] = [];
  for (let nth = inTitle.length; nth < places.length && lines.length < LINES; ) {
    const near = sameLine(places, nth);
    const printed = texts[places[nth]?.text ?? 0] as PrintedText;
    const at = printed.field === 'text' ? nth - before + 1 : 0;
    lines.push({ field: printed.field, segments: cut(printed.text, near), at });
    nth += near.length;
  }
  const opening = record.paragraphs[0];
  if (lines.length === 0 && opening) {
    lines.push({ field: 'text', segments: cut(opening, [{ start: 0, end: 0 }]), at: 0 });
  }
  return { record, title: segments(record.title, inTitle), lines, count: places.length };
}

/** The occurrences from `first` on that one line can show together. */
function sameLine(places: readonly Occurrence[], first: number): Occurrence[] {
  const start = places[first] as Occurrence;
  const after = places.slice(first).findIndex(({ text, end }) => text !== start.text || end > start.end + CONTEXT);
  return places.slice(first, after < 0 ? undefined : first + after);
}

type Place = Pick<Occurrence, 'start' | 'end'>;

/** The part of `text` around `places`, with `…` where it was cut. */
function cut(text: string, places: readonly Place[]): Segment[] {
  const from = boundary(text, (places[0]?.start ?? 0) - CONTEXT);
  const to = boundary(text, (places.at(-1)?.end ?? 0) + CONTEXT);
  const shown = segments(
    text.slice(from, to),
    places.map(({ start, end }) => ({ start: start - from, end: end - from })),
  );
  if (from > 0) shown.unshift({ text: '…', mark: false });
  if (to < text.length) shown.push({ text: '…', mark: false });
  return shown;
}

/** The offset itself, or one less where it would part a character in two. */
function boundary(text: string, offset: number): number {
  const at = Math.min(Math.max(offset, 0), text.length);
  return /[\uDC00-\uDFFF]/.test(text.charAt(at)) ? at - 1 : at;
}

function segments(text: string, places: readonly Place[]): Segment[] {
  const found: Segment[] = [];
  let done = 0;
  for (const { start, end } of places) {
    found.push({ text: text.slice(done, start), mark: false }, { text: text.slice(start, end), mark: end > start });
    done = end;
  }
  found.push({ text: text.slice(done), mark: false });
  return found.filter((segment) => segment.text !== '');
}
