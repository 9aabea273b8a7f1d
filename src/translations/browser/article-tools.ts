/** What the buttons under an article say once they are pressed. The build puts the file of the archive's language in this one's place. */
export * from '../zh-Hans/browser/article-tools.ts';
