/**
 * What speaks for and against each role, as data. A cost is in nats: e^-cost is about how much rarer such a line is in
 * that role than one without the feature. Every feature carries a real line that it was made for.
 */
import type { Layout, Span } from '../stages/layout.ts';
import { LAYOUT_FEATURES } from './layout-features.ts';
import { TYPE_FEATURES } from './type-size.ts';
import { WORDING_FEATURES } from './wording.ts';

/** The roles that the search chooses among. `half`: the second half of a headline, apart from the first, in the middle of the body. */
export const SEARCH_ROLES = ['kicker', 'title', 'subtitle', 'byline', 'body', 'subheading', 'half', 'teaser'] as const;
export type SearchRole = (typeof SEARCH_ROLES)[number];

export interface Feature {
  /** What a person would call it. */
  feature: string;
  example: string;
  /** How strongly it is there: 0 not at all, 1 plainly. */
  test: (span: Span, layout: Layout) => number;
  cost: Partial<Record<SearchRole, number>>;
}

export const FEATURES: readonly Feature[] = [...WORDING_FEATURES, ...LAYOUT_FEATURES, ...TYPE_FEATURES];
