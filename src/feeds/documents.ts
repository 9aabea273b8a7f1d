/**
 * Divides a feed into documents (RFC 5005). The live one has the newest articles; earlier ones are in archived documents of a
 * day or a month, which later issues do not change. So a reader can go back to the first issue, and the feed of a century
 * stays short. No document is larger than a megabyte.
 */
import type { ArticleNode } from '../archive/tree.ts';
import type { Feed, FeedDocument } from './feed.ts';

/** The least number of articles in a live document, if there are so many and they are not too long together. */
export const LIVE_ARTICLES = { whole: 100, subject: 20 } as const;

/** A subject's month with more articles than this is archived day by day. */
const MONTH_ARTICLES = 100;

/** Estimated bytes of an article besides its text, and bytes of one escaped character. */
const ENTRY_BYTES = 2_500;
const CHARACTER_BYTES = 3.5;
/** Less than a megabyte, because the sizes are estimates. */
const DOCUMENT_BYTES = 850_000;

/** Articles that stay together in one document. */
interface Unit {
  name: string;
  articles: ArticleNode[];
  bytes: number;
}

/** The live document first, then the archived ones, newest first. */
export function documentsOf(feed: Feed, live: number = LIVE_ARTICLES[feed.kind]): FeedDocument[] {
  const units = unitsOf(feed);
  const current: ArticleNode[] = [];
  let bytes = 0;
  for (let next = units[0]; next && current.length < live; next = units[0]) {
    // The live document has every text in full.
    bytes += sum(next.articles.map(fullBytes));
    if (current.length > 0 && bytes > DOCUMENT_BYTES) break;
    current.push(...next.articles);
    units.shift();
  }
  return [
    { period: null, articles: current, previous: units[0]?.name ?? null },
    ...units.map(({ name, articles }, index) => ({
      period: name,
      articles,
      previous: units[index + 1]?.name ?? null,
    })),
  ];
}

/** Days of a whole feed; months or days of a subject. Long ones are divided into parts by the lengths of the full texts. */
function unitsOf({ articles, kind, dayOf = ({ data }) => data.date }: Feed): Unit[] {
  const byDay = (held: readonly ArticleNode[]) => [...Map.groupBy(held, dayOf)];
  if (kind === 'whole') return byDay(articles).flatMap(([day, held]) => parts(day, held));
  return [...Map.groupBy(articles, (article) => dayOf(article).slice(0, 'YYYY-MM'.length))].flatMap(([month, held]) =>
    held.length <= MONTH_ARTICLES && sum(held.map(fullBytes)) <= DOCUMENT_BYTES
      ? parts(month, held)
      : byDay(held).flatMap(([day, some]) => parts(day, some)),
  );
}

/** `2023-10-25`, then `2023-10-25.2`: never more bytes than a document may have. */
function parts(name: string, articles: readonly ArticleNode[]): Unit[] {
  const units: Unit[] = [];
  for (const article of articles) {
    const bytes = fullBytes(article);
    const last = units.at(-1);
    if (last && last.bytes + bytes <= DOCUMENT_BYTES) {
      last.articles.push(article);
      last.bytes += bytes;
    } else units.push({ name: units.length === 0 ? name : `${name}.${units.length + 1}`, articles: [article], bytes });
  }
  return units;
}

/** True if a text is too long for any document. Feeds then have only its opening. */
export const isTooLong = ({ characters }: ArticleNode): boolean =>
  ENTRY_BYTES + characters * CHARACTER_BYTES > DOCUMENT_BYTES;

function fullBytes(article: ArticleNode): number {
  return ENTRY_BYTES + (isTooLong(article) ? 0 : article.characters * CHARACTER_BYTES);
}
const sum = (numbers: readonly number[]): number => numbers.reduce((all, number) => all + number, 0);
