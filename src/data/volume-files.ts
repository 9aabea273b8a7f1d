/** A volume for programs: JSON Lines with one article in each line, and plain text. Both are gzipped. */
import { gzipSync } from 'node:zlib';
import type { IssueNode } from '../archive/tree.ts';
import { issueText } from '../downloads/issue-markdown.ts';
import type { Address } from './addresses.ts';
import { articleRecord, type Labels, terms } from './article-record.ts';

/** @param issues oldest first */
export function volumeJsonLines(issues: readonly IssueNode[], address: Address, labels: Labels): Buffer {
  const articles = issues.flatMap(({ pages }) => pages.flatMap(({ articles }) => articles));
  return gzipped(articles.map((article) => `${JSON.stringify(articleRecord(article, address, labels))}\n`));
}

/** The terms of use stand at the beginning. @param issues oldest first */
export function volumeText(issues: readonly IssueNode[]): Buffer {
  const { licence, rights } = terms();
  return gzipped([[rights, licence].filter(Boolean).join('\n'), ...issues.map((issue) => `\n\n\n${issueText(issue)}`)]);
}

/** Texts in chunks: one string could be longer than a string may be. */
function gzipped(texts: readonly string[]): Buffer {
  const packed = gzipSync(Buffer.concat(texts.map((text) => Buffer.from(text))), { level: 9 });
  packed[9] = 255; // The header names the operating system. “Unknown” keeps the bytes the same everywhere.
  return packed;
}
