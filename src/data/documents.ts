/** The documents of the API: the archive, a newspaper, an issue with its articles. */
import type { z } from 'astro/zod';
import { pageLabel } from '../archive/labels.ts';
import { siteSettings } from '../archive/site.ts';
import type { Subject } from '../archive/subjects.ts';
import type { IssueNode, NewspaperNode } from '../archive/tree.ts';
import { volumesOf } from '../archive/volumes.ts';
import type { apiArchiveSchema, apiIssueSchema, apiNewspaperSchema } from '../model/api.ts';
import { API_SCHEMA_URL, apiUrl, DATA_PACKAGE_URL, volumeDataUrl } from '../model/urls.ts';
import type { Address } from './addresses.ts';
import { articleRecord, type Labels, terms } from './article-record.ts';

const count = (issues: readonly IssueNode[]): number =>
  issues.flatMap(({ data }) => data.pages).reduce((sum, { articles }) => sum + articles.length, 0);

export function archiveDocument(
  { newspapers, topics, places }: { newspapers: readonly NewspaperNode[]; topics: Subject[]; places: Subject[] },
  address: Address,
): z.infer<typeof apiArchiveSchema> {
  const { title, description, publisher, contact } = siteSettings();
  const list = (subjects: readonly Subject[]) =>
    subjects.map(({ id, label, url }) => ({ id, label, url: address(url) }));
  return {
    type: 'archive',
    $schema: address(API_SCHEMA_URL),
    url: address('/'),
    ...{ title, description, ...(publisher && { publisher }), ...(contact && { contact }), ...terms() },
    newspapers: newspapers.flatMap(({ data: { id, title }, url, issues }) => {
      const [last, first] = [issues[0], issues.at(-1)];
      if (!last || !first) return [];
      const facts = { issues: issues.length, articles: count(issues), first: first.data.date, last: last.data.date };
      return [{ id, title, url: address(url), api: address(apiUrl(id)), ...facts }];
    }),
    topics: list(topics),
    places: list(places),
    data: address(DATA_PACKAGE_URL),
  };
}

export function newspaperDocument(newspaper: NewspaperNode, address: Address): z.infer<typeof apiNewspaperSchema> {
  const { data, url, issues } = newspaper;
  return {
    type: 'newspaper',
    $schema: address(API_SCHEMA_URL),
    url: address(url),
    ...data,
    ...terms(),
    volumes: volumesOf(newspaper)
      .toReversed()
      .map(({ year, url }) => ({
        year,
        url: address(url),
        jsonl: address(volumeDataUrl(data.id, year, 'jsonl')),
        text: address(volumeDataUrl(data.id, year, 'txt')),
      })),
    issues: issues.toReversed().map((issue) => ({
      id: issue.data.id,
      date: issue.data.date,
      ...(issue.data.edition && { edition: issue.data.edition }),
      pages: issue.data.pages.length,
      articles: count([issue]),
      url: address(issue.url),
      api: address(apiUrl(issue.data.newspaper, issue.data.issue)),
    })),
  };
}

export function issueDocument(
  { data, url, newspaper, pages }: IssueNode,
  address: Address,
  labels: Labels,
): z.infer<typeof apiIssueSchema> {
  const { pages: _pages, received: _received, ...facts } = data;
  return {
    type: 'issue',
    $schema: address(API_SCHEMA_URL),
    url: address(url),
    ...facts,
    newspaperTitle: newspaper.data.title,
    ...terms(),
    pages: pages.map((page) => {
      const { articles: _articles, source: file, ...of } = page.data;
      return {
        ...of,
        label: pageLabel(of),
        url: address(page.url),
        file,
        source: address(page.sourceUrl),
        articles: page.articles.map((article) => articleRecord(article, address, labels)),
      };
    }),
  };
}
