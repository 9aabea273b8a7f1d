/** The shorthand that the tables of features are written in. */
import type { SearchRole } from './features.ts';

export const flag = (yes: boolean): number => (yes ? 1 : 0);
/** One cost for all that is set as a head. */
export const heads = (cost: number): Partial<Record<SearchRole, number>> => ({
  kicker: cost,
  title: cost,
  subtitle: cost,
  subheading: cost,
  half: cost,
  teaser: cost,
});
export const NEVER = Number.POSITIVE_INFINITY;
