/**
 * The kinds of page that are composed. Four imitate the extraction of a page of `seeds/`, one sets paragraphs in without
 * blank lines; each of the others adds to one of the first four, drawn anew for every page, one thing that real pages do.
 */
import { abstract } from './features/abstract.ts';
import { bracketedColumn } from './features/bracketed-column.ts';
import type { Feature } from './features/feature.ts';
import { longSubtitle } from './features/long-subtitle.ts';
import { midWordBreak } from './features/mid-word-break.ts';
import { misread } from './features/misread.ts';
import { pictureCredit } from './features/picture-credit.ts';
import { traditional } from './features/traditional.ts';
import { setClean } from './layouts/clean.ts';
import { setHeadings } from './layouts/headings.ts';
import { setIndented } from './layouts/indented.ts';
import { setSpaced } from './layouts/spaced.ts';
import { setWrapped } from './layouts/wrapped.ts';
import type { PageBuilder } from './page-builder.ts';
import type { PreparedArticle } from './prepare-article.ts';
import type { Random } from './random.ts';

export type Layout = 'wrapped' | 'spaced' | 'headings' | 'clean' | 'indented';

export const LAYOUTS: Record<Layout, (page: PageBuilder, articles: readonly PreparedArticle[], rng: Random) => void> = {
  wrapped: setWrapped,
  spaced: setSpaced,
  headings: setHeadings,
  clean: setClean,
  indented: setIndented,
};

/** The layouts that a kind with a feature is set in. */
export const PLAIN_LAYOUTS: readonly Layout[] = ['wrapped', 'spaced', 'headings', 'clean'];

export interface KindOfPage {
  /** Fixed, or drawn for each page from `PLAIN_LAYOUTS`. */
  layout?: Layout;
  feature?: Feature;
  /** The page keeps its head and foot, and they come out in the middle of the text too. */
  runningHeads?: boolean;
}

const KINDS_OF_PAGE = {
  wrapped: { layout: 'wrapped' },
  spaced: { layout: 'spaced' },
  headings: { layout: 'headings' },
  clean: { layout: 'clean' },
  indented: { layout: 'indented' },
  'running-heads': { runningHeads: true },
  misread: { feature: misread },
  traditional: { feature: traditional },
  abstracts: { feature: abstract },
  'picture-credits': { feature: pictureCredit },
  'long-subtitles': { feature: longSubtitle },
  'mid-word-breaks': { feature: midWordBreak },
  'bracketed-columns': { feature: bracketedColumn },
} as const satisfies Record<string, KindOfPage>;

export type Kind = keyof typeof KINDS_OF_PAGE;
export const KINDS = Object.keys(KINDS_OF_PAGE) as Kind[];
export const kindOfPage = (kind: Kind): KindOfPage => KINDS_OF_PAGE[kind];
