/** The report of a run: for each page its articles, doubts and unplaced lines, then the messages. */
import type { Message } from '../model/message.ts';
import type { FinishedPage } from './page-model.ts';

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
