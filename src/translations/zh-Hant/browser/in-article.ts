/** The bar that leads from mark to mark in an article. */
import type * as source from '../../zh-Hans/browser/in-article.ts';

export const inArticle: typeof source.inArticle = {
  label: '文中尋找',
  position: ({ now, of }) => `第 ${now}／${of} 處`,
  separator: '、',
  previous: '上一處',
  next: '下一處',
  close: '不再標出',
};
