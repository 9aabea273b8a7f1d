/** Days as readers write them. A day is `YYYY-MM-DD`; no time zone is involved until a feed asks for an hour. */
import { messages } from './messages.ts';

const DAY = 86_400_000;

const utc = (date: string): Date => new Date(`${date}T00:00:00Z`);

/** `2023-10-05` → `{ year: 2023, month: 10, day: 5 }` */
export function dateParts(date: string): { year: number; month: number; day: number } {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return { year, month, day };
}

/** `2023-10-05` → `2023年10月5日`, `5 October 2023` */
export const longDate = (date: string): string => messages().dates.long(dateParts(date));

/** `2023-10-05` → `10月5日`, `5 October` */
export const monthDay = (date: string): string => messages().dates.monthDay(dateParts(date));

/** `2023-10-25` → `星期三`, `Wednesday` */
export const weekday = (date: string): string => messages().dates.weekdays[utc(date).getUTCDay()] as string;

/** Monday is 0, Sunday 6: the column of a calendar. */
export const weekdayColumn = (date: string): number => (utc(date).getUTCDay() + 6) % 7;

export const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Days from the first to the last, both counted. */
export const daysSpanned = (first: string, last: string): number =>
  (utc(last).getTime() - utc(first).getTime()) / DAY + 1;

/** The assumed hour of publication, for feeds: six in the morning, +08:00. */
export const publicationTime = (date: string): string => `${date}T06:00:00+08:00`;
