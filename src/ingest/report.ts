/** The report of a run: for each page its articles, doubts and unplaced lines, then the messages. */
import { formatMessage, type Message } from '../model/message.ts';
import type { FinishedPage } from './pipeline.ts';

export interface PageSummary {
  /** Path of the page file. */
  file: string;
  articles: number;
  doubts: number;
  unplaced: number;
  /** Mean confidence of its articles, 0 to 1. */
  confidence: number;
}

export interface Report {
  pages: PageSummary[];
  messages: Message[];
}

export function summarize({ page, articles, unplaced }: FinishedPage): PageSummary {
  const mean = articles.reduce((sum, { front }) => sum + front.confidence, 0) / Math.max(1, articles.length);
  return {
    file: page.source.file,
    articles: articles.length,
    doubts: articles.reduce((sum, { front }) => sum + front.doubts.length, 0),
    unplaced: unplaced.length,
    confidence: Math.round(mean * 100) / 100,
  };
}

/** Messages in the order of file and line; at one line errors come first. */
export function sortMessages(messages: readonly Message[]): Message[] {
  const rank = { error: 0, warning: 1, info: 2 };
  return messages.toSorted(
    (a, b) =>
      a.file.localeCompare(b.file, 'en') ||
      (a.line ?? 0) - (b.line ?? 0) ||
      rank[a.severity] - rank[b.severity] ||
      a.code.localeCompare(b.code, 'en'),
  );
}

/** The report as a person reads it. */
export function formatReport({ pages, messages }: Report, shown = 40): string {
  const rows = pages
    .slice(0, shown)
    .map(
      ({ file, articles, doubts, unplaced }) =>
        `  ${file}: ${count(articles, 'article')}, ${count(doubts, 'doubt')}, ${count(unplaced, 'unplaced line')}`,
    );
  if (pages.length > shown) rows.push(`  … and ${pages.length - shown} pages more`);
  const sum = (key: 'articles' | 'doubts' | 'unplaced') => pages.reduce((total, page) => total + page[key], 0);
  const total = `${count(pages.length, 'page')}: ${count(sum('articles'), 'article')}, ${count(sum('doubts'), 'doubt')}, ${count(sum('unplaced'), 'unplaced line')}`;
  const said = messages.map(
    (message) => `  ${message.severity === 'info' ? '' : `${message.severity}: `}${formatMessage(message)}`,
  );
  return [...rows, total, ...(said.length > 0 ? ['', `${count(messages.length, 'message')}:`, ...said] : [])].join(
    '\n',
  );
}

const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;
