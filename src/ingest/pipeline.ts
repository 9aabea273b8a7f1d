/**
 * A page as received → its articles. Every stage is a pure function; what each made of the page is kept, so that
 * `npm run trace` can follow one line through all of it.
 */
import type { Genre } from '../model/genre.ts';
import type { Unplaced } from '../model/issue.ts';
import type { Message } from '../model/message.ts';
import type { Page } from '../model/page.ts';
import type { PageContext } from './page-context.ts';
import type { SourcePage } from './source-page.ts';
import { composeArticle, type ReadArticle } from './stages/compose-article.ts';
import { composePage } from './stages/compose-page.ts';
import { type Corrected, correctArticles, correctLines } from './stages/correct.ts';
import { type Layout, layOut } from './stages/layout.ts';
import { normalize, type Piece } from './stages/normalize.ts';
import { placeJoins } from './stages/place-joins.ts';
import { type Recognition, recognize } from './stages/recognize.ts';
import { type Reading, segment } from './stages/segment.ts';
import { type Stitched, stitch } from './stages/stitch.ts';

export type { PageContext } from './page-context.ts';
export type { ReadArticle } from './stages/compose-article.ts';

export interface FinishedPage {
  page: Page;
  articles: ReadArticle[];
  unplaced: Unplaced[];
  /** What the corrections had to say. */
  messages: Message[];
}

export interface PageReading extends FinishedPage {
  /** What the stages made of the page, for the trace. */
  stages: { pieces: Piece[]; recognition: Recognition; layout: Layout; reading: Reading; stitched: Stitched };
}

export function readPage(source: SourcePage, context: PageContext): PageReading {
  const { file = '', entries = [], lines = [] } = context.corrections ?? {};
  const at = new Map(entries.map((entry, i) => [entry, lines[i]]));
  const corrected = correctLines(source.lines, entries, file, at);
  const joins = placeJoins(
    entries,
    (lines) => {
      const { stitched, recognition } = divide(corrected, lines, context);
      return { drafts: stitched.drafts, open: recognition.open };
    },
    file,
    at,
  );
  const { pieces, recognition, layout, reading, stitched } = divide(corrected, joins.lines, context);
  const taken = new Set(pieces.map((piece) => piece.line));
  const read = stitched.drafts.map((draft, i) =>
    composeArticle(draft, i + 1, source, context, taken, recognition, corrected.done),
  );
  const set = correctArticles(
    read.map(({ front }) => front),
    entries,
    file,
    new Set(context.topics.map(({ id }) => id)),
    at,
  );
  const articles = read.map((article, i) => ({ ...article, front: set.articles[i] ?? article.front }));
  return {
    page: composePage(
      source,
      context,
      reading,
      articles.map(({ front }, i) => ({ front, draft: stitched.drafts[i] as (typeof stitched.drafts)[number] })),
      stitched,
    ),
    articles,
    unplaced: stitched.unplaced.map(({ piece, reason }) => ({
      page: context.page,
      lines: String(piece.line),
      text: piece.text,
      reason,
    })),
    messages: [...corrected.messages, ...joins.messages, ...(reading.obeyed ? [] : [unfit(file)]), ...set.messages],
    stages: { pieces, recognition, layout, reading, stitched },
  };
}

/** What the stages made of a page is ten times its text: pages that wait for the rest of their issue leave it behind. */
export const withoutStages = ({ stages: _stages, ...finished }: PageReading): FinishedPage => finished;

/** The page's lines → its articles, as far as they are lines. */
function divide({ lines, roles, bounds }: Corrected, joins: readonly number[], { style }: PageContext) {
  const pieces = normalize(lines, roles, new Map([...bounds, ...joins.map((line) => [line, false] as const)]));
  const recognition = recognize(pieces, style);
  const layout = layOut(recognition.open, labels(recognition));
  const reading = segment(layout, style.headlines);
  return { pieces, recognition, layout, reading, stitched: stitch(reading, recognition) };
}

const unfit = (file: string): Message => ({
  severity: 'error',
  file,
  code: 'correct/unfit',
  what: 'No reading of the page fits the roles and bounds that are given; they were left out.',
  remedy: 'Give also the lines beside them their roles: a 小标题 has text after it, a headline has text on one side.',
});

/** What the labels of columns on the page announce. */
const labels = ({ certain }: Recognition): ReadonlySet<Genre> =>
  new Set(certain.flatMap((item) => (item.kind === 'column' && item.genre ? [item.genre] : [])));
