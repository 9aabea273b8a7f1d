/** What can be seen where two spans meet. What it says of a step from one role to another is learnt. */
import type { Layout, Span } from '../page-model.ts';
import { HEAD_JUNCTIONS } from './head-junctions.ts';
import { LAYOUT_JUNCTIONS } from './layout-junctions.ts';
import { TEXT_JUNCTIONS } from './text-junctions.ts';
import { TYPE_JUNCTIONS } from './type-size.ts';

export interface Junction {
  feature: string;
  example: string;
  /** The spans that it looks at: the one before, the one after, or both. */
  sees: 'before' | 'after' | 'both';
  /** How strongly it is there between `a` (null at the page's start) and `b`: 0 not at all, 1 plainly. */
  test: (a: Span | null, b: Span, layout: Layout) => number;
}

export const JUNCTIONS: readonly Junction[] = [
  ...TEXT_JUNCTIONS,
  ...LAYOUT_JUNCTIONS,
  ...HEAD_JUNCTIONS,
  ...TYPE_JUNCTIONS,
];
