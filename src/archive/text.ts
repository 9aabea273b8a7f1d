/** The printed text of an article, with its headline. */
import { plainText } from '../content/plain-text.ts';
import type { ArticleNode } from './tree.ts';

/** All printed text: headline, byline, paragraphs. */
export function printedText({ data, paragraphs }: Pick<ArticleNode, 'data' | 'paragraphs'>): string {
  const { column, series, kicker, title, subtitle, byline } = data;
  const names = byline.map(({ name }) => name);
  return [column, series, kicker, title, subtitle, ...names, plainText(paragraphs)].filter(Boolean).join('\n');
}
