/** An article as a record for programs: a line of a volume's data, an entry of an issue's API document. */
import { siteSettings } from '../archive/site.ts';
import type { ArticleNode } from '../archive/tree.ts';
import type { ApiArticle } from '../model/api.ts';
import type { Address } from './addresses.ts';

/** Labels of topics and places, by id. */
export type Labels = ReadonlyMap<string, string>;

export function articleRecord({ data, url, paragraphs }: ArticleNode, address: Address, labels: Labels): ApiArticle {
  const {
    source: { paragraphs: _lines, ...source },
    ...front
  } = data;
  return {
    type: 'article',
    ...front,
    url: address(url),
    subjects: [...data.topics, ...data.places].map((id) => labels.get(id) ?? id),
    paragraphs: paragraphs.map(({ kind, text, anchor, lines }) => ({ kind, text, anchor, lines })),
    source,
    ...terms(),
  };
}

/** The terms of use, in every document and every record. */
export function terms(): { licence?: string; rights: string } {
  const { licence, rights } = siteSettings();
  return { ...(licence && { licence }), rights };
}
