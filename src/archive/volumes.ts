/** A newspaper's years (合订本), each a bound volume, and the months in it. */
import { volumeUrl } from '../model/urls.ts';
import { dateParts, daysInMonth, weekdayColumn } from './dates.ts';
import type { IssueNode, NewspaperNode } from './tree.ts';

export interface Volume {
  year: number;
  url: string;
  /** Newest first. */
  issues: IssueNode[];
  /** January to December. */
  months: Month[];
  pages: number;
  articles: number;
  /** Days with an issue, and days that the year has. */
  covered: { days: number; of: number };
}
interface Month {
  month: number;
  issues: number;
  /** Weeks from Monday to Sunday; null before the first and after the last day. */
  weeks: (Day | null)[][];
}
interface Day {
  day: number;
  /** First edition first. */
  issues: IssueNode[];
}

/** Newest first. */
export function volumesOf(newspaper: NewspaperNode): Volume[] {
  const byYear = Map.groupBy(newspaper.issues, (issue) => dateParts(issue.data.date).year);
  return [...byYear].map(([year, issues]) => volume(newspaper, year, issues));
}

function volume(newspaper: NewspaperNode, year: number, issues: IssueNode[]): Volume {
  const byDate = Map.groupBy(issues, (issue) => issue.data.date);
  const months = Array.from({ length: 12 }, (_, index) => monthOf(year, index + 1, byDate));
  const pages = issues.flatMap((issue) => issue.pages);
  return {
    year,
    url: volumeUrl(newspaper.data.id, year),
    issues,
    months,
    pages: pages.length,
    articles: pages.reduce((sum, page) => sum + page.articles.length, 0),
    covered: { days: byDate.size, of: months.reduce((sum, { month }) => sum + daysInMonth(year, month), 0) },
  };
}

function monthOf(year: number, month: number, byDate: ReadonlyMap<string, IssueNode[]>): Month {
  const two = (n: number): string => String(n).padStart(2, '0');
  const cells: (Day | null)[] = Array(weekdayColumn(`${year}-${two(month)}-01`)).fill(null);
  for (let day = 1; day <= daysInMonth(year, month); day++) {
    cells.push({ day, issues: byDate.get(`${year}-${two(month)}-${two(day)}`)?.toReversed() ?? [] });
  }
  while (cells.length % 7) cells.push(null);
  const weeks = Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
  return { month, weeks, issues: cells.reduce((sum, cell) => sum + (cell?.issues.length ?? 0), 0) };
}
