/** What the search for the best reading knows of each span and each junction. */
import type { Span } from '../page-model.ts';

/** A span with its features. */
export interface Seen {
  span: Span;
  /** Indices of the features that it shows, and how strongly. */
  features: number[];
  strengths: number[];
  /** Rows of the table of text weights; empty for long spans. */
  rows: readonly number[];
}

/** A span with the cost of each role, in nats. A lower cost is likelier. */
export interface Scored extends Seen {
  costs: Float64Array;
  /** What it says of the steps from it and of the steps to it, and the junctions with the spans before it. Filled when first needed. */
  before?: Side;
  after?: Side;
  meetings: Map<Scored | null, Meeting>;
}

/** Indices of the junction features, how strongly they show, and their cost for each class of steps. NaN: not computed yet. */
export interface Side {
  junctions: number[];
  strengths: number[];
  costs: Float64Array;
}

/** One junction: what the span before it says, what the span after it says, and what only both together say. */
export interface Meeting {
  sides: readonly [before: Side, after: Side, both: Side];
}
