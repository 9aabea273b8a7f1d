/** `/api/liaocheng-ribao/2023-10-25.json`: an issue with its articles, for programs. */
import type { APIRoute } from 'astro';
import type { IssueProps } from '../../../archive/paths.ts';
import { addressOf } from '../../../data/addresses.ts';
import { issueDocument } from '../../../data/documents.ts';
import { apiIssuePaths, json, subjectLabels } from '../../../data/routes.ts';

export const getStaticPaths = apiIssuePaths;

export const GET: APIRoute<IssueProps> = async ({ props: { issue }, site }) =>
  json(issueDocument(issue, addressOf(site), await subjectLabels()));
