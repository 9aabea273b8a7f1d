/** How sure a reading is of each of its articles: the lattice summed instead of minimised, forward and backward. */
import { STATES, type State } from '../vocabulary/grammar.ts';
import type { Edge, End, Node } from './lattice.ts';

/**
 * Of each article the share of all readings' weight that agrees with it: that reads the same lines as its head in the same
 * roles, and begins and ends it at the same lines. How its text is divided does not count.
 */
export function posteriors(nodes: readonly Node[], end: readonly End[], path: readonly Edge[]): number[] {
  const total = sumWays(nodes, end);
  const starts = openings(nodes, total);
  const firsts = path.flatMap(({ step }, i) => (step.opens || i === 0 ? [i] : []));
  return firsts.map((first, k) => {
    const last = (firsts[k + 1] ?? path.length) - 1;
    const begins = starts.get(startOf(path[first] as Edge)) ?? 0;
    const next = path[last + 1];
    const ends = next ? (starts.get(startOf(next)) ?? 0) : 1;
    return Math.min(1, Math.min(begins, ends), headPosterior(path.slice(first, last + 1), total));
  });
}

const startOf = ({ to }: Edge): number => to.scored.span.start;
const isText = ({ to }: Edge): boolean => {
  const { role, credit } = STATES[to.state] as State;
  return role === 'body' || role === 'subheading' || credit === true;
};

/** Log-sums of all ways to each node and from it. @returns the log-sum of all readings */
export function sumWays(nodes: readonly Node[], end: readonly End[]): number {
  for (const node of nodes)
    for (const { from, cost } of node.into) node.forward = addLogs(node.forward, (from?.forward ?? 0) - cost);
  for (const { node, cost } of end) node.backward = addLogs(node.backward, -cost);
  for (let i = nodes.length - 1; i >= 0; i--) {
    const node = nodes[i] as Node;
    if (node.backward === Number.NEGATIVE_INFINITY) continue;
    for (const edge of node.into)
      if (edge.from) edge.from.backward = addLogs(edge.from.backward, node.backward - edge.cost);
  }
  return end.reduce((sum, { node, cost }) => addLogs(sum, node.forward - cost), Number.NEGATIVE_INFINITY);
}

/** For each piece the share of the readings that begin an article there. */
function openings(nodes: readonly Node[], total: number): Map<number, number> {
  const shares = new Map<number, number>();
  for (const node of nodes)
    for (const { from, cost, step } of node.into) {
      if (!step.opens && from !== null) continue;
      const share = Math.exp((from?.forward ?? 0) - cost + node.backward - total);
      const at = node.scored.span.start;
      shares.set(at, (shares.get(at) ?? 0) + share);
    }
  return shares;
}

/** The share of the readings that have the article's head as it is: its segments that are no text, and how they are entered. */
function headPosterior(article: readonly Edge[], total: number): number {
  const heads = article.filter((edge) => !isText(edge));
  let share = 1;
  for (let i = 0; i < heads.length; ) {
    let last = i;
    while (heads[last + 1] && heads[last + 1]?.from === heads[last]?.to) last++;
    const run = heads.slice(i, last + 1);
    const first = run[0] as Edge;
    const entering = first.to.into.reduce(
      (sum, edge) => (edge.step.opens === first.step.opens ? addLogs(sum, (edge.from?.forward ?? 0) - edge.cost) : sum),
      Number.NEGATIVE_INFINITY,
    );
    const inside = run.slice(1).reduce((sum, { cost }) => sum - cost, 0);
    share = Math.min(share, Math.exp(entering + inside + (run.at(-1) as Edge).to.backward - total));
    i = last + 1;
  }
  return share;
}

/** log(e^a + e^b) */
export function addLogs(a: number, b: number): number {
  if (a === Number.NEGATIVE_INFINITY) return b;
  if (b === Number.NEGATIVE_INFINITY) return a;
  return a > b ? a + Math.log1p(Math.exp(b - a)) : b + Math.log1p(Math.exp(a - b));
}
