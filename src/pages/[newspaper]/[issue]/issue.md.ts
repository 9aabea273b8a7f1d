/** `/liaocheng-ribao/2023-10-25/issue.md`: the issue as Markdown. */
import type { APIRoute } from 'astro';
import { issueMarkdown } from '../../../downloads/issue-markdown.ts';
import { type IssueDownloadProps, issueDownloadPaths } from '../../../downloads/issue-routes.ts';

export const getStaticPaths = issueDownloadPaths;

export const GET: APIRoute<IssueDownloadProps> = ({ props: { issue } }) =>
  new Response(issueMarkdown(issue), { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } });
