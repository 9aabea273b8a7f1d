/**
 * Compares the reading of a page with the expected one, by letters and digits only: white space, punctuation and width
 * have tests of their own. The expected reading has the shape of `tests/gold/*.json`.
 */

/** One expected article of a page, as the gold files write it. */
export interface ExpectedItem {
  genre: string;
  /** Present if more than one genre is right. */
  genre_ok?: string[];
  headline?: string;
  /** The headline cannot be read with certainty: any title will do. */
  headline_unsure?: boolean;
  kicker?: string;
  subhead?: string;
  column?: string;
  place?: string;
  byline: { role: string; name: string }[];
  paragraphs: string[];
  subheadings?: string[];
  continues_on_page?: number;
  topics_any?: string[];
  topics_ok?: string[];
}

/** One article as it was read. */
export interface ReadArticle {
  title?: string;
  kicker?: string;
  subtitle?: string;
  column?: string;
  genre: string;
  byline?: { role: string; name: string }[];
  paragraphs: string[];
  subheadings: string[];
  topics?: string[];
}

export const FIELDS = [
  'body',
  'title',
  'kicker',
  'subtitle',
  'byline',
  'genre',
  'paragraphs',
  'subheadings',
  'topics',
] as const;
export type Field = (typeof FIELDS)[number];
/** The fields that must all be right for an article to count as perfect. */
const PERFECT: readonly Field[] = ['body', 'title', 'kicker', 'subtitle', 'byline', 'genre'];
/** A body is right if its 5-gram F1 is at least this. */
const BODY_RIGHT = 0.98;
/** An article can match an expected one only if its 5-gram F1 is above this. */
const SAME_ARTICLE = 0.2;

/** How one expected article was read. */
export interface Verdict {
  item: ExpectedItem;
  /** Index into the read articles; null if the article is missing. */
  read: number | null;
  bodyF1: number;
  right: Record<Field, boolean>;
  perfect: boolean;
}

export interface Comparison {
  /** One for each expected article; lists of teasers do not count. */
  verdicts: Verdict[];
  /** Indexes of read articles that match no expected one. */
  spurious: number[];
}

/** Letters and digits of a text, width-folded. */
export const bare = (text: string | undefined): string => (text ?? '').normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');

type Bag = Map<string, number>;

function grams(text: string, n = 5): Bag {
  const bag: Bag = new Map();
  const letters = [...text];
  if (letters.length < n) return text ? bag.set(text, 1) : bag;
  for (let i = 0; i + n <= letters.length; i++) {
    const gram = letters.slice(i, i + n).join('');
    bag.set(gram, (bag.get(gram) ?? 0) + 1);
  }
  return bag;
}

function f1(a: Bag, b: Bag): number {
  let hit = 0;
  let size = 0;
  for (const [gram, count] of a) {
    size += count;
    hit += Math.min(count, b.get(gram) ?? 0);
  }
  for (const count of b.values()) size += count;
  return size ? (2 * hit) / size : 1;
}

const setOf = (texts: string[]): Bag => new Map(texts.map((text) => [text, 1]));
const credits = (byline: ReadArticle['byline']): string =>
  (byline ?? [])
    .map(({ role, name }) => `${role}:${bare(name)}`)
    .sort()
    .join('|');

function judge(item: ExpectedItem, read: ReadArticle, bodyF1: number): Record<Field, boolean> {
  const topics = read.topics ?? [];
  const allowed = [...(item.topics_any ?? []), ...(item.topics_ok ?? [])];
  const title = item.headline_unsure ? bare(read.title) !== '' : bare(read.title) === bare(item.headline);
  return {
    body: bodyF1 >= BODY_RIGHT,
    title: item.headline ? title : true,
    kicker: bare(read.kicker) === bare(item.kicker),
    subtitle: bare(read.subtitle) === bare(item.subhead),
    byline: credits(read.byline) === credits(item.byline),
    genre: (item.genre_ok ?? [item.genre]).includes(read.genre),
    paragraphs: f1(setOf(item.paragraphs.map(bare)), setOf(read.paragraphs.map(bare))) >= 0.99,
    subheadings: JSON.stringify((item.subheadings ?? []).map(bare)) === JSON.stringify(read.subheadings.map(bare)),
    topics:
      !item.topics_any ||
      (item.topics_any.some((topic) => topics.includes(topic)) && topics.every((topic) => allowed.includes(topic))),
  };
}

/** Pairs expected and read articles by their bodies, the most similar first, and judges every pair. */
export function compare(expected: readonly ExpectedItem[], read: readonly ReadArticle[]): Comparison {
  const items = expected.filter((item) => item.genre !== 'teasers');
  const wanted = items.map((item) => grams(item.paragraphs.map(bare).join('')));
  const given = read.map((article) => grams(article.paragraphs.map(bare).join('')));
  const pairs = wanted
    .flatMap((a, item) => given.map((b, article) => ({ f1: f1(a, b), item, article })))
    .filter((pair) => pair.f1 > SAME_ARTICLE)
    .sort((a, b) => b.f1 - a.f1);
  const partner = new Map<number, { f1: number; article: number }>();
  const matched = new Set<number>();
  for (const pair of pairs) {
    if (partner.has(pair.item) || matched.has(pair.article)) continue;
    partner.set(pair.item, pair);
    matched.add(pair.article);
  }
  const verdicts = items.map((item, i): Verdict => {
    const pair = partner.get(i);
    const article = pair && read[pair.article];
    if (!pair || !article) {
      const right = Object.fromEntries(FIELDS.map((field) => [field, false])) as Record<Field, boolean>;
      return { item, read: null, bodyF1: 0, right, perfect: false };
    }
    const right = judge(item, article, pair.f1);
    return { item, read: pair.article, bodyF1: pair.f1, right, perfect: PERFECT.every((field) => right[field]) };
  });
  const spurious = read.flatMap((article, i) => (matched.has(i) || article.genre === 'teasers' ? [] : [i]));
  return { verdicts, spurious };
}
