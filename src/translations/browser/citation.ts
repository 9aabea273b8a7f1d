/** What the button that copies a citation says. The build puts the file of the archive's language in this one's place. */
export * from '../zh-Hans/browser/citation.ts';
