/**
 * Chooses the best consistent reading of a whole page: a semi-Markov search (Sarawagi and Cohen, 2004) over spans of lines
 * and the states of a grammar, once for each habit of the page. The same lattice, summed instead of maximised
 * (forward and backward), says how sure each article of that reading is.
 */

import { type Habit, STATES, type State } from '../vocabulary/grammar.ts';
import { AFFINITY, headlineAffinity } from './affinity.ts';
import { certainties } from './certainty.ts';
import { roleCosts } from './classify.ts';
import { type Lattice, type Scored, search, walkBack } from './lattice.ts';
import type { Layout, Span } from './layout.ts';

export interface Segment {
  span: Span;
  state: State;
  /** A new article begins here. */
  opens: boolean;
}

export interface Reading {
  habit: Habit;
  segments: Segment[];
  /** For each article of the reading, in order: the share of all readings' weight that agrees with it, 0 to 1. */
  certainty: number[];
  /** False when no reading fits what people said of roles and bounds: it was left out. */
  obeyed: boolean;
  /** Cost of the best reading for each habit, in nats. */
  costs: Record<Habit, number>;
}

const HABITS: readonly Habit[] = ['before', 'after'];
/** Ways this much costlier than the best one to the same place are seldom right, in nats. */
const BEAM = 10;

/** @param prior cost added to each habit's reading, in nats: what is known of the newspaper */
export function segment(layout: Layout, prior: Record<Habit, number>): Reading {
  const { lattices, obeyed } = findReadings(layout);
  const costs = Object.fromEntries(
    lattices.map(({ habit, cost, end }) => [habit, cost + prior[habit] - AFFINITY * headlineAffinity(walkBack(end))]),
  ) as Record<Habit, number>;
  const habit: Habit = costs.after < costs.before ? 'after' : 'before';
  const { nodes, end } = lattices.find((lattice) => lattice.habit === habit) as Lattice;
  const path = walkBack(end);
  const agreement = 1 / (1 + Math.exp(costs[habit] - costs[habit === 'after' ? 'before' : 'after']));
  return {
    habit,
    obeyed,
    costs,
    segments: path.map(({ to, opens }) => ({ span: to.span, state: STATES[to.state] as State, opens })),
    certainty: certainties(nodes, end, path).map((share) => share * agreement),
  };
}

/** First within the beam, then without it, at last without what people said: every page has a reading. */
function findReadings(layout: Layout): { lattices: Lattice[]; obeyed: boolean } {
  const told = score(layout, (span) => span);
  for (const beam of [BEAM, Number.POSITIVE_INFINITY]) {
    const lattices = HABITS.map((habit) => search(layout, told, habit, beam));
    if (lattices.some(({ cost }) => Number.isFinite(cost))) return { lattices, obeyed: true };
  }
  const free = score(layout, untold);
  return { lattices: HABITS.map((habit) => search(layout, free, habit, Number.POSITIVE_INFINITY)), obeyed: false };
}

const score = (layout: Layout, as: (span: Span) => Span): Scored[][] =>
  layout.spansAt.map((spans) => spans.map((span) => ({ span: as(span), costs: roleCosts(as(span), layout) })));

/** Without people's word on its role and its bounds. */
const untold = (span: Span): Span => ({
  ...span,
  pieces: span.pieces.map(({ forced: _forced, bound: _bound, ...piece }) => piece),
});
