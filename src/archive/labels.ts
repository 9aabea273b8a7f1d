/** What readers call a page, an issue's second edition, a credit line, a degree of confidence. */

import type { BylineRole, Credit } from '../model/article.ts';
import { BYLINE_ROLES } from '../model/article.ts';
import { longDate } from './dates.ts';
import type { Subject } from './subjects.ts';
import type { IssueNode, PageNode } from './tree.ts';

/** `第1版 要闻`, `第1版`, `聊城新闻（版次不详）`, `版次不详` */
export function pageLabel({ number, name }: { number: number | null; name?: string | undefined }): string {
  if (number !== null) return name ? `第${number}版 ${name}` : `第${number}版`;
  return name ? `${name}（版次不详）` : '版次不详';
}

/** `2023年10月25日`, with `（当日第二次出版）` for a second edition */
export function issueLabel({ data }: IssueNode): string {
  const ordinal = data.edition ? '二三四五六七八九'[data.edition.charCodeAt(0) - 98] : undefined;
  return `${longDate(data.date)}${data.edition ? `（当日第${ordinal ?? data.edition}次出版）` : ''}`;
}

/** `聊城日报2023年10月25日第1版` */
export function pageCitation(page: PageNode): string {
  const number = page.data.number === null ? '' : `第${page.data.number}版`;
  return `${page.issue.newspaper.data.title}${issueLabel(page.issue)}${number}`;
}

/** Names under their roles, in the order of the model's list of roles. */
export function creditsByRole(byline: readonly Credit[]): { role: BylineRole; names: string[] }[] {
  return BYLINE_ROLES.map((role) => ({
    role,
    names: byline.filter((credit) => credit.role === role).map((credit) => credit.name),
  })).filter(({ names }) => names.length > 0);
}

/** Confidence from 0 to 1 in words that need no explaining. */
export function confidenceWords(confidence: number): string {
  if (confidence >= 0.95) return '很有把握';
  if (confidence >= 0.8) return '较有把握';
  if (confidence >= 0.6) return '把握一般';
  return '把握不足，请对照原文';
}

/** In which roles a name signed, and how often, in the order of the model's list of roles. */
export function rolesOf({ label, articles }: Subject): { role: BylineRole; count: number }[] {
  return BYLINE_ROLES.map((role) => ({
    role,
    count: articles.filter(({ data }) => data.byline.some((credit) => credit.role === role && credit.name === label))
      .length,
  })).filter(({ count }) => count > 0);
}
