/** An article as a bibliography knows it: the facts that every citation format is written from. Pure, for the browser too. */

/** What a reference is made of, whoever has it: a page of the site, or a record of the search. */
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
  /** The pages on which it stands. `page` is the id, whose letter names a section: `A01`; `number` is as printed. */
  pages: readonly { page: string; number: number | null }[];
  /** Name of the page: 要闻 */
  section?: string | undefined;
  /** Absolute; absent where the archive has no address on the web. */
  url?: string | undefined;
}

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
  /** The date is not printed on the page. */
  dateInferred: boolean;
  /** Printed numbers of the pages on which it stands; a section's letter belongs to them: `A1`. */
  pages: string[];
  /** 要闻 */
  section?: string | undefined;
  /** BCP 47 */
  language: string;
  /** Absolute, as readers write it: Chinese names percent-encoded. Absent where the archive has no address on the web. */
  url?: string | undefined;
}

/** What reference managers know Chinese by; other languages by their own tag. */
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
