/** Bylines by their initials: all on one page, or, where they are many, those with most articles there and a list for each letter. */
import { bylineLetterUrl } from '../model/urls.ts';
import { initial } from './pinyin.ts';
import type { Subject } from './subjects.ts';

/** Names that stand on one page, and names of a letter where not all have room. */
export const MOST_BYLINES = { onPage: 500, ofLetter: 24 } as const;

interface BylineLetter {
  /** `W`; `#` for what has no Latin initial. */
  letter: string;
  /** In addresses: `w`, `other`. */
  slug: string;
  /** In their order. */
  names: Subject[];
  /** Those that the page of all bylines shows. */
  shown: Subject[];
}

export function bylineLetters(bylines: readonly Subject[]): BylineLetter[] {
  const isWhole = bylines.length <= MOST_BYLINES.onPage;
  return [...Map.groupBy(bylines, ({ label }) => initial(label))].map(([letter, names]) => ({
    letter,
    slug: letter === '#' ? 'other' : letter.toLowerCase(),
    names,
    shown: isWhole ? names : withMostArticles(names),
  }));
}

function withMostArticles(names: readonly Subject[]): Subject[] {
  const byArticles = names.toSorted((a, b) => b.articles.length - a.articles.length);
  const kept = new Set(byArticles.slice(0, MOST_BYLINES.ofLetter));
  return names.filter((name) => kept.has(name));
}

export interface BylineLetterPage extends BylineLetter {
  /** From 1. */
  current: number;
  last: number;
}

/** The pages of those letters of which the page of all bylines shows a part. */
export function bylineLetterPages(bylines: readonly Subject[]): BylineLetterPage[] {
  const parted = bylineLetters(bylines).filter(({ names, shown }) => shown.length < names.length);
  return parted.flatMap((letter) => {
    const last = Math.ceil(letter.names.length / MOST_BYLINES.onPage);
    return Array.from({ length: last }, (_, index) => ({
      ...letter,
      shown: letter.names.slice(index * MOST_BYLINES.onPage, (index + 1) * MOST_BYLINES.onPage),
      current: index + 1,
      last,
    }));
  });
}

/** `/bylines/letters/w/`, then `/bylines/letters/w/2/` */
export const letterPageUrl = ({ slug }: Pick<BylineLetter, 'slug'>, page: number): string =>
  page === 1 ? bylineLetterUrl(slug) : `${bylineLetterUrl(slug)}${page}/`;
