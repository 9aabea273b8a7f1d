/**
 * Chooses the best consistent reading of a whole page: a semi-Markov search (Sarawagi and Cohen, 2004) over spans of lines
 * and the states of a grammar, once for each order of headline and text. The same lattice, summed instead of maximised
 * (forward and backward), says how sure each article of that reading is.
 */
import type { Layout, Span } from '../page-model.ts';
import { type HeadlineOrder, STATES, type State } from '../vocabulary/grammar.ts';
import { AFTER, ORDERS } from '../vocabulary/parameters.ts';
import { WEIGHTS } from '../vocabulary/weights.ts';
import { type Constraint, free } from './constraint.ts';
import { type Flip, findFlips } from './flips.ts';
import { headlineOverlap, OVERLAP_WEIGHT } from './headline-overlap.ts';
import { type Lattice, search, walkBack } from './lattice.ts';
import { posteriors } from './posterior.ts';
import { scoreSpan, seeSpans } from './score-spans.ts';

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
  /** Decisions that come near to being made otherwise, the nearest first. */
  flips: Flip[];
  /** False when no reading fits what people said of roles and bounds: it was left out. */
  satisfied: boolean;
  /** Cost of the best reading for each order, in nats. */
  costs: Record<HeadlineOrder, number>;
}

/** Ways this much costlier than the best one to the same place are seldom right, in nats. */
const BEAM = 10;

/**
 * @param prior cost added to each order's reading, in nats: what is known of the newspaper
 * @param constraint what people said of roles and bounds
 */
export function segment(
  layout: Layout,
  prior: Record<HeadlineOrder, number>,
  constraint: Constraint,
  weights: Float64Array = WEIGHTS,
): Reading {
  const { lattices, satisfied } = findReadings(layout, constraint, weights);
  const costs = Object.fromEntries(
    lattices.map(({ order, cost, end }) => [
      order,
      cost +
        prior[order] +
        (order === 'after' ? (weights[AFTER] as number) : 0) -
        OVERLAP_WEIGHT * headlineOverlap(walkBack(end)),
    ]),
  ) as Record<HeadlineOrder, number>;
  const headlineOrder: HeadlineOrder = costs.after < costs.before ? 'after' : 'before';
  const { nodes, end } = lattices.find(({ order }) => order === headlineOrder) as Lattice;
  const path = walkBack(end);
  const agreement = 1 / (1 + Math.exp(costs[headlineOrder] - costs[headlineOrder === 'after' ? 'before' : 'after']));
  return {
    headlineOrder,
    satisfied,
    costs,
    segments: path.map(({ to, step }) => ({
      span: to.scored.span,
      state: STATES[to.state] as State,
      opens: step.opens,
    })),
    flips: findFlips(nodes, end, path, layout),
    posteriors: posteriors(nodes, end, path).map((share) => share * agreement),
  };
}

/** First within the beam, then without it, at last without what people said: every page has a reading. */
function findReadings(layout: Layout, constraint: Constraint, weights: Float64Array) {
  const scored = seeSpans(layout).map((spans) => spans.map((seen) => scoreSpan(seen, weights)));
  const read = (beam: number, within: Constraint): Lattice[] =>
    ORDERS.map((order) => search(layout, scored, { order, weights, beam, constraint: within }));
  for (const beam of [BEAM, Number.POSITIVE_INFINITY]) {
    const lattices = read(beam, constraint);
    if (lattices.some(({ cost }) => Number.isFinite(cost))) return { lattices, satisfied: true };
  }
  return { lattices: read(Number.POSITIVE_INFINITY, free(layout.length)), satisfied: false };
}
