/** What can be seen of a span. What it says for and against each role is learnt. Every feature carries a line that it was made for. */
import type { Feature } from './feature.ts';
import { HEAD_FEATURES } from './head-features.ts';
import { LAYOUT_FEATURES } from './layout-features.ts';
import { TYPE_FEATURES } from './type-size.ts';
import { WORDING_FEATURES } from './wording.ts';

/** By what they look at. */
export const FEATURE_GROUPS = {
  wording: WORDING_FEATURES,
  layout: LAYOUT_FEATURES,
  'lines of a head': HEAD_FEATURES,
  'size of type': TYPE_FEATURES,
} satisfies Record<string, readonly Feature[]>;

export const FEATURES: readonly Feature[] = Object.values(FEATURE_GROUPS).flat();
