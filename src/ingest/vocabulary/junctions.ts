/** What can be seen where two spans meet. What it says of a step from one role to another is learnt. */
import type { Junction } from './feature.ts';
import { HEAD_JUNCTIONS } from './head-junctions.ts';
import { LAYOUT_JUNCTIONS } from './layout-junctions.ts';
import { TEXT_JUNCTIONS } from './text-junctions.ts';
import { TYPE_JUNCTIONS } from './type-size.ts';

/** By what they look at. */
export const JUNCTION_GROUPS = {
  text: TEXT_JUNCTIONS,
  layout: LAYOUT_JUNCTIONS,
  heads: HEAD_JUNCTIONS,
  'size of type': TYPE_JUNCTIONS,
} satisfies Record<string, readonly Junction[]>;

export const JUNCTIONS: readonly Junction[] = Object.values(JUNCTION_GROUPS).flat();
