/**
 * The archive as schema.org data (JSON-LD), for search engines and other programs. Addresses are absolute; an archive
 * without an address gives none.
 */

import { issueLabel, pageLabel } from '../archive/labels.ts';
import { messages } from '../archive/messages.ts';
import { absolute } from '../archive/site-address.ts';
import type { ArticleNode, IssueNode, NewspaperNode } from '../archive/tree.ts';
import { referenceOf } from '../citations/reference-of.ts';
import { bylineUrl } from '../model/urls.ts';

export type Thing = { '@type': string } & Record<string, unknown>;

/** Note for a date that is not printed on the page. schema.org has no property for it. */
const inferredDate = ({ data }: IssueNode) =>
  data.dateCertainty !== 'printed' && { disambiguatingDescription: messages().inferredDate };

export function newspaperThing({ data, url }: NewspaperNode, site: URL | undefined): Thing {
  return {
    '@type': 'Newspaper',
    '@id': absolute(url, site),
    url: absolute(url, site),
    name: data.title,
    ...(data.titleLatin && { alternateName: data.titleLatin }),
    ...(data.place && { locationCreated: { '@type': 'Place', name: data.place } }),
    inLanguage: data.language,
  };
}

export function issueThing(issue: IssueNode, site: URL | undefined): Thing {
  return {
    '@type': 'PublicationIssue',
    '@id': absolute(issue.url, site),
    url: absolute(issue.url, site),
    name: messages().labels.issueOf({ newspaper: issue.newspaper.data.title, issue: issueLabel(issue) }),
    datePublished: issue.data.date,
    ...inferredDate(issue),
    isPartOf: newspaperThing(issue.newspaper, site),
  };
}

/** `subjects`: labels of its topics and places. `image`: root-relative. */
export function articleThing(
  article: ArticleNode,
  subjects: readonly string[],
  image: string,
  site: URL | undefined,
): Thing {
  const { data, page, characters, url } = article;
  const { authors, pages } = referenceOf(article, site);
  const { newspaper } = page.issue;
  const signed = authors.map((name) => ({ '@type': 'Person', name, url: absolute(bylineUrl(name), site) }));
  const publisher = { '@type': 'Organization', name: newspaper.data.title, url: absolute(newspaper.url, site) };
  return {
    '@type': 'NewsArticle',
    '@id': absolute(url, site),
    url: absolute(url, site),
    mainEntityOfPage: absolute(url, site),
    headline: data.title,
    ...(data.kicker && { alternativeHeadline: data.kicker }),
    image: absolute(image, site),
    datePublished: data.date,
    ...inferredDate(page.issue),
    author: signed.length > 0 ? signed : publisher,
    publisher: publisher,
    inLanguage: newspaper.data.language,
    genre: messages().genres[data.genre],
    articleSection: pageLabel(page.data),
    ...(pages.length > 0 && { printPage: pages.join(', ') }),
    ...(page.data.name && { printSection: page.data.name }),
    ...(subjects.length > 0 && { keywords: subjects }),
    wordCount: characters,
    isAccessibleForFree: true,
    isPartOf: issueThing(page.issue, site),
  };
}

/** The breadcrumbs of a page: the pages above it, then the page itself. */
export function breadcrumbs(steps: readonly { label: string; url: string }[], site: URL | undefined): Thing {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ label, url }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      item: absolute(url, site),
    })),
  };
}
