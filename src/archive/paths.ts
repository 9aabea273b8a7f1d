/** The routes that several pages and files of an issue and of a page (版) share. */
import { archive } from './archive.ts';
import type { IssueNode, PageNode } from './tree.ts';

interface IssueParams {
  newspaper: string;
  issue: string;
}
export interface IssueProps {
  issue: IssueNode;
}
export interface PageProps {
  page: PageNode;
}

const issueParams = ({ data }: IssueNode): IssueParams => ({ newspaper: data.newspaper, issue: data.issue });

/** `/liaocheng-ribao/2023-10-25/…` */
export async function issuePaths(): Promise<{ params: IssueParams; props: IssueProps }[]> {
  return (await archive()).issues.map((issue) => ({ params: issueParams(issue), props: { issue } }));
}

/** `/liaocheng-ribao/2023-10-25/01/…` */
export async function pagePaths(): Promise<{ params: IssueParams & { page: string }; props: PageProps }[]> {
  return (await archive()).pages.map((page) => ({
    params: { ...issueParams(page.issue), page: page.data.page },
    props: { page },
  }));
}
