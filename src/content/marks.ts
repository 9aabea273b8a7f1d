/** Finds the passage of the text that each doubt and each correction is about. */
import type { Article, Correction, Doubt } from '../model/article.ts';
import type { LineRun, Mark, Paragraph } from '../model/paragraph.ts';
import { placeOfRange } from './line-ranges.ts';

type Unmarked = Omit<Paragraph, 'marks'>;
interface Placed extends Mark {
  /** Index of its paragraph. */
  paragraph: number;
}

/** Doubts and corrections of the lines above the text: 引题, 主题, 副题, 栏目, 署名. */
const OF_HEAD = /^(?:title|kicker|subtitle|column|byline)\b/u;
/** Signs that come in pairs. */
const PAIRS = ['“”', '《》', '（）'] as const;

/** The marks of each paragraph, in the order of its text. */
export function marksOf(article: Article, paragraphs: readonly Unmarked[]): Mark[][] {
  const placed = [
    ...article.doubts.flatMap((doubt, index) =>
      placeDoubt(doubt, paragraphs, article.page).map((place) => ({ kind: 'doubt' as const, index, ...place })),
    ),
    ...article.corrections.flatMap((correction, index) =>
      placeCorrection(correction, paragraphs, article.page).map((place) => ({
        kind: 'correction' as const,
        index,
        ...place,
      })),
    ),
  ];
  return paragraphs.map((_, at) =>
    placed
      .filter(({ paragraph }) => paragraph === at)
      .map(({ paragraph: _paragraph, ...mark }) => mark)
      .sort((a, b) => a.start - b.start || a.end - b.end),
  );
}

/** The doubts and corrections that no paragraph shows. They are marked at the headline. Corrections of tags are not marked. */
export function headMarks(article: Article, paragraphs: readonly Paragraph[]): Pick<Mark, 'kind' | 'index'>[] {
  const shown = new Set(paragraphs.flatMap(({ marks }) => marks.map(({ kind, index }) => `${kind} ${index}`)));
  return [
    ...article.doubts.map((_, index) => ({ kind: 'doubt' as const, index })),
    ...article.corrections.flatMap(({ field }, index) =>
      field === 'topics' || field === 'genre' ? [] : [{ kind: 'correction' as const, index }],
    ),
  ].filter(({ kind, index }) => !shown.has(`${kind} ${index}`));
}

type Place = Pick<Placed, 'paragraph' | 'start' | 'end'>;

function placeDoubt({ code, lines }: Doubt, paragraphs: readonly Unmarked[], page: string): Place[] {
  if (OF_HEAD.test(code) || paragraphs.length === 0) return [];
  const last = paragraphs.length - 1;
  if (code === 'article/boundary') return [startOf(0), endOf(last, paragraphs)];
  const at = paragraphsWith(lines, paragraphs, page);
  switch (code) {
    case 'paragraph/fragment':
      return [startOf(at[0] ?? 0)];
    case 'paragraph/unfinished':
      return [endOf(at.at(-1) ?? last, paragraphs)];
    case 'text/quotes':
      return at.slice(0, 1).map((paragraph) => ({ paragraph, ...unpaired(paragraphs[paragraph]?.text ?? '') }));
    default:
      return at.slice(0, 1).map((paragraph) => startOf(paragraph));
  }
}

function placeCorrection(correction: Correction, paragraphs: readonly Unmarked[], page: string): Place[] {
  const { field, lines, after } = correction;
  if (field !== 'text' && field !== 'role' && field !== 'article') return [];
  const [paragraph] = paragraphsWith(lines, paragraphs, page);
  if (paragraph === undefined) return [];
  const start = field === 'text' ? passageAt(correction, paragraphs[paragraph] as Unmarked) : -1;
  return [start < 0 ? startOf(paragraph) : { paragraph, start, end: start + after.length }];
}

/** The place of the corrected words. If there are several, the one nearest to the expected place of their line. */
function passageAt({ after, lines }: Correction, { text, lines: runs }: Unmarked): number {
  if (after === '') return -1;
  const line = placeOfRange(lines[0] ?? '', '').from;
  const all = runs.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, i) => from + i));
  const expected = ((all.indexOf(line) + 0.5) / Math.max(1, all.length)) * text.length - after.length / 2;
  let best = -1;
  for (let at = text.indexOf(after); at >= 0; at = text.indexOf(after, at + 1)) {
    if (best < 0 || Math.abs(at - expected) < Math.abs(best - expected)) best = at;
  }
  return best;
}

const startOf = (paragraph: number): Place => ({ paragraph, start: 0, end: 0 });
const endOf = (paragraph: number, paragraphs: readonly Unmarked[]): Place => {
  const end = paragraphs[paragraph]?.text.length ?? 0;
  return { paragraph, start: end, end };
};

/** The first sign of a pair whose other half is missing. */
function unpaired(text: string): Pick<Place, 'start' | 'end'> {
  for (const [open, close] of PAIRS) {
    const waiting: number[] = [];
    for (const [at, sign] of [...text].map((sign, at) => [at, sign] as const)) {
      if (sign === open) waiting.push(at);
      else if (sign === close && waiting.pop() === undefined) return passageOf(text, at);
    }
    const [first] = waiting;
    if (first !== undefined) return passageOf(text, first);
  }
  return { start: 0, end: 0 };
}

/** Start and end in the string of the character at an index. */
function passageOf(text: string, character: number): Pick<Place, 'start' | 'end'> {
  const start = [...text].slice(0, character).join('').length;
  return { start, end: start + 1 };
}

/** Indices of the paragraphs that have one of the lines. */
function paragraphsWith(ranges: readonly string[], paragraphs: readonly Unmarked[], page: string): number[] {
  const wanted = ranges.map((range) => placeOfRange(range, page));
  const meets = (a: LineRun, b: LineRun): boolean => a.page === b.page && a.from <= b.to && b.from <= a.to;
  return paragraphs.flatMap(({ lines }, index) =>
    lines.some((run) => wanted.some((other) => meets(run, other))) ? [index] : [],
  );
}
