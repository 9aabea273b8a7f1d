/** The lattice of a page: every span in every state that may follow another, with what each way there costs. */
import { type Layout, SEARCH_ROLES } from '../page-model.ts';
import { type HeadlineOrder, STATES, type State } from '../vocabulary/grammar.ts';
import { ENDINGS, ROLES, START, STEPS, type Step } from '../vocabulary/parameters.ts';
import { allows, type Constraint } from './constraint.ts';
import { meet, meetingCost } from './meeting.ts';
import type { Meeting, Scored } from './scored.ts';

export interface Node {
  scored: Scored;
  state: number;
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
  step: Step;
  /** What can be seen where its two spans meet. */
  meeting: Meeting;
}

/** Where a reading may end, with what ending there costs. */
export interface End {
  node: Node;
  cost: number;
  /** Place of the weight. */
  at: number;
}

export interface Lattice {
  order: HeadlineOrder;
  nodes: Node[];
  end: End[];
  /** Of the best reading; infinite where there is none. */
  cost: number;
}

interface SearchOptions {
  order: HeadlineOrder;
  weights: Float64Array;
  /** Ways this much costlier than the best one to the same place are not followed, in nats. */
  beam: number;
  constraint: Constraint;
}

const STATES_OF_ROLE = SEARCH_ROLES.map((role) => STATES.flatMap((state, i) => (state.role === role ? [i] : [])));
const BODY = SEARCH_ROLES.indexOf('body');

export function search(layout: Layout, scored: readonly Scored[][], options: SearchOptions): Lattice {
  const { order, beam, constraint, weights } = options;
  const endingAt: Node[][] = Array.from({ length: layout.length + 1 }, () => []);
  const nodes: Node[] = [];
  for (let start = 0; start < layout.length; start++) {
    const before = start === 0 ? [null] : prune(endingAt[start] as Node[], beam);
    if (before.length === 0) continue;
    const runs = bySpan(before);
    for (const one of scored[start] as Scored[]) {
      const { span, costs } = one;
      const allowed = allows(constraint, span);
      if (allowed === 0) continue;
      let lowest = Number.POSITIVE_INFINITY;
      for (let r = 0; r < ROLES; r++) lowest = Math.min(lowest, costs[r] as number);
      const meetings = runs.map(({ scored: before }) => meet(before, one, layout));
      const into = { runs, meetings, layout, ...options };
      for (let r = 0; r < ROLES; r++) {
        const cost = costs[r] as number;
        if (!(allowed & (1 << r)) || !Number.isFinite(cost) || (cost > lowest + beam && r !== BODY)) continue;
        for (const state of STATES_OF_ROLE[r] as number[]) {
          const node = reach(one, state, cost, into);
          if (!node) continue;
          nodes.push(node);
          (endingAt[span.end] as Node[]).push(node);
        }
      }
    }
  }
  const end = (endingAt[layout.length] as Node[]).flatMap((node): End[] => {
    const at = ENDINGS[order][node.state];
    return at === undefined ? [] : [{ node, at, cost: weights[at] as number }];
  });
  const best = end.reduce((low, { node, cost }) => Math.min(low, node.best + cost), Number.POSITIVE_INFINITY);
  return { order, nodes, end, cost: layout.length === 0 ? 0 : best };
}

/** Ways that are far costlier than the best one to the same place lead nowhere. */
function prune(nodes: Node[], beam: number): Node[] {
  const best = nodes.reduce((low, node) => Math.min(low, node.best), Number.POSITIVE_INFINITY);
  return nodes.filter((node) => node.best <= best + beam);
}

/** Nodes of one span; null stands for the page's start. */
interface Run {
  scored: Scored | null;
  nodes: (Node | null)[];
}

function bySpan(nodes: readonly (Node | null)[]): Run[] {
  const runs: Run[] = [];
  for (const node of nodes) {
    const last = runs.at(-1);
    const scored = node?.scored ?? null;
    if (last && last.scored === scored) last.nodes.push(node);
    else runs.push({ scored, nodes: [node] });
  }
  return runs;
}

interface Into extends SearchOptions {
  runs: readonly Run[];
  meetings: readonly Meeting[];
}

function reach(scored: Scored, state: number, emission: number, into: Into): Node | null {
  const { runs, meetings, order, beam, constraint, weights } = into;
  const { lead } = STATES[state] as State;
  if (lead === 'news' && !scored.span.leadIn) return null;
  const table = STEPS[order];
  const bound = constraint.starts[scored.span.start] as number;
  const node: Node = {
    scored,
    state,
    best: Number.POSITIVE_INFINITY,
    back: null,
    forward: Number.NEGATIVE_INFINITY,
    backward: Number.NEGATIVE_INFINITY,
    into: [],
  };
  for (let i = 0; i < runs.length; i++) {
    const meeting = meetings[i] as Meeting;
    for (const from of (runs[i] as Run).nodes) {
      const step = (table[from === null ? START : from.state] as (Step | undefined)[])[state];
      if (!step || (bound >= 0 && bound !== (step.opens || from === null ? 1 : 0))) continue;
      const cost = (weights[step.at] as number) + emission + meetingCost(meeting, step, weights);
      const total = (from?.best ?? 0) + cost;
      if (total > node.best + beam) continue;
      const edge: Edge = { from, to: node, cost, step, meeting };
      node.into.push(edge);
      if (total < node.best) {
        node.best = total;
        node.back = edge;
      }
    }
  }
  return node.back ? node : null;
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
