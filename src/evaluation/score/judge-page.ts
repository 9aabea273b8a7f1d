/** Reads one page with the project's reader, as a page of a newspaper that nobody knows, and holds it against what was expected. */

import { type PageReading, readPage } from '../../ingest/pipeline.ts';
import type { SourcePage } from '../../ingest/source-page.ts';
import { plain } from '../../newspapers/plain.ts';
import { type Comparison, compare, type ExpectedItem, type ReadArticle } from './compare.ts';

export interface Judgement {
  source: SourcePage;
  reading: PageReading;
  comparison: Comparison;
}

const DATE = '2024-01-01';

/** A reading's articles as the score compares them. */
export const readArticles = (reading: PageReading | undefined): ReadArticle[] =>
  (reading?.articles ?? []).map(({ front, paragraphs }) => {
    const texts = (kind: string): string[] => paragraphs.filter((one) => one.kind === kind).map(({ text }) => text);
    return { ...front, paragraphs: texts('text'), subheadings: texts('subheading') };
  });

/** Topics are not judged: an unknown newspaper has no list of them. */
export function judge(source: SourcePage, expected: readonly ExpectedItem[]): Judgement {
  const reading = readPage(source, {
    newspaper: 'unknown',
    issue: DATE,
    date: DATE,
    page: '01',
    number: null,
    style: plain,
    topics: [],
    places: [],
  });
  const items = expected.map(({ topics_any: _any, ...item }) => item);
  return { source, reading, comparison: compare(items, readArticles(reading)) };
}
