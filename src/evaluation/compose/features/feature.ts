/** A feature of a composed page: something that real pages have and the plain layouts do not. */
import type { PoolArticle } from '../article-pool.ts';
import type { PreparedArticle } from '../prepare-article.ts';
import type { Random } from '../random.ts';

export interface Feature {
  /** True if the article can show the feature. A page of this kind has mostly such articles. */
  fits: (article: PoolArticle) => boolean;
  /** How many of these articles show it, 0 to 1. With 1 the lists of teasers show it, too. */
  share: number;
  /** Changes an article that is ready for the page, and its expected reading. */
  apply: (prepared: PreparedArticle, rng: Random) => void;
}

/** Rewrites every text of an article, on the page and in the expected reading. */
export function rewrite(prepared: PreparedArticle, by: (text: string) => string): void {
  const { expected } = prepared;
  const maybe = (text: string | undefined): string | undefined => text && by(text);
  expected.headline = maybe(expected.headline);
  expected.kicker = maybe(expected.kicker);
  expected.subhead = maybe(expected.subhead);
  expected.column = maybe(expected.column);
  expected.byline = expected.byline.map(({ role, name }) => ({ role, name: by(name) }));
  expected.paragraphs = expected.paragraphs.map(by);
  expected.subheadings = expected.subheadings?.map(by);
  prepared.title = prepared.title.map(by);
  prepared.subtitle = maybe(prepared.subtitle);
  prepared.byline = prepared.byline.map(by);
  prepared.credit = maybe(prepared.credit);
  prepared.sections = prepared.sections.map(({ before, text }) => ({ before, text: by(text) }));
  prepared.turnFrom = maybe(prepared.turnFrom);
  prepared.turnTo = maybe(prepared.turnTo);
}
