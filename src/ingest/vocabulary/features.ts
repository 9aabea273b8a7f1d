/** What can be seen of a span. What it says for and against each role is learnt. Every feature carries a line that it was made for. */
import type { Layout, Span } from '../page-model.ts';
import { HEAD_FEATURES } from './head-features.ts';
import { LAYOUT_FEATURES } from './layout-features.ts';
import { TYPE_FEATURES } from './type-size.ts';
import { WORDING_FEATURES } from './wording.ts';

export interface Feature {
  /** What a person would call it. */
  feature: string;
  example: string;
  /** How strongly it is there: 0 not at all, 1 plainly. */
  test: (span: Span, layout: Layout) => number;
}

export const FEATURES: readonly Feature[] = [
  ...WORDING_FEATURES,
  ...LAYOUT_FEATURES,
  ...HEAD_FEATURES,
  ...TYPE_FEATURES,
];
