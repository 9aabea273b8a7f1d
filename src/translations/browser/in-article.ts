/** The bar that leads from mark to mark in an article. The build puts the file of the archive's language in this one's place. */
export * from '../zh-Hans/browser/in-article.ts';
