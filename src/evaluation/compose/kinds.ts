/**
 * The kinds of composed page. Four imitate the extraction of pages in `seeds/`. One indents paragraphs and has almost no
 * blank lines. Each of the others adds one feature of real pages to one of the first four, which is drawn for every page.
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

/** The layouts for kinds without a layout of their own. */
export const PLAIN_LAYOUTS: readonly Layout[] = ['wrapped', 'spaced', 'headings', 'clean'];

interface KindOfPage {
  /** If absent, drawn for each page from `PLAIN_LAYOUTS`. */
  layout?: Layout;
  feature?: Feature;
  /** The page has its head and foot, also in the middle of the text. */
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
