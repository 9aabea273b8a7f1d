/**
 * The ids of newspapers, issues, pages and articles. An id says where a text is printed, and nothing else,
 * so a better reading of one article moves no other article's id.
 */

/** `liaocheng-ribao`, at most as long as a part of a path may be */
export const NEWSPAPER_ID = /^(?=.{1,60}$)[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
/** `2023-10-25`, or `2023-10-25-b` for a second edition on that day. */
export const ISSUE_DATE = /^([1-9]\d{3}-\d{2}-\d{2})(?:-([b-z]))?$/;
/** `01`, `A01`: what `pageName` makes of the name of the page file. */
export const PAGE_ID = /^[A-Za-z]?\d{2,3}$/;
/** `liaocheng-ribao/2023-10-25/01-l038` */
export const ARTICLE_ID =
  /^(?<newspaper>[a-z][a-z0-9-]*)\/(?<issue>\d{4}-\d{2}-\d{2}(?:-[b-z])?)\/(?<page>[A-Za-z]?\d{2,3})-l(?<line>\d{3,})$/;

/**
 * A page's name as people may write it → its normal form: `1`, `01` and `001` → `01`, `a7` → `a07`. From 100 on, pages
 * have three digits. Null if it is not the name of a page.
 */
export function pageName(written: string): string | null {
  const [, section = '', number] = /^([A-Za-z]?)0*(\d{1,3})$/.exec(written) ?? [];
  return number === undefined ? null : section + number.padStart(2, '0');
}

/** The order of pages: by section, then by number. `A02` before `A10` before `B01`. */
export function comparePages(a: string, b: string): number {
  const [sectionA, sectionB] = [a.replace(/\d+$/, ''), b.replace(/\d+$/, '')];
  if (sectionA !== sectionB) return sectionA < sectionB ? -1 : 1;
  return Number(a.slice(sectionA.length)) - Number(b.slice(sectionB.length));
}

/** True for a valid date in the form `YYYY-MM-DD`. */
export function isCalendarDate(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === date;
}

/** `2023-10-25-b` → `{ date: '2023-10-25', edition: 'b' }`; null if the name of the folder is not a date. */
export function parseIssueDate(folder: string): { date: string; edition: string | null } | null {
  const match = ISSUE_DATE.exec(folder);
  const date = match?.[1];
  return date && isCalendarDate(date) ? { date, edition: match[2] ?? null } : null;
}

/** `liaocheng-ribao/2023-10-25` */
export const issueId = (newspaper: string, issue: string): string => `${newspaper}/${issue}`;

/** `liaocheng-ribao/2023-10-25/01` */
export const pageId = (newspaper: string, issue: string, page: string): string => `${newspaper}/${issue}/${page}`;

/** `liaocheng-ribao/2023-10-25/01-l038`; `line` counts from 1 in the page file. */
export const articleId = (newspaper: string, issue: string, page: string, line: number): string =>
  `${pageId(newspaper, issue, page)}-${lineSlug(line)}`;

/** 38 → `l038` */
export const lineSlug = (line: number): string => `l${String(line).padStart(3, '0')}`;

/** The four parts of an article's id. @throws TypeError if `id` is not an article's id */
export function parseArticleId(id: string): { newspaper: string; issue: string; page: string; line: number } {
  const groups = ARTICLE_ID.exec(id)?.groups;
  if (!groups) throw new TypeError(`not an article id: ${id}`);
  return {
    newspaper: groups.newspaper as string,
    issue: groups.issue as string,
    page: groups.page as string,
    line: Number(groups.line),
  };
}

/** The volume (合订本) of an issue: a newspaper's year, `liaocheng-ribao/2023`. */
export const volumeId = (newspaper: string, date: string): string => `${newspaper}/${date.slice(0, 4)}`;
