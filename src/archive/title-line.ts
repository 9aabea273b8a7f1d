/** The headline of an article in lists, also for texts without a printed headline. */
import type { Article } from '../model/article.ts';
import { NO_TITLE, untitledKind } from '../model/untitled.ts';
import { messages } from './messages.ts';

/** 图片说明 for a caption, 无题 for another text. Undefined if a headline is printed, and for teasers, whose 栏目 names them. */
export function untitledLabel(article: Pick<Article, 'titleSource' | 'genre'>): string | undefined {
  const kind = untitledKind(article);
  return kind && messages().untitledKinds[kind];
}

/** The headline, or the label and the beginning of an untitled text: `图片说明：10月23日，工人在…` */
export function titleLine(article: Pick<Article, 'title' | 'titleSource' | 'genre'>): string {
  const label = untitledLabel(article);
  if (!label) return article.title;
  return article.title === NO_TITLE ? label : messages().marks.titleLine({ label, title: article.title });
}
