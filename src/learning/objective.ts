/**
 * What a page says of the weights: the gradient of the conditional likelihood of its true reading, in a semi-Markov
 * conditional random field (Sarawagi and Cohen, 2004). Expected features of the true readings less those of all readings.
 */
import { type Layout, SEARCH_ROLES } from '../ingest/page-model.ts';
import type { Constraint } from '../ingest/stages/constraint.ts';
import { free } from '../ingest/stages/constraint.ts';
import { type Lattice, search } from '../ingest/stages/lattice.ts';
import { addLogs, sumWays } from '../ingest/stages/posterior.ts';
import { scoreSpan } from '../ingest/stages/score-spans.ts';
import type { Scored, Seen } from '../ingest/stages/scored.ts';
import { type HeadlineOrder, STATES } from '../ingest/vocabulary/grammar.ts';
import { AFTER, AT, CLASSES, ORDERS, ROLES, TEXT } from '../ingest/vocabulary/parameters.ts';

/** A page with its truth. */
export interface Example {
  layout: Layout;
  seen: Seen[][];
  order: HeadlineOrder;
  truth: Constraint;
  /** How much the page counts. */
  weight: number;
}

/** A gradient that knows which of its places are not zero. */
export class SparseVector {
  readonly values: Float64Array;
  readonly touched: number[] = [];
  readonly #known: Uint8Array;
  constructor(size: number) {
    this.values = new Float64Array(size);
    this.#known = new Uint8Array(size);
  }
  add(at: number, value: number): void {
    if (this.#known[at] === 0) {
      this.#known[at] = 1;
      this.touched.push(at);
    }
    this.values[at] = (this.values[at] as number) + value;
  }
  clear(): void {
    for (const at of this.touched) {
      this.values[at] = 0;
      this.#known[at] = 0;
    }
    this.touched.length = 0;
  }
}

/** Narrower than in reading: what is a hundred thousand times less likely teaches nothing. */
const BEAM = 11;
const ROLE_OF = STATES.map(({ role }) => SEARCH_ROLES.indexOf(role));

/** @returns the page's loss in nats; null where the lattice has not the true reading */
export function addGradient(
  { layout, seen, order, truth, weight }: Example,
  weights: Float64Array,
  gradient: SparseVector,
): number | null {
  const scored: Scored[][] = seen.map((spans) => spans.map((one) => scoreSpan(one, weights)));
  const gold = search(layout, scored, { order, weights, beam: Number.POSITIVE_INFINITY, constraint: truth });
  if (!Number.isFinite(gold.cost)) return null;
  const base = (o: HeadlineOrder): number => (o === 'after' ? (weights[AFTER] as number) : 0);
  const all = ORDERS.map((o) => {
    const lattice = search(layout, scored, { order: o, weights, beam: BEAM, constraint: free(layout.length) });
    return { lattice, total: sumWays(lattice.nodes, lattice.end) - base(o) };
  });
  const logGold = sumWays(gold.nodes, gold.end) - base(order);
  const found = all.reduce((log, { total }) => addLogs(log, total), Number.NEGATIVE_INFINITY);
  // Where the beam has lost the true reading, it counts all the same.
  const logAll = found > logGold ? found : addLogs(found, logGold);
  expect(gold, logGold + base(order), weight, gradient);
  for (const { lattice, total } of all)
    expect(lattice, logAll + base(lattice.order), -weight, gradient, total > logAll - 12);
  const after = all.find(({ lattice }) => lattice.order === 'after')?.total ?? Number.NEGATIVE_INFINITY;
  gradient.add(AFTER, weight * ((order === 'after' ? 1 : 0) - Math.exp(after - logAll)));
  return Math.max(0, logAll - logGold);
}

/** Adds the expected features of a lattice's readings. */
function expect(
  { nodes, end }: Lattice,
  logTotal: number,
  weight: number,
  gradient: SparseVector,
  likely = true,
): void {
  if (!likely) return;
  for (const node of nodes) {
    const log = node.forward + node.backward - logTotal;
    if (log < -9) continue;
    const share = weight * Math.exp(log);
    const { features, strengths, rows } = node.scored;
    const role = ROLE_OF[node.state] as number;
    for (let i = 0; i < features.length; i++)
      gradient.add(AT.features + (features[i] as number) * ROLES + role, share * (strengths[i] as number));
    for (const row of rows) gradient.add(TEXT + row * ROLES + role, share);
    for (const { from, cost, step, meeting } of node.into) {
      const way = (from?.forward ?? 0) - cost + node.backward - logTotal;
      if (way < -9) continue;
      const part = weight * Math.exp(way);
      gradient.add(step.at, part);
      for (const { junctions, strengths: strong } of meeting.sides)
        for (let i = 0; i < junctions.length; i++)
          gradient.add(
            AT.junctions + (junctions[i] as number) * CLASSES.length + step.class,
            part * (strong[i] as number),
          );
    }
  }
  for (const { node, cost, at } of end) {
    const log = node.forward - cost - logTotal;
    if (log > -9) gradient.add(at, weight * Math.exp(log));
  }
}
