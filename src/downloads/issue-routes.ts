/** The routes of what lies beside an issue for people and programs to take away: `/liaocheng-ribao/2023-10-25/issue.epub`. */
import { archive } from '../archive/archive.ts';
import { isPortable } from '../archive/edition.ts';
import { issuePaths } from '../archive/paths.ts';
import type { Subject } from '../archive/subjects.ts';
import type { IssueNode } from '../archive/tree.ts';

export interface IssueDownloadProps {
  issue: IssueNode;
  /** Topics and places that its articles are filed under. */
  subjects: Subject[];
}

/** One path for each issue. The portable edition has none of these files: it carries the pages themselves. */
export async function issueDownloadPaths(): Promise<
  { params: { newspaper: string; issue: string }; props: IssueDownloadProps }[]
> {
  if (isPortable()) return [];
  const { topics, places } = await archive();
  return (await issuePaths()).map(({ params, props: { issue } }) => {
    const articles = issue.pages.flatMap((page) => page.articles);
    const filed = new Set(articles.flatMap(({ data }) => [...data.topics, ...data.places]));
    const subjects = [...topics, ...places].filter(({ id }) => filed.has(id));
    return { params, props: { issue, subjects } };
  });
}
