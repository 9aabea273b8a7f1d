/** One address of every kind of page of the site that the browser is shown; none may be missing. */
import { kindsOfPage } from '../../scripts/gallery/kinds.ts';

const NEEDED = [
  'home',
  'newspaper',
  'volume',
  'issue',
  'page',
  'source',
  'article',
  'topic',
  'place',
  'search',
] as const;
type Kinds = Record<(typeof NEEDED)[number], string> & Record<string, string>;

/** Root-relative addresses by kind. @throws Error when the archive lacks a kind that every archive has. */
export async function everyKind(): Promise<Kinds> {
  const kinds = await kindsOfPage('dist');
  const lacking = NEEDED.filter((kind) => !kinds[kind]);
  if (lacking.length > 0) throw new Error(`dist/ has no page of the kind ${lacking.join(', ')}. Run: npm run build`);
  return kinds as Kinds;
}
