/** The report of ingest. */
import type * as source from '../../zh-Hans/commands/report.ts';

const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;

export const report: typeof source.report = {
  counts: ({ articles, doubts, unplaced }) =>
    `${count(articles, 'article')}, ${count(doubts, 'doubt')}, ${count(unplaced, 'unplaced line')}`,
  more: (pages) => `… and ${pages} pages more`,
  total: ({ pages, counts }) => `${count(pages, 'page')}: ${counts}`,
  messages: (messages) => `${count(messages, 'message')}:`,
  severity: { error: 'error: ', warning: 'warning: ' },
};
