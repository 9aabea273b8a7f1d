/** What can be seen where two spans meet. What it says of a step from one role to another is learnt. */
import type { Junction } from './feature.ts';
import { HEAD_JUNCTIONS } from './head-junctions.ts';
import { LAYOUT_JUNCTIONS } from './layout-junctions.ts';
import { TEXT_JUNCTIONS } from './text-junctions.ts';
import { TYPE_JUNCTIONS } from './type-size.ts';

export const JUNCTIONS: readonly Junction[] = [
  ...TEXT_JUNCTIONS,
  ...LAYOUT_JUNCTIONS,
  ...HEAD_JUNCTIONS,
  ...TYPE_JUNCTIONS,
];
