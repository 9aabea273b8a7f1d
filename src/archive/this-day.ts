/** This day in earlier years: the issues of other years that are nearest to a day of the calendar. */
import { dateParts } from './dates.ts';
import type { IssueNode } from './tree.ts';

/** The greatest distance of an issue from the day, in days. */
const NEAR = 31;
const DAY = 86_400_000;

/** For each year before that of `date`, the issues of the nearest day within a month of it; newest year first. */
export function thisDay(issues: readonly IssueNode[], date: string): IssueNode[] {
  const earlier = issues.filter((issue) => dateParts(issue.data.date).year < dateParts(date).year);
  const byYear = Map.groupBy(earlier, (issue) => dateParts(issue.data.date).year);
  return [...byYear].flatMap(([year, ofYear]) => {
    const { month, day } = dateParts(date);
    const distance = (issue: IssueNode): number =>
      Math.abs(Date.parse(issue.data.date) - Date.UTC(year, month - 1, day)) / DAY;
    const nearest = Math.min(...ofYear.map(distance));
    return nearest <= NEAR ? ofYear.filter((issue) => distance(issue) === nearest) : [];
  });
}
