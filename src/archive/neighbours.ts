/** What comes before and after: issues in time, pages in an issue, articles on a page and on to the next. */
import { track, untracked } from './dependencies.ts';
import type { ArticleNode, IssueNode, PageNode } from './tree.ts';

interface Neighbours<T> {
  previous?: T | undefined;
  next?: T | undefined;
}

/** `previous` is the issue before in time. */
export function issueNeighbours(issue: IssueNode): Neighbours<IssueNode> {
  track(`neighbours ${issue.url}`);
  return untracked(() => {
    const { newspaper, position } = issue;
    return { previous: newspaper.issues[position + 1], next: newspaper.issues[position - 1] };
  });
}

export function pageNeighbours({ issue, position }: PageNode): Neighbours<PageNode> {
  return { previous: issue.pages[position - 1], next: issue.pages[position + 1] };
}

/** In reading order; at a page's ends, the last article of the page before and the first of the page after. */
export function articleNeighbours({ page, position }: ArticleNode): Neighbours<ArticleNode> {
  const pages = pageNeighbours(page);
  return {
    previous: page.articles[position - 1] ?? pages.previous?.articles.at(-1),
    next: page.articles[position + 1] ?? pages.next?.articles[0],
  };
}
