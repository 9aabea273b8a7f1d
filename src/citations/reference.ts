/** An article as a bibliography knows it: the facts that every citation format is written from. */
import type { ArticleNode } from '../archive/tree.ts';

export interface Reference {
  /** `liaocheng-ribao-2023-10-25-01-l038`: good as a key in every format. */
  key: string;
  title: string;
  /** Those who wrote it; under a picture, those who took it. */
  authors: string[];
  newspaper: string;
  /** Where the newspaper is published. */
  place?: string | undefined;
  /** `YYYY-MM-DD` */
  date: string;
  /** The date is not printed on the page but concluded. */
  dateInferred: boolean;
  /** Printed numbers of the pages on which it stands; a section's letter belongs to them: `A1`. */
  pages: string[];
  /** 要闻 */
  section?: string | undefined;
  /** BCP 47 */
  language: string;
  /** Absolute, as readers write it: Chinese names percent-encoded. */
  url: string;
}

export function referenceOf({ data, page, url }: ArticleNode, site: URL): Reference {
  const { issue } = page;
  const { newspaper } = issue;
  const rest = issue.pages.find((other) => other.data.page === data.source.continued?.page);
  return {
    key: data.id.replaceAll('/', '-'),
    title: data.title,
    authors: authorsOf(data),
    newspaper: newspaper.data.title,
    place: newspaper.data.place,
    date: data.date,
    dateInferred: issue.data.dateCertainty !== 'printed',
    pages: [page, rest].flatMap((stood) => printedNumber(stood?.data) ?? []),
    section: page.data.name,
    language: newspaper.data.language === 'zh-Hant' ? 'zh-TW' : 'zh-CN',
    url: new URL(url, site).href,
  };
}

/** A photographer is the author of a picture, not of the article that it illustrates. */
function authorsOf({ byline, genre }: ArticleNode['data']): string[] {
  const writers = byline.filter(({ role }) => genre === 'photo' || role !== '摄影');
  return [...new Set(writers.map(({ name }) => name))];
}

function printedNumber(page: { page: string; number: number | null } | undefined): string | null {
  if (!page || page.number === null) return null;
  return `${/^[A-Za-z]/.exec(page.page)?.[0] ?? ''}${page.number}`;
}
