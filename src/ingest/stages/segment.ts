/**
 * Chooses the best consistent reading of a whole page: a semi-Markov search (Sarawagi and Cohen, 2004) over spans of lines
 * and the states of a grammar, once for each habit of the page. The same lattice, summed instead of maximised
 * (forward and backward), says how sure each article of that reading is.
 */

import { squeeze } from '../text.ts';
import {
  FINAL,
  type Habit,
  HEADLESS_END,
  STATES,
  type State,
  TRANSITIONS,
  type Transition,
} from '../vocabulary/grammar.ts';
import { JUNCTIONS } from '../vocabulary/junctions.ts';
import { headlineShape } from '../vocabulary/shape.ts';
import { type RoleCosts, roleCosts } from './classify.ts';
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
  /** Cost of the best reading for each habit, in nats. */
  costs: Record<Habit, number>;
}

interface Node {
  span: Span;
  state: number;
  emission: number;
  /** Best way here from the page's start. */
  best: number;
  back: Edge | null;
  /** Log-sums over all ways to here, and from here to the end. */
  forward: number;
  backward: number;
  into: Edge[];
}

interface Edge {
  from: Node | null;
  to: Node;
  cost: number;
  opens: boolean;
}

const STATE_INDEX = new Map(STATES.map((state, i) => [state.name, i]));
const STATES_OF_ROLE = Map.groupBy(
  STATES.map((_, i) => i),
  (i) => (STATES[i] as State).role,
);
type Table = (Transition | undefined)[][];
const START = STATES.length;
const TABLES: Record<Habit, Table> = { before: tabulate(TRANSITIONS.before), after: tabulate(TRANSITIONS.after) };
/** Readings this much costlier than the best are not worth summing, in nats. */
const BEAM = 10;

function tabulate(transitions: readonly Transition[]): Table {
  const table: Table = Array.from({ length: STATES.length + 1 }, () => []);
  for (const step of transitions) {
    const from = step.from === 'start' ? START : (STATE_INDEX.get(step.from) as number);
    (table[from] as (Transition | undefined)[])[STATE_INDEX.get(step.to) as number] = step;
  }
  return table;
}

/** @param prior cost added to each habit's reading, in nats: what is known of the newspaper */
export function segment(layout: Layout, prior: Record<Habit, number>): Reading {
  const emissions = layout.spansAt.map((spans) => spans.map((span) => ({ span, costs: roleCosts(span, layout) })));
  const lattices = (['before', 'after'] as const).map((habit) => ({ habit, ...search(layout, emissions, habit) }));
  const costs = Object.fromEntries(
    lattices.map(({ habit, cost, end }) => [habit, cost + prior[habit] - AFFINITY * headlineAffinity(walkBack(end))]),
  ) as Record<Habit, number>;
  const habit: Habit = costs.after < costs.before ? 'after' : 'before';
  const { nodes, end } = lattices.find((lattice) => lattice.habit === habit) as (typeof lattices)[number];
  const path = walkBack(end);
  const agreement = 1 / (1 + Math.exp(costs[habit] - costs[habit === 'after' ? 'before' : 'after']));
  return {
    habit,
    costs,
    segments: path.map(({ to, opens }) => ({ span: to.span, state: STATES[to.state] as State, opens })),
    certainty: certainties(nodes, end, path).map((share) => share * agreement),
  };
}

function search(layout: Layout, emissions: { span: Span; costs: RoleCosts }[][], habit: Habit) {
  const table = TABLES[habit];
  const endingAt: Node[][] = Array.from({ length: layout.length + 1 }, () => []);
  const nodes: Node[] = [];
  for (let start = 0; start < layout.length; start++) {
    const before = start === 0 ? [null] : prune(endingAt[start] as Node[]);
    if (before.length === 0) continue;
    for (const { span, costs } of emissions[start] as { span: Span; costs: RoleCosts }[]) {
      const hopeless = Math.min(...Object.values(costs)) + BEAM;
      for (const role in costs) {
        const emission = costs[role as keyof RoleCosts];
        if (emission > hopeless) continue;
        const shaped = emission + (role === 'title' || role === 'kicker' || role === 'half' ? headlineShape(span) : 0);
        for (const state of STATES_OF_ROLE.get(role as State['role']) as number[]) {
          const node = reach(before, span, state, shaped, table, layout);
          if (!node) continue;
          nodes.push(node);
          (endingAt[span.end] as Node[]).push(node);
        }
      }
    }
  }
  const end: { node: Node | null; cost: number }[] = (endingAt[layout.length] as Node[])
    .map((node) => ({ node, cost: endCost(node, habit) }))
    .filter(({ cost }) => Number.isFinite(cost));
  const cost = end.reduce((low, e) => Math.min(low, (e.node as Node).best + e.cost), Number.POSITIVE_INFINITY);
  return { nodes, end: end as { node: Node; cost: number }[], cost: layout.length === 0 ? 0 : cost };
}

/** Worth of a headline whose pairs of characters all stand in its text, in nats. */
const AFFINITY = 4;

/** How much of each headline's wording its own article's text has, summed over the articles. */
function headlineAffinity(path: readonly Edge[]): number {
  let sum = 0;
  let heads = '';
  let text = '';
  const close = () => {
    if (heads && text) sum += sharedPairs(heads, text);
    heads = '';
    text = '';
  };
  for (const { to, opens } of path) {
    if (opens) close();
    const { role } = STATES[to.state] as State;
    if (role === 'title' || role === 'kicker') heads += `${squeeze(to.span.text)} `;
    else if (role === 'body' && text.length < AFFINITY_TEXT) text += squeeze(to.span.text);
  }
  close();
  return sum;
}
/** Length of text that a headline is held against, in characters. */
const AFFINITY_TEXT = 1500;

