/**
 * A page as received → its articles. Every stage is a pure function; what each made of the page is kept, so that
 * `npm run trace` can follow one line through all of it.
 */

import type { Article } from '../model/article.ts';
import type { CorrectionSeed } from '../model/correction.ts';
import type { Genre } from '../model/genre.ts';
import { error, type Message } from '../model/message.ts';
import type { PageContext } from './page-context.ts';
import type { FinishedPage, Layout, Piece } from './page-model.ts';
import type { SourcePage } from './source-page.ts';
import { calibrate } from './stages/calibrate.ts';
import { composeArticle } from './stages/compose-article.ts';
import { composePage } from './stages/compose-page.ts';
import { constraintOf } from './stages/constraint.ts';
import { type Corrected, correctArticles, correctLines, type EntryLines } from './stages/correct.ts';
import { layOut } from './stages/layout.ts';
import { normalize } from './stages/normalize.ts';
import { idleJoins, namedJoins } from './stages/place-joins.ts';
import { type Recognition, recognize } from './stages/recognize.ts';
import { withSecondReadings } from './stages/second-reading.ts';
import { type Reading, segment } from './stages/segment.ts';
import { type Draft, type Stitched, stitch } from './stages/stitch.ts';
import { textSetting } from './stages/text-setting.ts';

export interface PageReading extends FinishedPage {
  /** What the stages made of the page, for the trace. */
  stages: { pieces: Piece[]; recognition: Recognition; layout: Layout; reading: Reading; stitched: Stitched };
}

/** Reads a page; each doubt says what the second-best reading of its place would be. */
export function readPage(source: SourcePage, context: PageContext): PageReading {
  const { file = '', entries = [], lines = [] } = context.corrections ?? {};
  const at = new Map(entries.map((entry, i) => [entry, lines[i]]));
  const divided = divide(source, context, entries, at);
  const { pieces, recognition, layout, reading, stitched } = divided;
  const compose = composer(source, context, divided);
  const read = stitched.drafts.map((draft, i) => compose(draft, i + 1));
  const set = (fronts: readonly Article[]) =>
    correctArticles(fronts, entries, file, new Set(context.topics.map(({ id }) => id)), at);
  const fronts = set(read.map(({ front }) => front));
  const doubts = withSecondReadings(
    { articles: fronts.articles, drafts: stitched.drafts, open: recognition.open, flips: reading.flips },
    (entry) => {
      const again = divide(source, context, [...entries, { ...entry, reason: '?' }], at);
      if (!again.reading.satisfied || again.messages.length > divided.messages.length) return null;
      const composeAgain = composer(source, context, again);
      return (changed) => set(changed(again.stitched.drafts).map((draft) => composeAgain(draft, 1).front)).articles;
    },
  );
  const articles = read.map((article, i) => ({
    ...article,
    front: { ...(fronts.articles[i] ?? article.front), doubts: doubts[i] ?? [] },
  }));
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
      text: piece.printed ?? piece.text,
      reason,
    })),
    messages: [...divided.messages, ...(reading.satisfied ? [] : [unfit(file)]), ...fronts.messages],
    stages: { pieces, recognition, layout, reading, stitched },
  };
}

function composer(source: SourcePage, context: PageContext, divided: Divided) {
  const { corrected, pieces, recognition, layout, reading, stitched } = divided;
  const right = calibrate(stitched.drafts, layout, reading.headlineOrder === 'after');
  const setting = textSetting(recognition.open);
  const textLines = new Set(pieces.map((piece) => piece.line));
  return (draft: Draft, order: number) =>
    composeArticle({
      ...{ draft, order, source, context, textLines, recognition, setting },
      right: right.get(draft) ?? 0,
      done: corrected.done,
    });
}

/** What the stages made of a page is ten times its text: pages that wait for the rest of their issue leave it behind. */
export const withoutStages = ({ stages: _stages, ...finished }: PageReading): FinishedPage => finished;

interface Divided {
  corrected: Corrected;
  pieces: Piece[];
  recognition: Recognition;
  layout: Layout;
  reading: Reading;
  stitched: Stitched;
  messages: Message[];
}

/** The page's lines → its articles, as far as they are lines. */
function divide(
  source: SourcePage,
  { style, corrections }: PageContext,
  entries: readonly CorrectionSeed[],
  at: EntryLines,
): Divided {
  const file = corrections?.file ?? '';
  const corrected = correctLines(source.lines, entries, file, at);
  const { lines, roles, bounds } = corrected;
  const pieces = normalize(lines, roles, bounds);
  const recognition = recognize(pieces, style);
  const layout = layOut(recognition.open, labels(recognition));
  const joins = new Set<number>();
  const answered = new Set<CorrectionSeed>();
  // A join may bring to light that the reading then begins an article further on, which the next entry names.
  for (;;) {
    const reading = segment(layout, style.headlines, constraintOf(recognition.open, joins));
    const stitched = stitch(reading, recognition);
    const named = namedJoins(entries, stitched.drafts, recognition.open).filter(({ place }) => !joins.has(place));
    for (const { entry, place } of named) {
      joins.add(place);
      answered.add(entry);
    }
    if (named.length > 0) continue;
    const idle = idleJoins(entries, answered, stitched.drafts, recognition.open, file, at);
    const messages = [...corrected.messages, ...idle];
    return { corrected, pieces, recognition, layout, reading, stitched, messages };
  }
}

const unfit = (file: string): Message => error('correct/unfit', { file });

/** What the labels of columns on the page announce. */
const labels = ({ certain }: Recognition): ReadonlySet<Genre> =>
  new Set(certain.flatMap((item) => (item.kind === 'column' && item.genre ? [item.genre] : [])));
