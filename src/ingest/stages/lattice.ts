/** The lattice of a page: every span in every state that may follow another, with what each way there costs. */

import {
  FINAL,
  HEADLESS_END,
  type HeadlineOrder,
  STATES,
  type State,
  TRANSITIONS,
  type Transition,
} from '../vocabulary/grammar.ts';
import { headlineShape } from '../vocabulary/headline-shape.ts';
import { type Junction, junctionsOf } from '../vocabulary/junctions.ts';
import type { RoleCosts } from './classify.ts';
import type { Layout, Span } from './layout.ts';

export interface Node {
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

export interface Edge {
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
/** A step of the grammar with the junctions that may speak of it. */
interface Step {
  cost: number;
  opens: boolean;
  transition: Transition;
  junctions: readonly Junction[];
}
type Table = (Step | undefined)[][];
const START = STATES.length;
const TABLES: Record<HeadlineOrder, Table> = {
  before: tabulate(TRANSITIONS.before),
  after: tabulate(TRANSITIONS.after),
};

function tabulate(transitions: readonly Transition[]): Table {
  const table: Table = Array.from({ length: STATES.length + 1 }, () => []);
  for (const transition of transitions) {
    const from = transition.from === 'start' ? START : (STATE_INDEX.get(transition.from) as number);
    const to = STATE_INDEX.get(transition.to) as number;
    const junctions = junctionsOf(STATES[from] ?? null, STATES[to] as State, transition);
    (table[from] as Table[number])[to] = { cost: transition.cost, opens: transition.opens, transition, junctions };
  }
  return table;
}

/** A span with the cost of each role. */
export interface Scored {
  span: Span;
  costs: RoleCosts;
}

/** Where a reading may end, with what ending there costs. */
export interface End {
  node: Node;
  cost: number;
}

export interface Lattice {
  headlineOrder: HeadlineOrder;
  nodes: Node[];
  end: End[];
  /** Of the best reading; infinite where there is none. */
  cost: number;
}

/** @param beam ways this much costlier than the best one to the same place are not followed, in nats */
export function search(
  layout: Layout,
  emissions: readonly Scored[][],
  headlineOrder: HeadlineOrder,
  beam: number,
): Lattice {
  const table = TABLES[headlineOrder];
  const endingAt: Node[][] = Array.from({ length: layout.length + 1 }, () => []);
  const nodes: Node[] = [];
  for (let start = 0; start < layout.length; start++) {
    const before = start === 0 ? [null] : prune(endingAt[start] as Node[], beam);
    if (before.length === 0) continue;
    for (const { span, costs } of emissions[start] as Scored[]) {
      const bound = boundOf(span);
      if (bound === 'torn') continue;
      const hopeless = Math.min(...Object.values(costs)) + beam;
      for (const role in costs) {
        const emission = costs[role as keyof RoleCosts];
        if (!Number.isFinite(emission) || (emission > hopeless && role !== 'body')) continue;
        const shaped = emission + (role === 'title' || role === 'kicker' || role === 'half' ? headlineShape(span) : 0);
        for (const state of STATES_OF_ROLE.get(role as State['role']) as number[]) {
          const node = reach(before, span, state, shaped, { table, layout, beam, bound });
          if (!node) continue;
          nodes.push(node);
          (endingAt[span.end] as Node[]).push(node);
        }
      }
    }
  }
  const end = (endingAt[layout.length] as Node[])
    .map((node) => ({ node, cost: endCost(node, headlineOrder) }))
    .filter(({ cost }) => Number.isFinite(cost));
  const best = end.reduce((low, { node, cost }) => Math.min(low, node.best + cost), Number.POSITIVE_INFINITY);
  return { headlineOrder, nodes, end, cost: layout.length === 0 ? 0 : best };
}

const endCost = (node: Node, headlineOrder: HeadlineOrder): number => {
  const state = STATES[node.state] as State;
  if (!FINAL[headlineOrder].has(state.name)) return Number.POSITIVE_INFINITY;
  return headlineOrder === 'after' && (state.role === 'body' || state.credit)
    ? HEADLESS_END - (state.credit ? 2 : 0)
    : 0;
};

/** Ways that are far costlier than the best one to the same place lead nowhere. */
function prune(nodes: Node[], beam: number): Node[] {
  const best = nodes.reduce((low, node) => Math.min(low, node.best), Number.POSITIVE_INFINITY);
  return nodes.filter((node) => node.best <= best + beam);
}

function reach(
  before: (Node | null)[],
  span: Span,
  state: number,
  emission: number,
  { table, layout, beam, bound }: { table: Table; layout: Layout; beam: number; bound: boolean | undefined },
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
    if (!step || (bound !== undefined && bound !== (step.opens || from === null))) continue;
    let cost = step.cost + emission;
    const fromState = from === null ? null : (STATES[from.state] as State);
    for (const junction of step.junctions)
      cost += junction.cost(fromState, to, from?.span ?? null, span, step.transition, layout);
    const total = (from?.best ?? 0) + cost;
    if (!Number.isFinite(total) || total > node.best + beam) continue;
    const edge: Edge = { from, to: node, cost, opens: step.opens };
    node.into.push(edge);
    if (total < node.best) {
      node.best = total;
      node.back = edge;
    }
  }
  return node.back ? node : null;
}

/** What a person said: an article starts with this span (true) or does not (false), or starts inside it (torn). */
function boundOf({ pieces }: Span): boolean | 'torn' | undefined {
  for (let i = 1; i < pieces.length; i++) if (pieces[i]?.bound === true) return 'torn';
  return pieces[0]?.bound;
}

/** The best reading, from the page's start to its end. */
export function walkBack(end: readonly End[]): Edge[] {
  const path: Edge[] = [];
  let edge = end.reduce<End | null>(
    (low, e) => (low && low.node.best + low.cost <= e.node.best + e.cost ? low : e),
    null,
  )?.node.back;
  while (edge) {
    path.unshift(edge);
    edge = edge.from?.back ?? null;
  }
  return path;
}
