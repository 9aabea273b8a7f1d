/** The bibliographic facts of an article. Every citation format is written from them. Pure, so that it also runs in the browser. */

/** The input of a reference. Pages of the site have it, and so have records of the search. */
interface CitedFacts {
  /** `liaocheng-ribao/2023-10-25/01-l038` */
  id: string;
  title: string;
  byline: readonly { role: string; name: string }[];
  genre: string;
  /** `YYYY-MM-DD` */
  date: string;
  /** The date is not printed on the page. */
  dateInferred: boolean;
  newspaper: { title: string; place?: string | undefined; language?: string | undefined };
  /** The pages on which it is printed. `page` is the id; its letter names a section: `A01`. `number` is as printed. */
  pages: readonly { page: string; number: number | null }[];
  /** Name of the page: 要闻 */
  section?: string | undefined;
  /** Absolute. Absent if the archive has no address on the web. */
  url?: string | undefined;
}

export interface Reference {
  /** `liaocheng-ribao-2023-10-25-01-l038`: a valid key in every format. */
  key: string;
  title: string;
  /** The writers; for a picture, the photographers. */
  authors: string[];
  newspaper: string;
  /** The place of publication of the newspaper. */
  place?: string | undefined;
  /** `YYYY-MM-DD` */
  date: string;
  /** The date is not printed on the page. */
  dateInferred: boolean;
  /** Printed numbers of its pages, with the letter of the section: `A1`. */
  pages: string[];
  /** 要闻 */
  section?: string | undefined;
  /** BCP 47 */
  language: string;
  /** Absolute, with Chinese names percent-encoded. Absent if the archive has no address on the web. */
  url?: string | undefined;
}

/** Language tags that reference managers know for Chinese. Other languages keep the newspaper's own tag. */
const LANGUAGES: Record<string, string> = { 'zh-Hans': 'zh-CN', 'zh-Hant': 'zh-TW' };

export function makeReference(facts: CitedFacts): Reference {
  const { id, title, date, dateInferred, newspaper, pages, section, url } = facts;
  return {
    key: id.replaceAll('/', '-'),
    title,
    authors: authorsOf(facts),
    newspaper: newspaper.title,
    place: newspaper.place,
    date,
    dateInferred,
    pages: pages.flatMap((page) => printedNumber(page) ?? []),
    section,
    language: LANGUAGES[newspaper.language ?? 'zh-Hans'] ?? (newspaper.language as string),
    url,
  };
}

/** A photographer is the author of a picture, not of the article that it illustrates. */
function authorsOf({ byline, genre }: CitedFacts): string[] {
  const writers = byline.filter(({ role }) => genre === 'photo' || role !== '摄影');
  return [...new Set(writers.map(({ name }) => name))];
}

function printedNumber({ page, number }: { page: string; number: number | null }): string | null {
  if (number === null) return null;
  return `${/^[A-Za-z]/.exec(page)?.[0] ?? ''}${number}`;
}
