/** Reads what readers write after `date:`: `2023`, `2023-10`, `2023-10-25` (or with `/`), and ranges of them with `..`. */
import { isCalendarDate } from '../../model/ids.ts';

interface Days {
  from: string;
  to: string;
}

export const FIRST_DAY = '0000-01-01';
export const LAST_DAY = '9999-12-31';

/** The days of a year, a month or a day; null when it is none. */
function daysOf(text: string): Days | null {
  const match = /^(\d{4})(?:[-/](\d{1,2})(?:[-/](\d{1,2}))?)?$/.exec(text);
  if (!match) return null;
  const [year = '', month, day] = match.slice(1).map((part) => part?.padStart(2, '0'));
  const first = [year, month ?? '01', day ?? '01'].join('-');
  if (!isCalendarDate(first)) return null;
  if (day) return { from: first, to: first };
  const lastMonth = month ?? '12';
  const lastDay = new Date(Date.UTC(Number(year), Number(lastMonth), 0)).getUTCDate();
  return { from: first, to: `${year}-${lastMonth}-${lastDay}` };
}

/** `2023-10..2024` → 2023-10-01 to 2024-12-31; either end may be left open. Null when it is no date. */
export function parseDays(text: string): Days | null {
  const [first = '', last = first, ...more] = text.split('..');
  if (more.length > 0 || (first === '' && last === '')) return null;
  const start = first === '' ? { from: FIRST_DAY } : daysOf(first);
  const end = last === '' ? { to: LAST_DAY } : daysOf(last);
  return start && end && start.from <= end.to ? { from: start.from, to: end.to } : null;
}
