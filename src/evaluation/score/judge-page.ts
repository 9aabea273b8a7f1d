/** Reads one page as a page of an unknown newspaper, and compares the result with the expected reading. */
import { splitLines } from '../../ingest/importers/text.ts';
import { type PageReading, readPage } from '../../ingest/pipeline.ts';
import type { SourcePage } from '../../ingest/source-page.ts';
import { plain } from '../../newspapers/plain.ts';
import { type Comparison, compare, type ExpectedItem, type ReadArticle } from './compare.ts';
import { unaccounted } from './conservation.ts';

export interface Judgement {
  source: SourcePage;
  reading: PageReading;
  comparison: Comparison;
}

/** A page file with its expected reading. */
export interface PageWithGold {
  /** The group in which its figures are printed: `wrapped`, `style-a`. */
  kind: string;
  /** A name by which a person finds it: `wrapped 20240101`, `style-a/2020-07-03/01.txt`. */
  name: string;
  text: string;
  /** Of a page that is no text file: what its importer made of it. */
  source?: SourcePage;
  items: readonly ExpectedItem[];
}

export interface JudgedPage<P extends PageWithGold = PageWithGold> extends Judgement {
  page: P;
  articles: PageReading['articles'];
  /** Letters and digits of the page that the reading lacks or has too often. Must be empty. */
  unaccounted: string;
}

const DATE = '2024-01-01';

/** The articles of a reading in the form that the score compares. */
export const readArticles = (reading: PageReading | undefined): ReadArticle[] =>
  (reading?.articles ?? []).map(({ front, paragraphs }) => {
    const texts = (kind: string): string[] => paragraphs.filter((one) => one.kind === kind).map(({ text }) => text);
    return { ...front, paragraphs: texts('text'), subheadings: texts('subheading') };
  });

export const readUnknown = (source: SourcePage): PageReading =>
  readPage(source, {
    newspaper: 'unknown',
    issue: DATE,
    date: DATE,
    page: '01',
    number: null,
    style: plain,
    topics: [],
    places: [],
  });

/** Topics are not judged: an unknown newspaper has no list of them. */
export function judge(source: SourcePage, expected: readonly ExpectedItem[]): Judgement {
  const reading = readUnknown(source);
  const items = expected.map(({ topics_any: _any, ...item }) => item);
  return { source, reading, comparison: compare(items, readArticles(reading)) };
}

export const sourceOf = ({ text, source }: Pick<PageWithGold, 'text' | 'source'>): SourcePage =>
  source ?? { file: `seeds/unknown/${DATE}/01.txt`, sha256: '0'.repeat(64), lines: splitLines(text) };

export function judgePage<P extends PageWithGold>(page: P): JudgedPage<P> {
  const judgement = judge(sourceOf(page), page.items);
  return {
    page,
    ...judgement,
    articles: judgement.reading.articles,
    unaccounted: Object.values(unaccounted(page.text, judgement.reading)).join(' ').trim(),
  };
}
