/** The interface in Simplified Chinese: the language that the types of all others come from. */
export const locale = { language: 'zh-Hans', numbers: 'zh-CN', openGraph: 'zh_CN', feeds: 'zh-CN' };
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
