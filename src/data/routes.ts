/** The routes of `/api/` and `/data/`. The portable edition has none of them. */
import { archive } from '../archive/archive.ts';
import { isPortable } from '../archive/edition.ts';
import { type IssueProps, issuePaths } from '../archive/paths.ts';
import type { IssueNode, NewspaperNode } from '../archive/tree.ts';
import { volumesOf } from '../archive/volumes.ts';
import type { Labels } from './article-record.ts';

export const json = (document: object): Response =>
  new Response(`${JSON.stringify(document)}\n`, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });

export interface ApiDocumentProps {
  /** Absent for the archive and the schema. */
  newspaper?: NewspaperNode;
}

/** `archive`, `schema`, and each newspaper. */
export async function apiDocumentPaths(): Promise<{ params: { document: string }; props: ApiDocumentProps }[]> {
  if (isPortable()) return [];
  const newspapers = (await archive()).newspapers.filter(({ issues }) => issues.length > 0);
  return [
    ...['archive', 'schema'].map((document) => ({ params: { document }, props: {} })),
    ...newspapers.map((newspaper) => ({ params: { document: newspaper.data.id }, props: { newspaper } })),
  ];
}

export const apiIssuePaths = async (): Promise<
  { params: { newspaper: string; issue: string }; props: IssueProps }[]
> => (isPortable() ? [] : issuePaths());

export interface VolumeDataProps {
  /** Oldest first. */
  issues: IssueNode[];
}

export async function volumeDataPaths(): Promise<
  { params: { newspaper: string; year: string }; props: VolumeDataProps }[]
> {
  if (isPortable()) return [];
  return (await archive()).newspapers.flatMap((newspaper) =>
    volumesOf(newspaper).map(({ year, issues }) => ({
      params: { newspaper: newspaper.data.id, year: String(year) },
      props: { issues: issues.toReversed() },
    })),
  );
}

/** The page about the data. */
export const dataPagePaths = (): { params: { page: undefined } }[] =>
  isPortable() ? [] : [{ params: { page: undefined } }];

/** The labels of all topics and places. */
export async function subjectLabels(): Promise<Labels> {
  const { topics, places } = await archive();
  return new Map([...topics, ...places].map((subject) => [subject.id, subject.label]));
}
