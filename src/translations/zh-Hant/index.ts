/** The interface in Traditional Chinese, in the words of Taiwan. */
export const locale = { language: 'zh-Hant', numbers: 'zh-TW', openGraph: 'zh_TW', feeds: 'zh-TW' };
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
