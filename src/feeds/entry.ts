/** An article as an entry of a feed, the same for all formats. */

import { addedDay } from '../archive/added.ts';
import { publicationTime } from '../archive/dates.ts';
import { issueLabel, pageLabel } from '../archive/labels.ts';
import { messages } from '../archive/messages.ts';
import { absolute } from '../archive/site-address.ts';
import { titleLine } from '../archive/title-line.ts';
import type { ArticleNode } from '../archive/tree.ts';
import type { Paragraph } from '../model/paragraph.ts';
import { isTooLong } from './documents.ts';
import type { Feed, FeedContext, FeedDocument } from './feed.ts';
import { escapeXml, xmlCharacters } from './xml.ts';

export interface Entry {
  guid: string;
  /** Absolute. */
  url: string;
  title: string;
  /** The whole article as HTML, with kicker and subtitle first; or only its opening. */
  html: string;
  /** True if `html` is only the opening. */
  excerpt: boolean;
  /** 《聊城日报》2023年10月25日 第1版 要闻: where it was printed. */
  printed: string;
  /** The names of the byline; the newspaper, if there is none. */
  authors: string[];
  /** The newspaper, then the topics. */
  categories: string[];
  /** `2023-10-25T06:00:00+08:00` */
  published: string;
  /** When its text was added to the archive or last changed. */
  updated: string;
}

/** Archived documents of a subject have openings and links. All others have full texts. */
export const entriesOf = ({ kind, dayOf }: Feed, { period, articles }: FeedDocument, context: FeedContext): Entry[] =>
  articles.map((article) => {
    const excerpt = (kind === 'subject' && period !== null) || isTooLong(article);
    const entry = entryOf(article, context, excerpt);
    // In a feed sorted by the day of adding, this day is the day of publication.
    return dayOf ? { ...entry, published: publicationTime(dayOf(article)) } : entry;
  });

function entryOf(article: ArticleNode, context: FeedContext, excerpt = false): Entry {
  const { id, date, byline, topics, source } = article.data;
  const { topicLabels, site, nameEntry } = context;
  const newspaper = article.page.issue.newspaper.data.title;
  const names = [...new Set(byline.map(({ name }) => name))];
  const url = absolute(article.url, site);
  const changed = article.data.changed ?? addedDay(article.page) ?? date;
  return {
    guid: nameEntry(id, source.sha256),
    url,
    title: xmlCharacters(titleLine(article.data)),
    html: xmlCharacters(excerpt ? opening(article, url) : fullText(article)),
    excerpt,
    printed: xmlCharacters(printed(article)),
    authors: (names.length > 0 ? names : [newspaper]).map(xmlCharacters),
    categories: [newspaper, ...topics.map((topic) => topicLabels.get(topic) ?? topic)].map(xmlCharacters),
    published: publicationTime(date),
    updated: publicationTime(changed > date ? changed : date),
  };
}

function printed({ page }: ArticleNode): string {
  const { issue } = page;
  const { labels } = messages();
  const day = issueLabel(issue);
  return labels.printed({
    newspaper: issue.newspaper.data.title,
    issue: issue.data.dateCertainty === 'printed' ? day : labels.inferred(day),
    page: pageLabel(page.data),
  });
}

function fullText(article: ArticleNode): string {
  const { data, paragraphs } = article;
  const line = (text: string | undefined): string => (text ? `<p><strong>${escapeXml(text)}</strong></p>` : '');
  const block = ({ kind, text }: Paragraph): string => {
    const tag = kind === 'subheading' ? 'h2' : 'p';
    return `<${tag}>${escapeXml(text)}</${tag}>`;
  };
  const subtitle = data.subtitle && `——${data.subtitle}`;
  const head = `<p>${escapeXml(printed(article))}</p>`;
  return [head, line(data.column), line(data.kicker), line(subtitle), ...paragraphs.map(block)].join('');
}

const opening = (article: ArticleNode, url: string): string =>
  `<p>${escapeXml(printed(article))}</p><p>${escapeXml(article.lead)}</p><p><a href="${escapeXml(url)}">${escapeXml(messages().feedTexts.readAll)}</a></p>`;

/** The date of a document: the latest change of its entries. */
export function updatedOf(entries: readonly Entry[], context: Pick<FeedContext, 'newest'>): string {
  const times = entries.map(({ updated }) => updated).sort();
  return times.at(-1) ?? publicationTime(context.newest);
}
