/** What stands where a headline would, for a text that has none in print. */
import type { Article } from '../model/article.ts';
import { NO_TITLE, untitledKind } from '../model/untitled.ts';
import { messages } from './messages.ts';

/** 图片说明 for a caption, 无题 for another text; nothing where a headline is printed, and for a list of teasers, which its 栏目 names. */
export function untitledLabel(article: Pick<Article, 'titleSource' | 'genre'>): string | undefined {
  const kind = untitledKind(article);
  return kind && messages().untitledKinds[kind];
}

/** The headline, or what an untitled text is called in a list: `图片说明：10月23日，工人在…` */
export function titleLine(article: Pick<Article, 'title' | 'titleSource' | 'genre'>): string {
  const label = untitledLabel(article);
  if (!label) return article.title;
  return article.title === NO_TITLE ? label : messages().marks.titleLine({ label, title: article.title });
}
