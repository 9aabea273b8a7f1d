/** What the page that takes the archive along says. The build puts the file of the archive's language in this one's place. */
export * from '../zh-Hans/browser/offline.ts';
