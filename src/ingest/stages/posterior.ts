/** How sure a reading is of each of its articles: the lattice summed instead of minimised, forward and backward. */
import type { Edge, End, Node } from './lattice.ts';

/** The weight of all readings that hold exactly an article's segments, over the weight of all readings. */
export function posteriors(nodes: readonly Node[], end: readonly End[], path: Edge[]): number[] {
  for (const node of nodes)
    for (const { from, cost } of node.into) node.forward = addLogs(node.forward, (from?.forward ?? 0) - cost);
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

/** The way out of an article's last segment into the next article with all ways on from there, or the end of the page. */
function endings(path: readonly Edge[], last: number, end: readonly End[]): number {
  const { to: node } = path[last] as Edge;
  const next = path[last + 1];
  if (!next) return -(end.find((e) => e.node === node)?.cost ?? 0);
  return Math.min(node.backward, next.to.backward - next.cost);
}

/** log(e^a + e^b) */
export function addLogs(a: number, b: number): number {
  if (a === Number.NEGATIVE_INFINITY) return b;
  if (b === Number.NEGATIVE_INFINITY) return a;
  return a > b ? a + Math.log1p(Math.exp(b - a)) : b + Math.log1p(Math.exp(a - b));
}
