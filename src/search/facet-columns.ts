/** How the file of facets is written: columns of small numbers, since most queries read it whole. */
import type { Facets } from './manifest.ts';

/** Values in the order of their first use, and for each article which of them it has. */
type Named<T> = [values: T[], which: number[]];
/** A value, and how many articles in a row have it. */
type Runs<T> = [value: T, articles: number][];

export interface FacetColumns {
  /** `2023-10-25/01-l`: ids without the line's number. */
  sheets: Runs<string>;
  /** The step from the line before on the page, or the rest of the id where that is no number of three digits or more. */
  lines: (number | string)[];
  dates: Runs<string>;
  heads: number[];
  pages: Runs<number>;
  pageLabels: Runs<string>;
  columns: Named<string>;
  genres: Named<string>;
  topics: Named<string[]>;
  places: Named<string[]>;
}

export function packFacets(facets: Facets): FacetColumns {
  const ids = facets.ids.map((id) => /^(.*-l)(.*)$/u.exec(id) ?? ['', '', id]);
  const sheets = ids.map(([, sheet = '']) => sheet);
  let before = 0;
  const lines = ids.map(([, sheet, rest = ''], i) => {
    if (sheet !== sheets[i - 1]) before = 0;
    const line = Number(rest);
    if (!Number.isSafeInteger(line) || asLine(line) !== rest) return rest;
    const step = line - before;
    before = line;
    return step;
  });
  const { heads, dates, pages, pageLabels, columns, genres, topics, places } = facets;
  return {
    ...{ sheets: runs(sheets), lines, heads, dates: runs(dates), pages: runs(pages), pageLabels: runs(pageLabels) },
    ...{ columns: named(columns), genres: named(genres), topics: named(topics), places: named(places) },
  };
}

/** @throws TypeError when they are no such columns. */
export function unpackFacets(packed: FacetColumns): Facets {
  const sheets = packed.sheets.flatMap(repeat);
  let before = 0;
  const ids = packed.lines.map((line, i) => {
    if (sheets[i] !== sheets[i - 1]) before = 0;
    if (typeof line === 'string') return `${sheets[i]}${line}`;
    before += line;
    return `${sheets[i]}${asLine(before)}`;
  });
  return {
    ids,
    heads: packed.heads,
    dates: packed.dates.flatMap(repeat),
    pages: packed.pages.flatMap(repeat),
    pageLabels: packed.pageLabels.flatMap(repeat),
    columns: unnamed(packed.columns),
    genres: unnamed(packed.genres),
    topics: unnamed(packed.topics),
    places: unnamed(packed.places),
  };
}

const asLine = (line: number): string => String(line).padStart(3, '0');
const repeat = <T>([value, times]: [T, number]): T[] => Array<T>(times).fill(value);

export function runs<T>(values: readonly T[]): Runs<T> {
  const found: Runs<T> = [];
  for (const value of values) {
    const last = found.at(-1);
    if (last && last[0] === value) last[1]++;
    else found.push([value, 1]);
  }
  return found;
}

function named<T>(values: readonly T[]): Named<T> {
  const known = new Map<string, number>();
  const which = values.map((value) => {
    const key = JSON.stringify(value);
    const number = known.get(key) ?? known.size;
    known.set(key, number);
    return number;
  });
  return [[...known.keys()].map((key) => JSON.parse(key) as T), which];
}

function unnamed<T>([values, which]: Named<T>): T[] {
  return which.map((number) => {
    const value = values[number];
    if (value === undefined) throw new TypeError(`no value ${number}`);
    return value;
  });
}
