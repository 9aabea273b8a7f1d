/** The prominence of an article on its page, from its length, headline, genre and position. */
import type { ArticleNode, IssueNode } from './tree.ts';

/** From high to low. */
export const PROMINENCES = ['lead', 'major', 'plain', 'minor'] as const;
export type Prominence = (typeof PROMINENCES)[number];

/** How many of a page's articles are `major`: one in five, and two at least. */
const majorCount = (articles: number): number => Math.max(2, Math.round(articles / 5));

/** Characters below which a text is set small. */
const SHORT = 160;

/** The prominence of each article of a page, in reading order. At most one is `lead`. */
export function prominence(articles: readonly ArticleNode[]): Prominence[] {
  const candidates = articles
    .map((article, index) => ({ index, weight: weight(article) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || a.index - b.index);
  const rank = new Map(candidates.map(({ index }, place) => [index, place]));
  return articles.map((article, index) => {
    const place = rank.get(index);
    if (place === undefined) return 'minor';
    if (place === 0) return 'lead';
    if (place <= majorCount(articles.length)) return 'major';
    return article.characters < SHORT ? 'minor' : 'plain';
  });
}

/** 0 for articles that never lead a page: teasers, briefs, and pictures, because the archive does not have the picture itself. */
function weight({ data, characters, position }: ArticleNode): number {
  if (data.genre === 'teasers' || data.genre === 'brief' || data.genre === 'photo' || characters < SHORT) return 0;
  const headline = (data.kicker ? 1 : 0) + (data.subtitle ? 0.5 : 0);
  const place = position === 0 ? 2 : 1 / (position + 1);
  const turned = data.continuesOn === undefined ? 0 : 1;
  return Math.log2(Math.min(characters, 3000)) + headline + place + turned;
}

/** A page's articles with the lead (头条) first, the others in reading order. */
export function leadFirst(articles: readonly ArticleNode[]): ArticleNode[] {
  const lead = articles[prominence(articles).indexOf('lead')];
  return lead ? [lead, ...articles.filter((article) => article !== lead)] : [...articles];
}

/** 头条: the lead of an issue's front page. */
export const leadOf = (issue: IssueNode): ArticleNode | undefined => leadFirst(issue.pages[0]?.articles ?? [])[0];
