/** What search knows of one article: the texts in which a string may stand, as printed, and what a hit shows. */
import type { Article, Credit } from '../model/article.ts';
import type { Genre } from '../model/genre.ts';
import type { Paragraph } from '../model/paragraph.ts';
import type { PrintedPlace } from './build/printed-place.ts';
import { fold } from './fold.ts';
import { words } from './tokenise.ts';

export interface SearchRecord {
  id: string;
  newspaper: string;
  date: string;
  /** `第1版 要闻` */
  page: string;
  /** What citations say of the place: all pages, the page's name, whether the date is inferred. */
  pages: PrintedPlace['pages'];
  section?: string | undefined;
  dateInferred: boolean;
  genre: Genre;
  title: string;
  /** `derived`: none was printed, and the title is the text's own beginning. */
  titleSource: Article['titleSource'];
  /** Where lines of the title may end, as places in it. The catalogue leaves it out. */
  lineEnds?: readonly number[];
  kicker?: string;
  subtitle?: string;
  column?: string;
  byline: Credit[];
  /** Paragraphs and 小标题 in reading order. */
  paragraphs: string[];
}

/** What search needs of an article. */
export function searchRecord(article: Article, printed: PrintedPlace, paragraphs: readonly Paragraph[]): SearchRecord {
  const { id, newspaper, date, genre, title, titleSource, kicker, subtitle, column, byline } = article;
  const { label: page, pages, section, dateInferred } = printed;
  const place = { page, pages, section, dateInferred };
  return {
    id,
    newspaper,
    date,
    ...place,
    genre,
    title,
    titleSource,
    kicker,
    subtitle,
    column,
    byline,
    paragraphs: paragraphs.map(({ text }) => text),
  };
}

/**
 * The number of each article's page, from 0: the texts of a page lie in one file. Ids without the newspaper, in order.
 */
export function pageNumbers(ids: readonly string[]): number[] {
  let [number, before] = [-1, ''];
  return ids.map((id) => {
    const page = id.slice(0, id.lastIndexOf('-'));
    if (number < 0 || page !== before) number++;
    before = page;
    return number;
  });
}

/** The parts of a record that hold text. */
type Texts = Pick<SearchRecord, 'title' | 'titleSource' | 'kicker' | 'subtitle' | 'column' | 'byline' | 'paragraphs'>;

/** A text of an article, named for the reader: 题, 引题, … */
export interface PrintedText {
  field: 'title' | 'kicker' | 'subtitle' | 'column' | 'byline' | 'text';
  text: string;
}

/** The fields that `title:` asks: 主题, 引题, 副题. They come first in `printedTexts`. */
export const HEADLINES: readonly PrintedText['field'][] = ['title', 'kicker', 'subtitle'];

/** Every text of an article in which a string may stand; no string is found across two of them. A title that was made of the text is none. */
export function printedTexts(record: Texts): PrintedText[] {
  const { title, titleSource, kicker, subtitle, column, byline, paragraphs } = record;
  const head: [PrintedText['field'], string | undefined][] = [
    ['title', titleSource === 'derived' ? undefined : title],
    ['kicker', kicker],
    ['subtitle', subtitle],
    ['column', column],
  ];
  return [
    ...head.flatMap(([field, text]) => (text ? [{ field, text }] : [])),
    ...byline.map(({ name }) => ({ field: 'byline' as const, text: name })),
    ...paragraphs.map((text) => ({ field: 'text' as const, text })),
  ];
}

/** The record as texts of words, in the order of `printedTexts`, then the byline's names again in their own namespace. */
export function recordWords(record: SearchRecord): string[][] {
  return [
    ...printedTexts(record).map(({ text }) => words(text)),
    ...record.byline.map(({ name }) => words(name, 'by')),
  ];
}

/** The code points of the texts, 0 between two: each stands where its word stands in `joinTexts(recordWords(record))`. */
export function pointsOf(record: SearchRecord): Uint32Array {
  const texts = printedTexts(record).map(({ text }) => fold(text).chars);
  const points = texts.filter(({ length }) => length > 0).flatMap((chars) => [...chars.map(codePoint), 0]);
  return Uint32Array.from(points);
}
const codePoint = (character: string): number => character.codePointAt(0) ?? 0;

/** How many words the headlines take in `joinTexts(recordWords(record))`, boundaries among them. */
export const headLength = (record: SearchRecord): number =>
  printedTexts(record)
    .filter(({ field }) => HEADLINES.includes(field))
    .map(({ text }) => words(text).length)
    .filter((length) => length > 0)
    .reduce((sum, length) => sum + length + 1, 0);
