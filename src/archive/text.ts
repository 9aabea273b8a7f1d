/** What stands in an article, headline and all. */
import { plainText } from '../content/plain-text.ts';
import type { ArticleNode } from './tree.ts';

/** Everything printed of the article: its headline, its credits, its text. */
export function printedText({ data, paragraphs }: Pick<ArticleNode, 'data' | 'paragraphs'>): string {
  const { column, series, kicker, title, subtitle, byline } = data;
  const names = byline.map(({ name }) => name);
  return [column, series, kicker, title, subtitle, ...names, plainText(paragraphs)].filter(Boolean).join('\n');
}
