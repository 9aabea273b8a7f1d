/**
 * Chooses the best consistent reading of a whole page: a semi-Markov search (Sarawagi and Cohen, 2004) over spans of lines
 * and the states of a grammar, once for each order of headline and body. The same lattice, summed instead of maximised
 * (forward and backward), says how sure each article of that reading is.
 */

import { type HeadlineOrder, STATES, type State } from '../vocabulary/grammar.ts';
import { roleCosts } from './classify.ts';
import { headlineOverlap, OVERLAP_WEIGHT } from './headline-overlap.ts';
import { type Lattice, type Scored, search, walkBack } from './lattice.ts';
import type { Layout, Span } from './layout.ts';
import { posteriors } from './posterior.ts';

export interface Segment {
  span: Span;
  state: State;
  /** A new article begins here. */
  opens: boolean;
}

export interface Reading {
  headlineOrder: HeadlineOrder;
  segments: Segment[];
  /** For each article of the reading, in order: the share of all readings' weight that agrees with it, 0 to 1. */
  posteriors: number[];
  /** False when no reading fits what people said of roles and bounds: it was left out. */
  obeyed: boolean;
  /** Cost of the best reading for each order, in nats. */
  costs: Record<HeadlineOrder, number>;
}

const ORDERS: readonly HeadlineOrder[] = ['before', 'after'];
/** Ways this much costlier than the best one to the same place are seldom right, in nats. */
const BEAM = 10;

/** @param prior cost added to each order's reading, in nats: what is known of the newspaper */
export function segment(layout: Layout, prior: Record<HeadlineOrder, number>): Reading {
  const { lattices, obeyed } = findReadings(layout);
  const costs = Object.fromEntries(
    lattices.map(({ headlineOrder, cost, end }) => [
      headlineOrder,
      cost + prior[headlineOrder] - OVERLAP_WEIGHT * headlineOverlap(walkBack(end)),
    ]),
  ) as Record<HeadlineOrder, number>;
  const headlineOrder: HeadlineOrder = costs.after < costs.before ? 'after' : 'before';
  const { nodes, end } = lattices.find((lattice) => lattice.headlineOrder === headlineOrder) as Lattice;
  const path = walkBack(end);
  const agreement = 1 / (1 + Math.exp(costs[headlineOrder] - costs[headlineOrder === 'after' ? 'before' : 'after']));
  return {
    headlineOrder,
    obeyed,
    costs,
    segments: path.map(({ to, opens }) => ({ span: to.span, state: STATES[to.state] as State, opens })),
    posteriors: posteriors(nodes, end, path).map((share) => share * agreement),
  };
}

/** First within the beam, then without it, at last without what people said: every page has a reading. */
function findReadings(layout: Layout): { lattices: Lattice[]; obeyed: boolean } {
  const told = score(layout, (span) => span);
  for (const beam of [BEAM, Number.POSITIVE_INFINITY]) {
    const lattices = ORDERS.map((headlineOrder) => search(layout, told, headlineOrder, beam));
    if (lattices.some(({ cost }) => Number.isFinite(cost))) return { lattices, obeyed: true };
  }
  const free = score(layout, untold);
  return {
    lattices: ORDERS.map((headlineOrder) => search(layout, free, headlineOrder, Number.POSITIVE_INFINITY)),
    obeyed: false,
  };
}

const score = (layout: Layout, as: (span: Span) => Span): Scored[][] =>
  layout.spansAt.map((spans) => spans.map((span) => ({ span: as(span), costs: roleCosts(as(span), layout) })));

/** Without people's word on its role and its bounds. */
const untold = (span: Span): Span => ({
  ...span,
  pieces: span.pieces.map(({ forced: _forced, bound: _bound, ...piece }) => piece),
});
