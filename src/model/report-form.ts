/** A ready mail or issue form with which a reader reports a mistake: the same on the server and in the browser. */

/** What a report is about. */
export interface Reported {
  /** Of the page that the reader has open. */
  address: string;
  /** `liaocheng-ribao/2023-10-25/01` */
  page: string;
  line: number;
  /** The words that are wrong; empty where the reader chose none. */
  words: string;
}

/** The words of the form; `page`, `line` and `words` stand in it as `{page}`, `{line}`, `{words}`. */
interface ReportWords {
  subject: string;
  body: string;
}

/** Characters of a passage: a longer one makes an address that mail programs cut off, and is no misreading. */
const LONGEST = 60;

/**
 * The link of the form. The words are quoted as YAML quotes them, so that what comes back can be taken in as it is.
 * @param to an e-mail address, or the address of an issue form that takes `title` and `body`
 */
export function reportLink(to: string, { subject, body }: ReportWords, reported: Reported): string {
  const words = [...reported.words.replace(/\s+/gu, ' ').trim()].slice(0, LONGEST).join('');
  const values: Record<string, string> = {
    address: reported.address,
    page: reported.page,
    line: String(reported.line),
    words: JSON.stringify(words),
  };
  const fill = (text: string): string => text.replace(/\{(\w+)\}/gu, (token, name: string) => values[name] ?? token);
  const [title, text] = [fill(subject), fill(body)].map(encodeURIComponent);
  return to.includes('@') && !/^https?:/u.test(to)
    ? `mailto:${to}?subject=${title}&body=${text}`
    : `${to}?title=${title}&body=${text}`;
}
