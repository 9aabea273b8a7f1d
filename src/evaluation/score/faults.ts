/** Lists what is wrong on a page, each fault with its line in the page file. */
import type { LineRole, Page } from '../../model/page.ts';
import { bare, type Comparison, type ExpectedItem, FIELDS, type Field, type ReadArticle } from './compare.ts';
import type { ContentArticle } from './read-content.ts';

export interface Fault {
  field: Field | 'missing' | 'spurious';
  wanted: string;
  got: string;
  /** `seeds/liaocheng-ribao/2023-10-25/01.txt:38` */
  at: string;
  /** The article's file; absent if the article is missing. */
  path?: string;
}

/** The role of the lines that each field comes from. */
const ROLES: Partial<Record<Field, LineRole>> = {
  title: 'title',
  kicker: 'kicker',
  subtitle: 'subtitle',
  byline: 'byline',
  subheadings: 'subheading',
};

/**
 * @param file the page file
 * @param page the page as received; null if `content/` does not have it
 */
export function findFaults(
  { verdicts, spurious }: Comparison,
  read: readonly ContentArticle[],
  file: string,
  page: Page | null,
): Fault[] {
  const wrong = verdicts.flatMap(({ item, read: index, right, bodyF1 }): Fault[] => {
    const article = index === null ? undefined : read[index];
    if (!article)
      return [{ field: 'missing', wanted: nameOf(item), got: '', at: `${file}:${lineOfText(item, page) ?? 1}` }];
    return FIELDS.filter((field) => !right[field]).map((field) => ({
      field,
      ...differ(field, item, article, bodyF1),
      at: `${file}:${lineOf(article, page, ROLES[field])}`,
      path: article.path,
    }));
  });
  const extra = spurious.map((index): Fault => {
    const article = read[index] as ContentArticle;
    return {
      field: 'spurious',
      wanted: '',
      got: article.title ?? '',
      at: `${file}:${lineOf(article, page)}`,
      path: article.path,
    };
  });
  return [...wrong, ...extra];
}

const nameOf = (item: ExpectedItem): string => item.headline?.replace(/\n/gu, ' ') ?? start(item.paragraphs[0] ?? '');
const start = (text: string): string => (bare(text).length > 24 ? `${bare(text).slice(0, 24)}…` : bare(text));

/** The first line of the article with this role, else its first line. */
function lineOf({ front }: ContentArticle, page: Page | null, role?: LineRole): number {
  const own = page?.lines.filter(({ article }) => article === front.id) ?? [];
  return (own.find((line) => line.role === role) ?? own[0])?.n ?? Number.parseInt(front.source.lines[0] ?? '1', 10);
}

/** The line with the beginning of an article that was not found. */
function lineOfText(item: ExpectedItem, page: Page | null): number | undefined {
  const sought = bare(item.paragraphs[0]).slice(0, 8);
  return page?.lines.find(({ text }) => bare(text).includes(sought))?.n;
}

function differ(field: Field, item: ExpectedItem, read: ReadArticle, bodyF1: number): { wanted: string; got: string } {
  switch (field) {
    case 'body':
      return {
        wanted: 'the same text',
        got: `F1 ${bodyF1.toFixed(3)}; ${firstDifference(item.paragraphs.join(''), read.paragraphs.join(''))}`,
      };
    case 'paragraphs':
      return lists(item.paragraphs, read.paragraphs);
    case 'subheadings':
      return lists(item.subheadings ?? [], read.subheadings);
    case 'title':
      return { wanted: oneLine(item.headline), got: oneLine(read.title) };
    case 'kicker':
      return { wanted: oneLine(item.kicker), got: oneLine(read.kicker) };
    case 'subtitle':
      return { wanted: oneLine(item.subhead), got: oneLine(read.subtitle) };
    case 'byline':
      return { wanted: credits(item.byline), got: credits(read.byline) };
    case 'genre':
      return { wanted: (item.genre_ok ?? [item.genre]).join(' or '), got: read.genre };
    case 'topics':
      return {
        wanted: `one of ${item.topics_any?.join(', ')}; may also: ${item.topics_ok?.join(', ') || 'none'}`,
        got: read.topics?.join(', ') || 'none',
      };
  }
}

const oneLine = (text: string | undefined): string => text?.replace(/\s*\n\s*/gu, ' ') || 'none';
const credits = (byline: ReadArticle['byline']): string =>
  byline?.map(({ role, name }) => `${role} ${name}`).join(', ') || 'none';

/** The first entry of one list that the other does not have. */
function lists(wanted: readonly string[], got: readonly string[]): { wanted: string; got: string } {
  const lacking = (list: readonly string[], other: readonly string[]): string => {
    const known = new Set(other.map(bare));
    const first = list.find((text) => !known.has(bare(text)));
    return `${list.length}${first === undefined ? '' : `, among them ${start(first)} (${bare(first).length} letters)`}`;
  };
  return { wanted: lacking(wanted, got), got: lacking(got, wanted) };
}

function firstDifference(wanted: string, got: string): string {
  const [a, b] = [[...bare(wanted)], [...bare(got)]];
  const at = a.findIndex((letter, i) => letter !== b[i]);
  if (at < 0) return `more after ${b.slice(a.length - 8, a.length).join('')}: ${start(b.slice(a.length).join(''))}`;
  const piece = (text: string[]): string => text.slice(Math.max(0, at - 6), at + 12).join('') || 'the end';
  return `differs at letter ${at + 1}: ${piece(a)} is read ${piece(b)}`;
}
