/** Days, numbers and names that several scripts show. */

export { dates, genres, inferredDate, untitledKinds } from '../labels.ts';

/** The browser's own names for numbers: 1,234. */
export const numberLocale: string = 'zh-CN';
