/** An article as an entry of a feed, whatever the format. */
import { publicationTime } from '../archive/dates.ts';
import type { ArticleNode } from '../archive/tree.ts';
import type { Paragraph } from '../model/paragraph.ts';
import { escapeXml, xmlCharacters } from './xml.ts';

export interface Entry {
  /** Made of the article's id alone, so that no change of address or reading makes an entry new. */
  guid: string;
  /** Absolute. */
  url: string;
  title: string;
  /** The whole article as HTML: what stands above and below its title, then its text. */
  html: string;
  /** Those who signed it; where nobody did, the newspaper. */
  authors: string[];
  /** The newspaper, then the topics. */
  categories: string[];
  /** `2023-10-25T06:00:00+08:00` */
  published: string;
}

/** `tag:hedingben,2025:liaocheng-ribao/2023-10-25/01-l038` */
export const guid = (id: string): string => `tag:hedingben,2025:${id}`;

export function entryOf(
  article: ArticleNode,
  { site, topicLabels }: { site: URL; topicLabels: ReadonlyMap<string, string> },
): Entry {
  const { id, title, date, byline, topics } = article.data;
  const newspaper = article.page.issue.newspaper.data.title;
  const names = [...new Set(byline.map(({ name }) => name))];
  return {
    guid: guid(id),
    url: new URL(article.url, site).href,
    title: xmlCharacters(title),
    html: xmlCharacters(fullText(article)),
    authors: (names.length > 0 ? names : [newspaper]).map(xmlCharacters),
    categories: [newspaper, ...topics.map((topic) => topicLabels.get(topic) ?? topic)].map(xmlCharacters),
    published: publicationTime(date),
  };
}

function fullText({ data, paragraphs }: ArticleNode): string {
  const line = (text: string | undefined): string => (text ? `<p><strong>${escapeXml(text)}</strong></p>` : '');
  const block = ({ kind, text }: Paragraph): string => {
    const tag = kind === 'subheading' ? 'h2' : 'p';
    return `<${tag}>${escapeXml(text)}</${tag}>`;
  };
  const subtitle = data.subtitle && `——${data.subtitle}`;
  return [line(data.column), line(data.kicker), line(subtitle), ...paragraphs.map(block)].join('');
}
