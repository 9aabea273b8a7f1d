/** `/liaocheng-ribao/2023-10-25/issue.epub`: the issue as a book for e-readers. */
import type { APIRoute } from 'astro';
import { issueLabel } from '../../../archive/labels.ts';
import { messages } from '../../../archive/messages.ts';
import { makeBook } from '../../../downloads/epub/book.ts';
import { type IssueDownloadProps, issueDownloadPaths } from '../../../downloads/issue-routes.ts';

export const getStaticPaths = issueDownloadPaths;

export const GET: APIRoute<IssueDownloadProps> = async ({ props: { issue }, site }) => {
  const title = messages().labels.issueOf({ newspaper: issue.newspaper.data.title, issue: issueLabel(issue) });
  const book = await makeBook({ id: issue.data.id, title, issues: [issue], site });
  return new Response(new Uint8Array(book), { headers: { 'Content-Type': 'application/epub+zip' } });
};
