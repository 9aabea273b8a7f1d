/**
 * What would have to be decided otherwise for another reading of a page to be the best one, and what that costs: the
 * min-marginals of the lattice (the best way through each edge), from one more pass over it, backward.
 */
import type { Layout } from '../page-model.ts';
import { SEARCH_ROLES, type SearchRole } from '../page-model.ts';
import { STATES, type State } from '../vocabulary/grammar.ts';
import type { Edge, End, Node } from './lattice.ts';

/** A decision that the best reading does not make. */
export interface Flip {
  kind: 'start' | 'join' | 'role';
  /** Places in the sequence of open pieces; `to` is exclusive. */
  from: number;
  to: number;
  /** The role that the pieces would have; null where an article starts, or does not. */
  role: SearchRole | null;
  /** What the best reading with it costs above the best one of all, in nats. */
  cost: number;
}

/** Readings that cost more than this above the best are no rivals, in nats. */
const MOST = 8;

/** The cheapest first. */
export function findFlips(
  nodes: readonly Node[],
  end: readonly End[],
  path: readonly Edge[],
  { length }: Layout,
): Flip[] {
  const onward = costsToEnd(nodes, end);
  const best = end.reduce((low, { node, cost }) => Math.min(low, node.best + cost), Number.POSITIVE_INFINITY);
  const { roles, opens } = decisions(path, length);
  const flips = new Map<string, Flip>();
  const note = (flip: Flip): void => {
    const key = `${flip.kind} ${flip.from} ${flip.to} ${flip.role}`;
    if (flip.cost <= MOST && flip.cost < (flips.get(key)?.cost ?? Number.POSITIVE_INFINITY)) flips.set(key, flip);
  };
  for (const node of nodes) {
    const { start: from, end: to } = node.scored.span;
    const { role } = STATES[node.state] as State;
    const rest = (onward.get(node) ?? Number.POSITIVE_INFINITY) - best;
    if (node.best + rest > MOST) continue;
    if (isOther(role, roles, from, to)) note({ kind: 'role', from, to, role, cost: node.best + rest });
    for (let i = from + 1; i < to; i++)
      if (opens[i] === 1) note({ kind: 'join', from: i, to: i + 1, role: null, cost: node.best + rest });
    for (const { from: before, cost, step } of node.into) {
      const starts = step.opens || before === null;
      if (starts === (opens[from] === 1)) continue;
      const kind = starts ? 'start' : 'join';
      note({ kind, from, to: from + 1, role: null, cost: (before?.best ?? 0) + cost + rest });
    }
  }
  return [...flips.values()].sort((a, b) => a.cost - b.cost);
}

/** Cost of the best way from each node to the page's end; absent where there is none. */
function costsToEnd(nodes: readonly Node[], end: readonly End[]): Map<Node, number> {
  const onward = new Map<Node, number>();
  const lower = (node: Node, cost: number): void => {
    if (cost < (onward.get(node) ?? Number.POSITIVE_INFINITY)) onward.set(node, cost);
  };
  for (const { node, cost } of end) lower(node, cost);
  for (let i = nodes.length - 1; i >= 0; i--) {
    const node = nodes[i] as Node;
    const rest = onward.get(node);
    if (rest === undefined) continue;
    for (const { from, cost } of node.into) if (from) lower(from, rest + cost);
  }
  return onward;
}

/** For each piece its role in the best reading, and whether an article begins there. */
function decisions(path: readonly Edge[], length: number): { roles: (SearchRole | null)[]; opens: Uint8Array } {
  const roles = new Array<SearchRole | null>(length).fill(null);
  const opens = new Uint8Array(length);
  for (const { to, step, from } of path) {
    const { start, end } = to.scored.span;
    roles.fill((STATES[to.state] as State).role, start, end);
    if (step.opens || from === null) opens[start] = 1;
  }
  return { roles, opens };
}

const TEXT: ReadonlySet<SearchRole> = new Set(['body', 'subheading']);

/** How an article's text is divided is no other reading of it; nor can a person ask for the role of a second half. */
function isOther(role: SearchRole, roles: readonly (SearchRole | null)[], from: number, to: number): boolean {
  if (role === 'half' || !SEARCH_ROLES.includes(role)) return false;
  for (let i = from; i < to; i++) {
    const now = roles[i] as SearchRole;
    if (now !== role && !(TEXT.has(now) && TEXT.has(role))) return true;
  }
  return false;
}
