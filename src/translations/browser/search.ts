/** What the search page says. The build puts the file of the archive's language in this one's place. */
export * from '../zh-Hans/browser/search.ts';
