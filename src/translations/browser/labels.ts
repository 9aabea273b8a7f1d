/** Days, numbers and names that several scripts show. The build puts the file of the archive's language in this one's place. */
export * from '../zh-Hans/browser/labels.ts';
