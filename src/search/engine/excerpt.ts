/** The text of a hit: headlines, and lines of context as printed, with the strings of the query marked. */
import type { TextTerm } from '../query/query.ts';
import { type PrintedText, printedTexts, type SearchRecord } from '../record.ts';
import { type Occurrence, occurrences } from './occurrences.ts';

/** A run of printed text. `mark`: it is what was asked for. */
export interface Segment {
  text: string;
  mark: boolean;
}

/** A line of context. */
interface Line {
  field: PrintedText['field'];
  segments: Segment[];
  /** Which occurrence in the article's paragraphs its first mark is, from 1; 0 for headlines and bylines. */
  at: number;
}

export interface Excerpt {
  record: SearchRecord;
  title: Segment[];
  /** The first few places of the strings outside the title, or the beginning of the article if there are none. */
  lines: Line[];
  /** The number of places that are not shown. */
  more: number;
}

/** Characters before and after a mark. */
const CONTEXT = 36;
const LINES = 3;

export function excerpt(record: SearchRecord, terms: readonly TextTerm[]): Excerpt {
  const texts = printedTexts(record);
  const places = occurrences(record, terms);
  const inTitle = places.filter(({ text }) => texts[text]?.field === 'title');
  const before = places.filter(({ text }) => texts[text]?.field !== 'text').length;
  const lines: Line[] = [];
  let nth = inTitle.length;
  for (let place = places[nth]; place && lines.length < LINES; place = places[nth]) {
    const { field, text } = texts[place.text] as PrintedText;
    const here = places.filter((other) => other.text === place.text);
    const line = cut(text, place, here);
    lines.push({ field, segments: line.segments, at: field === 'text' ? nth - before + 1 : 0 });
    nth += here.filter(({ start, end }) => start >= place.start && end <= line.to).length;
  }
  const opening = record.paragraphs[0];
  if (lines.length === 0 && opening) {
    lines.push({ field: 'text', segments: cut(opening, { start: 0, end: 0 }, []).segments, at: 0 });
  }
  return { record, title: marked(record.title, inTitle), lines, more: places.length - nth };
}

type Place = Pick<Occurrence, 'start' | 'end'>;

/** The part of `text` around `place`, up to `to`, with `…` where it was cut; all `places` that it holds whole are marked. */
function cut(text: string, place: Place, places: readonly Place[]): { segments: Segment[]; to: number } {
  const from = boundary(text, place.start - CONTEXT);
  let to = boundary(text, place.end + CONTEXT);
  // A mark at the cut is shown in full.
  for (const { start, end } of places) if (start < to && end > to) to = end;
  const held = places.filter(({ start, end }) => start >= from && end <= to);
  const segments = marked(
    text.slice(from, to),
    held.map(({ start, end }) => ({ start: start - from, end: end - from })),
  );
  if (from > 0) segments.unshift({ text: '…', mark: false });
  if (to < text.length) segments.push({ text: '…', mark: false });
  return { segments, to };
}

/** The offset itself, or one less if it would split a character. */
function boundary(text: string, offset: number): number {
  const at = Math.min(Math.max(offset, 0), text.length);
  return /[\uDC00-\uDFFF]/.test(text.charAt(at)) ? at - 1 : at;
}

/** `text` in runs, those of `places` marked. */
function marked(text: string, places: readonly Place[]): Segment[] {
  const found: Segment[] = [];
  let done = 0;
  for (const { start, end } of places) {
    found.push({ text: text.slice(done, start), mark: false }, { text: text.slice(start, end), mark: true });
    done = end;
  }
  found.push({ text: text.slice(done), mark: false });
  return found.filter((segment) => segment.text !== '');
}
