/** What scripts say. The build puts the file of the archive's language in this one's place, so that a script carries one. */
export * from './zh-Hans/browser.ts';
