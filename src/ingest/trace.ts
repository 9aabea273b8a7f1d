/** What each stage made of one line of a page. Pure: the reading keeps what the stages said, this finds the line's part in it. */

import type { Article } from '../model/article.ts';
import { type Layout, type Piece, type ReadArticle, SEARCH_ROLES, type SearchRole, type Span } from './page-model.ts';
import type { PageReading } from './pipeline.ts';
import { allPieces } from './stages/number-lines.ts';
import { repairs } from './stages/paragraph.ts';
import type { Recognized } from './stages/recognize.ts';
import { roleReasons, scoreSpan, see } from './stages/score-spans.ts';
import type { Reading, Segment } from './stages/segment.ts';
import type { Draft } from './stages/stitch.ts';
import { STATES } from './vocabulary/grammar.ts';
import { JUNCTIONS } from './vocabulary/junctions.ts';
import { AT, CLASSES, START, STEPS } from './vocabulary/parameters.ts';
import { WEIGHTS } from './vocabulary/weights.ts';

/** Something that speaks for (below 0) or against (above 0) a choice, in nats. */
export interface Reason {
  feature: string;
  cost: number;
}

export interface RoleTrace {
  role: SearchRole;
  cost: number;
  /** The weightiest first. */
  reasons: Reason[];
}

/** The text that the line became part of. */
export interface TextTrace {
  /** The lines that it is made of. */
  lines: number[];
  /** What changed it on the way, `⏎` between lines; a repair that changed nothing is left out. */
  repairs: { rule: string; before: string; after: string }[];
  text: string;
}

export interface PieceTrace {
  piece: Piece;
  /** What its words alone say; null where the search had to decide. */
  recognized: Recognized | null;
  choice: {
    span: Span;
    /** The best three, the cheapest first. */
    roles: RoleTrace[];
    segment: Segment;
    /** What the state before it says of this one. */
    junction: Reason[];
    text: TextTrace | null;
  } | null;
  article: Article | null;
  /** Why it belongs to no article. */
  unplaced: string | null;
}

export interface Trace {
  line: number;
  received: string;
  headlineOrder: Reading['headlineOrder'];
  /** Cost of the page's best reading with either order, in nats. */
  costs: Reading['costs'];
  pieces: PieceTrace[];
}

/** @returns null where the line is blank, or the page has it not */
export function traceLine(reading: PageReading, line: number): Trace | null {
  const received = reading.page.lines.find(({ n }) => n === line)?.text;
  if (received === undefined) return null;
  const { pieces, reading: search } = reading.stages;
  return {
    line,
    received,
    headlineOrder: search.headlineOrder,
    costs: search.costs,
    pieces: pieces.filter((piece) => piece.line === line).map((piece) => tracePiece(piece, reading)),
  };
}

function tracePiece(piece: Piece, { stages, articles }: PageReading): PieceTrace {
  const { recognition, stitched } = stages;
  const recognized = recognition.certain.find((item) => item.piece === piece) ?? null;
  const open = recognition.open.find(({ line, text }) => line === piece.line && text === piece.text);
  const at = stitched.drafts.findIndex((draft) => allPieces(draft).includes(recognized?.piece ?? open ?? piece));
  return {
    piece,
    recognized,
    choice: !recognized && open ? traceChoice(open, stages, stitched.drafts[at], articles[at]) : null,
    article: articles[at]?.front ?? null,
    unplaced: stitched.unplaced.find((item) => item.piece === piece || item.piece === open)?.reason ?? null,
  };
}

function traceChoice(
  piece: Piece,
  { layout, reading }: PageReading['stages'],
  draft?: Draft,
  article?: ReadArticle,
): PieceTrace['choice'] {
  const at = reading.segments.findIndex(({ span }) => span.pieces.includes(piece));
  const segment = reading.segments[at];
  if (!segment) return null;
  const seen = see(segment.span, layout);
  const { costs } = scoreSpan(seen, WEIGHTS);
  const roles = SEARCH_ROLES.map((role, i) => ({ role, cost: costs[i] as number }))
    .toSorted((a, b) => a.cost - b.cost)
    .slice(0, 3)
    .map(({ role, cost }) => ({ role, cost, reasons: weightiest(roleReasons(seen, role, WEIGHTS)) }));
  return {
    span: segment.span,
    roles,
    segment,
    junction: traceJunction(reading, at, layout),
    text: draft && article ? traceText(piece, segment.state.role, draft, article) : null,
  };
}

function traceJunction({ headlineOrder, segments }: Reading, at: number, layout: Layout): Reason[] {
  const to = segments[at] as Segment;
  const from = segments[at - 1];
  const placeOf = ({ state }: Segment): number => STATES.indexOf(state);
  const step = STEPS[headlineOrder][from ? placeOf(from) : START]?.[placeOf(to)];
  if (!step) return [];
  const features = JUNCTIONS.map(({ feature, test }, j) => ({
    feature,
    cost:
      test(from?.span ?? null, to.span, layout) * (WEIGHTS[AT.junctions + j * CLASSES.length + step.class] as number),
  }));
  return weightiest([
    { feature: `after ${from?.state.name ?? 'the start of the page'}`, cost: WEIGHTS[step.at] as number },
    ...features,
  ]);
}

const weightiest = (reasons: readonly Reason[]): Reason[] =>
  reasons.filter(({ cost }) => cost !== 0).toSorted((a, b) => Math.abs(b.cost) - Math.abs(a.cost));

function traceText(piece: Piece, role: SearchRole, draft: Draft, { front, paragraphs }: ReadArticle): TextTrace | null {
  switch (role) {
    case 'kicker':
      return repairTrace(headPieces(draft.kickers), front.kicker);
    case 'title':
    case 'half':
      return repairTrace([...headPieces(draft.titles), ...headPieces(draft.halves)], front.title);
    case 'subtitle':
      return repairTrace(headPieces(draft.subtitles), front.subtitle);
    case 'byline':
      return null;
    default: {
      const paragraph = paragraphs.find(({ pieces }) => pieces.includes(piece));
      return paragraph ? repairTrace(paragraph.pieces, paragraph.text, role !== 'body') : null;
    }
  }
}

const headPieces = (spans: readonly Span[]): Piece[] => spans.flatMap((span) => [...span.pieces]);

function repairTrace(pieces: readonly Piece[], text = '', head = true): TextTrace {
  const lines = pieces.map((piece) => piece.text);
  const steps = [...repairs(lines, head), { rule: 'the head is set as one', text }];
  const befores = [lines.join('⏎'), ...steps.map((step) => step.text)];
  return {
    lines: pieces.map(({ line }) => line),
    repairs: steps
      .map(({ rule, text: after }, i) => ({ rule, before: befores[i] as string, after }))
      .filter(({ before, after }) => before !== after),
    text,
  };
}
