/** The report of a run as a person reads it, in the language of the terminal. */
import type { Report } from '../../src/ingest/report.ts';
import type { Language } from '../../src/model/site.ts';
import { CATALOGUES } from '../../src/translations/messages.ts';
import { formatMessage } from '../../src/translations/word-message.ts';

/** @param shown pages that are listed one by one */
export function formatReport({ pages, messages }: Report, language: Language, shown = 40): string {
  const { report } = CATALOGUES[language].commands;
  const rows = pages.slice(0, shown).map(({ file, ...counts }) => `  ${file}: ${report.counts(counts)}`);
  if (pages.length > shown) rows.push(`  ${report.more(pages.length - shown)}`);
  const sum = (key: 'articles' | 'doubts' | 'unplaced') => pages.reduce((total, page) => total + page[key], 0);
  const totals = { articles: sum('articles'), doubts: sum('doubts'), unplaced: sum('unplaced') };
  rows.push(report.total({ pages: pages.length, counts: report.counts(totals) }));
  if (messages.length === 0) return rows.join('\n');
  const said = messages.map((message) => {
    const severity = message.severity === 'info' ? '' : report.severity[message.severity];
    return `  ${severity}${formatMessage(message, language)}`;
  });
  return [...rows, '', report.messages(messages.length), ...said].join('\n');
}
