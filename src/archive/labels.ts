/** Labels for readers: pages, issues, roles of bylines, degrees of confidence. */

import type { BylineRole, Credit, Doubt } from '../model/article.ts';
import { BYLINE_ROLES } from '../model/article.ts';
import { wordDoubt } from '../translations/word-doubt.ts';
import { longDate } from './dates.ts';
import { messages } from './messages.ts';
import type { Subject } from './subjects.ts';
import type { IssueNode, PageNode } from './tree.ts';

/** `第1版 要闻`, `第1版`, `聊城新闻（版次不详）`, `版次不详` */
export function pageLabel({ number, name }: { number: number | null; name?: string | undefined }): string {
  const { labels } = messages();
  if (number !== null) return name ? labels.page({ number, name }) : labels.pageNumber(number);
  return name ? labels.pageWithoutNumber(name) : labels.pageUnknown;
}

/** `聊城日报2023年10月25日第1版 要闻` */
export const fullPageLabel = ({ issue, data }: PageNode): string =>
  messages().labels.pageOf({
    newspaper: issue.newspaper.data.title,
    issue: issueLabel(issue),
    page: pageLabel(data),
  });

/** `2023年10月25日`, with `（当日第二次出版）` for a second edition */
export function issueLabel({ data }: IssueNode): string {
  const date = longDate(data.date);
  return data.edition ? messages().labels.edition({ date, ordinal: data.edition.charCodeAt(0) - 96 }) : date;
}

/** Names under their roles, in the order of the model's list of roles. */
export function creditsByRole(byline: readonly Credit[]): { role: BylineRole; names: string[] }[] {
  return BYLINE_ROLES.map((role) => ({
    role,
    names: byline.filter((credit) => credit.role === role).map((credit) => credit.name),
  })).filter(({ names }) => names.length > 0);
}

/** Confidence (0 to 1) in plain words. */
export function confidenceWords(confidence: number): string {
  const names = messages().reading.confidence;
  if (confidence >= 0.95) return names.high;
  if (confidence >= 0.8) return names.good;
  return confidence >= 0.6 ? names.fair : names.low;
}

/** What a doubt says, in the language of the interface. */
export const doubtNote = (doubt: Doubt): string => wordDoubt(doubt, messages());

/** The roles of a name and how often it has each, in the order of the model's list of roles. */
export function rolesOf({ label, articles }: Subject): { role: BylineRole; count: number }[] {
  return BYLINE_ROLES.map((role) => ({
    role,
    count: articles.filter(({ data }) => data.byline.some((credit) => credit.role === role && credit.name === label))
      .length,
  })).filter(({ count }) => count > 0);
}
