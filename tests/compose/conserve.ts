/** Nothing is lost: every letter and digit of a page is in exactly one article or in the unplaced list. */
import type { PageReading } from '../../src/ingest/pipeline.ts';

/** One entry for each letter or digit, width-folded. */
const letters = (text: string): string[] => [...text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '')];

/**
 * Letters of the page that the reading lacks, and those that it has too often, sorted. Bylines and turn lines become fields of
 * their own (names, a page number): the line is accounted for by its role and article.
 */
export function unaccounted(text: string, reading: PageReading): { lost: string; surplus: string } {
  const count = new Map<string, number>();
  const add = (part: string, by: number): void => {
    for (const letter of letters(part)) count.set(letter, (count.get(letter) ?? 0) + by);
  };
  add(text, 1);
  for (const line of reading.page.lines) if (line.role === 'byline' || line.role === 'turn') add(line.text, -1);
  for (const { front, paragraphs } of reading.articles) {
    if (front.titleSource === 'printed') add(front.title, -1);
    for (const part of [front.kicker, front.subtitle, front.column, ...paragraphs.map((one) => one.text)])
      add(part ?? '', -1);
  }
  for (const { text: part } of reading.unplaced) add(part, -1);
  const list = (sign: number): string =>
    [...count]
      .filter(([, n]) => n * sign > 0)
      .map(([letter, n]) => letter.repeat(n * sign))
      .sort()
      .join('');
  return { lost: list(1), surplus: list(-1) };
}

/** Lines with text that went to no article and are not unplaced either. */
export function orphanLines(reading: PageReading): number[] {
  const unplaced = new Set(
    reading.unplaced.flatMap(({ lines }) => {
      const [from = 0, to = from] = lines.split('-').map(Number);
      return Array.from({ length: to - from + 1 }, (_, i) => from + i);
    }),
  );
  return reading.page.lines
    .filter((line) => letters(line.text).length > 0 && !line.article && !unplaced.has(line.n))
    .map((line) => line.n);
}
