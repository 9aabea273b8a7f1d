/** What the reading can see: features of one span, and features of the junction between two spans. Their weights are learnt. */
import type { Layout, Span } from '../page-model.ts';

export interface Feature {
  /** The name, in plain words. */
  feature: string;
  /** A line that the feature was made for. */
  example: string;
  /** How strongly the span shows it: 0 not at all, 1 clearly. */
  test: (span: Span, layout: Layout) => number;
}

export interface Junction {
  feature: string;
  example: string;
  /** The spans that it looks at: the one before, the one after, or both. */
  sees: 'before' | 'after' | 'both';
  /** How strongly the junction between `a` (null at the start of the page) and `b` shows it: 0 not at all, 1 clearly. */
  test: (a: Span | null, b: Span, layout: Layout) => number;
}
