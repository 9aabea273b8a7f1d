/** The interface in English. */
export const locale = { language: 'en', numbers: 'en-GB', openGraph: 'en_GB', feeds: 'en' };
export * from './about.ts';
export * as commands from './commands/index.ts';
export * from './data.ts';
export * from './downloads.ts';
export { faults } from './faults/index.ts';
export * from './feeds.ts';
export * from './frame.ts';
export * from './labels.ts';
export * from './offline.ts';
export * from './pages.ts';
export * from './reading.ts';
export * from './search.ts';
