/** The notice that the archive has been updated. The build puts the file of the archive's language in this one's place. */
export * from '../zh-Hans/browser/update-notice.ts';
