/** What can be seen of a span. What it says for and against each role is learnt. Every feature carries a line that it was made for. */
import type { Feature } from './feature.ts';
import { HEAD_FEATURES } from './head-features.ts';
import { LAYOUT_FEATURES } from './layout-features.ts';
import { TYPE_FEATURES } from './type-size.ts';
import { WORDING_FEATURES } from './wording.ts';

export const FEATURES: readonly Feature[] = [
  ...WORDING_FEATURES,
  ...LAYOUT_FEATURES,
  ...HEAD_FEATURES,
  ...TYPE_FEATURES,
];
