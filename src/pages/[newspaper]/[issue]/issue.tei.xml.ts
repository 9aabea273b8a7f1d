/** `/liaocheng-ribao/2023-10-25/issue.tei.xml`: the issue as TEI P5. */
import type { APIRoute } from 'astro';
import { type IssueDownloadProps, issueDownloadPaths } from '../../../downloads/issue-routes.ts';
import { issueTei } from '../../../downloads/tei/issue.ts';

export const getStaticPaths = issueDownloadPaths;

export const GET: APIRoute<IssueDownloadProps> = ({ props: { issue, subjects }, site }) =>
  new Response(issueTei(issue, { subjects, site }), {
    headers: { 'Content-Type': 'application/tei+xml; charset=utf-8' },
  });
