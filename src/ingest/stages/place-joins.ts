/** A person names the article that is to be joined by its own number or by its first line: both are led to the line where the join is made. */
import type { CorrectionSeed } from '../../model/correction.ts';
import type { Message } from '../../model/message.ts';
import { type EntryLines, noMatch } from './correct.ts';
import type { Piece } from './normalize.ts';
import { headLine } from './number-lines.ts';
import type { Draft } from './stitch.ts';

/** The page's articles, and the pieces that their places count. */
export interface Division {
  drafts: readonly Draft[];
  open: readonly Piece[];
}

const firstLines = ({ drafts, open }: Division): number[] => drafts.map(({ start }) => (open[start] as Piece).line);

/**
 * @param divide the page's articles when none begins on these lines
 * @returns the lines where no article shall begin, and an error for each entry that changes nothing
 */
export function placeJoins(
  entries: readonly CorrectionSeed[],
  divide: (joins: readonly number[]) => Division,
  file: string,
  at: EntryLines,
): { lines: number[]; messages: Message[] } {
  const joins = entries.filter((entry) => 'join' in entry);
  if (joins.length === 0) return { lines: [], messages: [] };
  const free = divide([]);
  const starts = firstLines(free);
  const lines = joins.map(({ join }) => {
    const named = free.drafts.findIndex((draft, i) => starts[i] === join || headLine(draft) === join);
    return starts[named] ?? join;
  });
  const joined = firstLines(divide(lines)).join();
  const idle = joins.filter((_, i) => firstLines(divide(lines.filter((_, k) => k !== i))).join() === joined);
  const messages = idle.map((entry) => {
    const around = starts.findLast((start) => start < entry.join);
    const remedy = around
      ? `The article that it stands in begins on line ${around}: write join: ${around}.`
      : 'The page has no article before it; take the entry out.';
    return noMatch(file, at.get(entry), `No article begins on line ${entry.join}.`, remedy);
  });
  return { lines, messages };
}
