/** What a book is made from. */
import type { IssueNode, PageNode } from '../../archive/tree.ts';

/** What is bound in one book. */
export interface Binding {
  /** Names it for good: `liaocheng-ribao/2023-10-25`, `liaocheng-ribao/2023`. */
  id: string;
  /** 聊城日报2023年10月25日 */
  title: string;
  /** In the order in which they are read, the oldest first. */
  issues: readonly IssueNode[];
  /** Where the archive is published; undefined where it has no address. */
  site: URL | undefined;
}

export interface Chapter {
  /** `2023-10-25-01` */
  id: string;
  /** `第1版 要闻`; in a book of several issues the day stands before it. */
  label: string;
  page: PageNode;
}
