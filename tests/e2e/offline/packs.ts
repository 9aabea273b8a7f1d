/** What the built site offers to take along, and what is in it. */
import { readFileSync } from 'node:fs';
import type { Pack } from '../../../src/offline/installed/names.ts';
import { trueArticles } from '../search-truth.ts';

export const articles = await trueArticles('content');
export const packs = JSON.parse(readFileSync('dist/offline/packs.json', 'utf8')) as Pack[];
/** One of a volume. */
export const pack = packs.find(({ newspaper }) => newspaper !== null) as Pack;
if (!pack) throw new Error('dist/ has no pack. Run: npm run build');
