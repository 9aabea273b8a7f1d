/**
 * Sets articles of the pool anew as a page, in one of four kinds of extraction, with the widths, breaks and noise that pages
 * of that kind have. The same seed gives the same page.
 */
import type { ExpectedItem } from '../score/compare.ts';
import type { PoolArticle } from './article-pool.ts';
import { drawBylineStyle } from './byline-style.ts';
import { edgeLine } from './furniture.ts';
import { setClean } from './kinds/clean.ts';
import { setHeadings } from './kinds/headings.ts';
import { setSpaced } from './kinds/spaced.ts';
import { setWrapped } from './kinds/wrapped.ts';
import { leadIn } from './lead-in.ts';
import { PageBuilder, type PartLines } from './page-builder.ts';
import { type PreparedArticle, prepareArticle } from './prepare-article.ts';
import { type Random, random } from './random.ts';

export const KINDS = ['wrapped', 'spaced', 'headings', 'clean'] as const;
export type Kind = (typeof KINDS)[number];

/** An expected article, with the lines of the page that each of its parts stands on. */
export type ComposedItem = ExpectedItem & { lines: PartLines; from: string };

export interface ComposedPage {
  kind: Kind;
  seed: number;
  /** `wrapped 20240101` */
  name: string;
  /** The page file. */
  text: string;
  items: ComposedItem[];
}

const SETTERS: Record<Kind, (page: PageBuilder, articles: readonly PreparedArticle[], rng: Random) => void> = {
  wrapped: setWrapped,
  spaced: setSpaced,
  headings: setHeadings,
  clean: setClean,
};

/** How often a page has a list of 导读. */
const TEASERS: Record<Kind, number> = { wrapped: 0.15, spaced: 0.04, headings: 0.04, clean: 0.04 };
/** How often a page keeps a line of its head or foot. */
const EDGE = 0.08;

/** Nothing but the words tells where it begins: no lead-in, no byline. */
const unmarked = (article: PoolArticle): boolean =>
  article.genre !== 'photo' && !article.byline.length && !leadIn(article.paragraphs[0] ?? '');

/**
 * 4 to 9 articles, at most two of them photos and two comments. Where headlines come first, an unmarked article does not
 * follow one with 小标题: nobody could tell its headline from one of them.
 */
export function choose(pool: readonly PoolArticle[], kind: Kind, rng: Random): PoolArticle[] {
  const count = rng.int(4, 9);
  const chosen: PoolArticle[] = [];
  const tally = (test: (article: PoolArticle) => boolean): number => chosen.filter(test).length;
  for (const article of rng.shuffle(pool)) {
    if (chosen.length === count) break;
    if (article.genre === 'photo' && tally((one) => one.genre === 'photo') >= 2) continue;
    if (article.genre === 'commentary' && tally((one) => one.genre === 'commentary') >= 2) continue;
    if (kind !== 'wrapped' && unmarked(article) && chosen.at(-1)?.sections.length) continue;
    chosen.push(article);
  }
  return chosen;
}

/** A list of headlines of articles that are not on the page. */
function drawTeasers(pool: readonly PoolArticle[], taken: readonly PoolArticle[], rng: Random): PreparedArticle {
  const titles = rng
    .shuffle(pool.filter((article) => article.headline && !taken.includes(article)))
    .slice(0, rng.int(2, 4))
    .map((article) => article.headline ?? '');
  const expected: ExpectedItem = { genre: 'teasers', column: '今日导读', byline: [], paragraphs: titles };
  return { expected, title: [], byline: [], introFirst: false, sections: [] };
}

/** Pages `seed`, `seed + 1`, … of one kind. */
export const composePages = (kind: Kind, pages: number, seed: number, pool: readonly PoolArticle[]): ComposedPage[] =>
  Array.from({ length: pages }, (_, i) => composePage({ kind, seed: seed + i, pool }));

export function composePage(options: { kind: Kind; seed: number; pool: readonly PoolArticle[] }): ComposedPage {
  const { kind, seed, pool } = options;
  const rng = random(seed * KINDS.length + KINDS.indexOf(kind));
  const style = drawBylineStyle(rng, kind === 'wrapped');
  const chosen = choose(pool, kind, rng);
  const prepared = chosen.map((article) => prepareArticle(article, style, rng));
  const froms = chosen.map((article) => article.from);
  if (rng.chance(TEASERS[kind])) {
    const at = rng.int(1, prepared.length - 1);
    prepared.splice(at, 0, drawTeasers(pool, chosen, rng));
    froms.splice(at, 0, 'teasers');
  }
  const page = new PageBuilder();
  const edge = rng.chance(EDGE) ? edgeLine(rng) : undefined;
  const atHead = rng.chance(0.5);
  if (edge && atHead) page.block([edge]);
  SETTERS[kind](page, prepared, rng);
  if (edge && !atHead) page.block([edge]);
  const items = prepared.map(
    ({ expected }, at): ComposedItem => ({ ...expected, lines: page.linesOf(at), from: froms[at] ?? '' }),
  );
  return { kind, seed, name: `${kind} ${seed}`, text: page.text(), items };
}
