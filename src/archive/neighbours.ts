/** The previous and the next issue, page or article. */
import { track, untracked } from './dependencies.ts';
import type { ArticleNode, IssueNode, PageNode } from './tree.ts';

interface Neighbours<T> {
  previous?: T | undefined;
  next?: T | undefined;
}

/** `previous` is the earlier issue. */
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

/** In reading order. Before the first article of a page comes the last one of the page before, and so on. */
export function articleNeighbours({ page, position }: ArticleNode): Neighbours<ArticleNode> {
  const pages = pageNeighbours(page);
  return {
    previous: page.articles[position - 1] ?? pages.previous?.articles.at(-1),
    next: page.articles[position + 1] ?? pages.next?.articles[0],
  };
}
