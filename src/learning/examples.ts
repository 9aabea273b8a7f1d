/** A page that was set, or a real one, with what is known of its lines → an example to learn from. */

import type { Piece } from '../ingest/page-model.ts';
import type { SourceLine } from '../ingest/source-page.ts';
import { ANY, type Constraint, free, only } from '../ingest/stages/constraint.ts';
import { layOut } from '../ingest/stages/layout.ts';
import { normalize } from '../ingest/stages/normalize.ts';
import { parseByline } from '../ingest/stages/parse-byline.ts';
import { recognize } from '../ingest/stages/recognize.ts';
import { seeSpans } from '../ingest/stages/score-spans.ts';
import type { HeadlineOrder } from '../ingest/vocabulary/grammar.ts';
import type { Genre } from '../model/genre.ts';
import type { HouseStyle } from '../model/house-style.ts';
import { plain } from '../newspapers/plain.ts';
import type { Example } from './objective.ts';
import type { GoldLine } from './pages/set-page.ts';

/** A page with its truth, line by line. */
export interface KnownPage {
  order: HeadlineOrder;
  lines: readonly SourceLine[];
  /** By the number of the line; furniture and blank lines have none. */
  gold: ReadonlyMap<number, GoldLine>;
}

export function makeExample(page: KnownPage, weight = 1, style: HouseStyle = plain): Example {
  const recognition = recognize(normalize(page.lines), style);
  const labels = new Set<Genre>(
    recognition.certain.flatMap((item) => (item.kind === 'column' && item.genre ? [item.genre] : [])),
  );
  const layout = layOut(recognition.open, labels);
  return { layout, seen: seeSpans(layout), order: page.order, truth: truthOf(recognition.open, page.gold), weight };
}

function truthOf(pieces: readonly Piece[], gold: KnownPage['gold']): Constraint {
  const truth = free(pieces.length);
  let article: number | null = null;
  pieces.forEach((piece, i) => {
    // Of a line that holds two heads nobody said which is which.
    const shared = pieces[i - 1]?.line === piece.line || pieces[i + 1]?.line === piece.line;
    const known = gold.get(piece.line);
    if (!known) {
      truth.roles[i] = ANY;
      return;
    }
    const unsure = shared || (known.role === 'byline' && parseByline(piece.text) === null);
    truth.roles[i] = unsure ? ANY : rolesOf(known);
    // Each teaser of a list is an article to the grammar.
    truth.starts[i] = known.role === 'teaser' ? -1 : known.article === article ? 0 : 1;
    article = known.article;
  });
  return truth;
}

/** The second half of a headline, apart from the first, is a title to people. */
const rolesOf = ({ role, loose }: GoldLine): number =>
  only(role) | (role === 'title' ? only('half') : 0) | (loose ? only('byline') : 0);