function sharedPairs(heads: string, text: string): number {
  const pairs = [...heads.matchAll(/(?=(\p{Script=Han}{2}))/gu)].map((match) => match[1] as string);
  return pairs.length === 0 ? 0 : pairs.filter((pair) => text.includes(pair)).length / pairs.length;
}

const endCost = (node: Node, habit: Habit): number => {
  const state = STATES[node.state] as State;
  if (!FINAL[habit].has(state.name)) return Number.POSITIVE_INFINITY;
  return habit === 'after' && (state.role === 'body' || state.credit) ? HEADLESS_END - (state.credit ? 2 : 0) : 0;
};

/** Ways that are far costlier than the best one to the same place lead nowhere. */
function prune(nodes: Node[]): Node[] {
  const best = nodes.reduce((low, node) => Math.min(low, node.best), Number.POSITIVE_INFINITY);
  return nodes.filter((node) => node.best <= best + BEAM);
}

function reach(
  before: (Node | null)[],
  span: Span,
  state: number,
  emission: number,
  table: Table,
  layout: Layout,
): Node | null {
  const to = STATES[state] as State;
  const node: Node = {
    span,
    state,
    emission,
    best: Number.POSITIVE_INFINITY,
    back: null,
    forward: Number.NEGATIVE_INFINITY,
    backward: Number.NEGATIVE_INFINITY,
    into: [],
  };
  for (const from of before) {
    const step = table[from === null ? START : from.state]?.[state];
    if (!step || against(span, step.opens || from === null)) continue;
    let cost = step.cost + emission;
    const fromState = from === null ? null : (STATES[from.state] as State);
    for (const junction of JUNCTIONS) cost += junction.cost(fromState, to, from?.span ?? null, span, step, layout);
    const total = (from?.best ?? 0) + cost;
    if (!(total < node.best + BEAM)) continue;
    const edge: Edge = { from, to: node, cost, opens: step.opens };
    node.into.push(edge);
    node.forward = addLogs(node.forward, (from?.forward ?? 0) - cost);
    if (total < node.best) {
      node.best = total;
      node.back = edge;
    }
  }
  return node.back ? node : null;
}

/** A person said otherwise: an article starts at a line of this span, or none does. */
function against(span: Span, opens: boolean): boolean {
  const [first, ...others] = span.pieces;
  return (first?.bound !== undefined && first.bound !== opens) || others.some((piece) => piece.bound === true);
}

function walkBack(end: { node: Node; cost: number }[]): Edge[] {
  const path: Edge[] = [];
  let edge = end.reduce<{ node: Node; cost: number } | null>(
    (low, e) => (low && low.node.best + low.cost <= e.node.best + e.cost ? low : e),
    null,
  )?.node.back;
  while (edge) {
    path.unshift(edge);
    edge = edge.from?.back ?? null;
  }
  return path;
}

/** The weight of all readings that hold exactly an article's segments, over the weight of all readings. */
function certainties(nodes: Node[], end: { node: Node; cost: number }[], path: Edge[]): number[] {
  for (const { node, cost } of end) node.backward = addLogs(node.backward, -cost);
  for (const node of nodes.toReversed())
    for (const edge of node.into)
      if (edge.from) edge.from.backward = addLogs(edge.from.backward, node.backward - edge.cost);
  const total = end.reduce((sum, { node, cost }) => addLogs(sum, node.forward - cost), Number.NEGATIVE_INFINITY);
  const opens = path.flatMap(({ opens: yes }, i) => (yes || i === 0 ? [i] : []));
  return opens.map((first, k) => {
    const last = (opens[k + 1] ?? path.length) - 1;
    const inside = path.slice(first + 1, last + 1).reduce((sum, { cost }) => sum - cost, 0);
    const ending = endings(path, last, end);
    return Math.min(1, Math.exp(opening(path[first] as Edge) + inside + ending - total));
  });
}

/** All ways into an article's first segment that open an article there. */
function opening({ to }: Edge): number {
  return to.into.reduce(
    (sum, edge) => (edge.opens || edge.from === null ? addLogs(sum, (edge.from?.forward ?? 0) - edge.cost) : sum),
    Number.NEGATIVE_INFINITY,
  );
}

/** All ways out of an article's last segment that open another article, or end the page. */
function endings(path: Edge[], last: number, end: { node: Node; cost: number }[]): number {
  const node = (path[last] as Edge).to;
  const next = path[last + 1];
  if (!next) return -(end.find((e) => e.node === node)?.cost ?? 0);
  return node.backward + Math.log(shareOpening(node, path));
}

function shareOpening(node: Node, path: Edge[]): number {
  const nexts = path.filter(({ from }) => from === node);
  const opening = nexts.reduce((sum, edge) => addLogs(sum, edge.to.backward - edge.cost), Number.NEGATIVE_INFINITY);
  return Math.min(1, Math.exp(opening - node.backward));
}

function addLogs(a: number, b: number): number {
  if (a === Number.NEGATIVE_INFINITY) return b;
  if (b === Number.NEGATIVE_INFINITY) return a;
  return a > b ? a + Math.log1p(Math.exp(b - a)) : b + Math.log1p(Math.exp(a - b));
}
