/** The bar that leads from mark to mark in an article. */
import type * as source from '../../zh-Hans/browser/in-article.ts';

export const inArticle: typeof source.inArticle = {
  label: 'Find in article',
  position: ({ now, of }) => `${now} of ${of}`,
  separator: ', ',
  previous: 'Previous',
  next: 'Next',
  close: 'Remove the marks',
};
