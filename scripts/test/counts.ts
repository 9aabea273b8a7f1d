/** How many checks of a step passed. A step with a single check counts as one. */
export interface Counts {
  passed: number;
  failed: number;
}
