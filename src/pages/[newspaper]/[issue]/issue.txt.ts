/** `/liaocheng-ribao/2023-10-25/issue.txt`: the issue as plain text. */
import type { APIRoute } from 'astro';
import { issueText } from '../../../downloads/issue-markdown.ts';
import { type IssueDownloadProps, issueDownloadPaths } from '../../../downloads/issue-routes.ts';

export const getStaticPaths = issueDownloadPaths;

export const GET: APIRoute<IssueDownloadProps> = ({ props: { issue } }) =>
  new Response(issueText(issue), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
