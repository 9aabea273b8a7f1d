/** The names of the query language, and what is wrong with a query. The build puts the file of the archive's language in this one's place. */
export * from '../zh-Hans/browser/query.ts';
