/** Days, numbers and names that several scripts show. */
import type * as source from '../../zh-Hans/browser/labels.ts';

export { dates, genres, inferredDate, untitledKinds } from '../labels.ts';

export const numberLocale: typeof source.numberLocale = 'en-GB';
