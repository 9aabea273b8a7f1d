/** What a kind of composed page adds to a layout: something that real pages do and that the plain layouts lack. */
import type { PoolArticle } from '../article-pool.ts';
import type { PreparedArticle } from '../prepare-article.ts';
import type { Random } from '../random.ts';

export interface Feature {
  /** The articles that it can be shown on; a page of its kind has more of them than chance would give. */
  fits: (article: PoolArticle) => boolean;
  /** How many of these show it, 0 to 1; at 1 the whole page does. */
  share: number;
  /** Changes one article that is ready for the page, and what is expected of it. */
  apply: (prepared: PreparedArticle, rng: Random) => void;
}

/** Every text of an article, on the page and in what is expected of it, rewritten alike. */
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
