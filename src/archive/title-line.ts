/** What stands where a headline would, for a text that has none in print. */
import type { Article } from '../model/article.ts';
import { messages } from './messages.ts';

/** 图片说明 for a caption, 无题 for another text; nothing where a headline is printed, and for a list of teasers, which its 栏目 names. */
export function untitledLabel({ titleSource, genre }: Pick<Article, 'titleSource' | 'genre'>): string | undefined {
  if (titleSource !== 'derived' || genre === 'teasers') return undefined;
  const { caption, untitled } = messages().marks;
  return genre === 'photo' ? caption : untitled;
}

/** The headline, or what an untitled text is called in a list: `图片说明：10月23日，工人在…` */
export function titleLine(article: Pick<Article, 'title' | 'titleSource' | 'genre'>): string {
  const label = untitledLabel(article);
  return label ? messages().marks.titleLine({ label, title: article.title }) : article.title;
}
