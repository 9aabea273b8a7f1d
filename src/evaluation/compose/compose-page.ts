/**
 * Composes a page from articles of the pool, in one of the kinds of `kinds.ts`, with the widths, breaks and noise of pages
 * of that kind. The same seed gives the same page.
 */
import type { ExpectedItem } from '../score/compare.ts';
import type { PoolArticle } from './article-pool.ts';
import { drawBylineStyle } from './byline-style.ts';
import { drawRunningHeads, edgeLine } from './furniture.ts';
import { KINDS, type Kind, kindOfPage, LAYOUTS, type Layout, PLAIN_LAYOUTS } from './kinds.ts';
import { leadIn } from './lead-in.ts';
import { PageBuilder, type PartLines } from './page-builder.ts';
import { type PreparedArticle, prepareArticle } from './prepare-article.ts';
import { type Random, random } from './random.ts';

/** An expected article, with the lines of the page that each of its parts stands on. */
type ComposedItem = ExpectedItem & { lines: PartLines; from: string };

export interface ComposedPage {
  kind: Kind;
  seed: number;
  /** `wrapped 20240101` */
  name: string;
  /** The page file. */
  text: string;
  items: ComposedItem[];
}

/** How often a page has a list of 导读. */
const TEASERS: Record<Layout, number> = { wrapped: 0.15, spaced: 0.04, headings: 0.04, clean: 0.04, indented: 0.04 };
/** How often a page has a line of its head or foot. */
const EDGE = 0.08;
/** How often a running head follows a block of text, on a page of that kind. */
const INTERRUPTION = 0.08;
/** How often an article that cannot show the feature may be on a page of that kind. */
const OTHERS = 0.3;

/** True if only the words show where the article begins: it has no lead-in and no byline. */
const unmarked = (article: PoolArticle): boolean =>
  article.genre !== 'photo' && !article.byline.length && !leadIn(article.paragraphs[0] ?? '');

/**
 * 4 to 9 articles, at most two of them photos and two comments. If headlines come first, an unmarked article does not
 * follow one with 小标题, because its headline would look like one of them.
 */
export function choose(pool: readonly PoolArticle[], layout: Layout, rng: Random): PoolArticle[] {
  const count = rng.int(4, 9);
  const chosen: PoolArticle[] = [];
  const tally = (test: (article: PoolArticle) => boolean): number => chosen.filter(test).length;
  for (const article of rng.shuffle(pool)) {
    if (chosen.length === count) break;
    if (article.genre === 'photo' && tally((one) => one.genre === 'photo') >= 2) continue;
    if (article.genre === 'commentary' && tally((one) => one.genre === 'commentary') >= 2) continue;
    if (layout !== 'wrapped' && unmarked(article) && chosen.at(-1)?.sections.length) continue;
    chosen.push(article);
  }
  return chosen;
}

/** A list of headlines of articles that are not on the page. */
function drawTeasers(pool: readonly PoolArticle[], used: readonly PoolArticle[], rng: Random): PreparedArticle {
  const titles = rng
    .shuffle(pool.filter((article) => article.headline && !used.includes(article)))
    .slice(0, rng.int(2, 4))
    .map((article) => article.headline ?? '');
  const expected: ExpectedItem = { genre: 'teasers', column: '今日导读', byline: [], paragraphs: titles };
  return { expected, title: [], byline: [], bylineAfter: 0, sections: [] };
}

/** Pages `seed`, `seed + 1`, … of one kind. */
export const composePages = (kind: Kind, pages: number, seed: number, pool: readonly PoolArticle[]): ComposedPage[] =>
  Array.from({ length: pages }, (_, i) => composePage({ kind, seed: seed + i, pool }));

/** The seed of a page's random numbers. It depends on the kind's place in `KINDS`, so new kinds are added at the end. */
const streamOf = (kind: Kind, seed: number): number => {
  const k = KINDS.indexOf(kind);
  return seed * 4 + (k < 4 ? k : k * 1_000_003);
};

export function composePage(options: { kind: Kind; seed: number; pool: readonly PoolArticle[] }): ComposedPage {
  const { kind, seed, pool } = options;
  const rng = random(streamOf(kind, seed));
  const { layout = rng.pick(PLAIN_LAYOUTS), feature, runningHeads } = kindOfPage(kind);
  const style = drawBylineStyle(rng, layout === 'wrapped');
  const fit = feature ? pool.filter((article) => feature.fits(article) || rng.chance(OTHERS)) : pool;
  const chosen = choose(fit, layout, rng);
  const prepared = chosen.map((article) => prepareArticle(article, style, rng));
  for (const [i, article] of chosen.entries())
    if (feature?.fits(article) && rng.chance(feature.share)) feature.apply(prepared[i] as PreparedArticle, rng);
  const froms = chosen.map((article) => article.from);
  if (rng.chance(TEASERS[layout])) {
    const at = rng.int(1, prepared.length - 1);
    const teasers = drawTeasers(pool, chosen, rng);
    if (feature?.share === 1) feature.apply(teasers, rng);
    prepared.splice(at, 0, teasers);
    froms.splice(at, 0, 'teasers');
  }
  const heads = runningHeads ? drawRunningHeads(rng) : undefined;
  const page = new PageBuilder(() => (heads && rng.chance(INTERRUPTION) ? rng.pick(heads.between) : undefined));
  const edge = rng.chance(EDGE) ? edgeLine(rng) : undefined;
  const atHead = rng.chance(0.5);
  for (const line of heads?.head ?? (edge && atHead ? [edge] : [])) page.block([line]);
  LAYOUTS[layout](page, prepared, rng);
  for (const line of heads?.foot ?? (edge && !atHead ? [edge] : [])) page.block([line]);
  const items = prepared.map(
    ({ expected }, at): ComposedItem => ({ ...expected, lines: page.linesOf(at), from: froms[at] ?? '' }),
  );
  return { kind, seed, name: `${kind} ${seed}`, text: page.text(), items };
}
