/** What can be seen where two spans meet, and what it costs for each class of steps. The same for both orders of headline and text. */
import type { Layout, Span } from '../page-model.ts';
import type { Junction } from '../vocabulary/feature.ts';
import { JUNCTIONS } from '../vocabulary/junctions.ts';
import { AT, CLASSES, type Step } from '../vocabulary/parameters.ts';
import type { Meeting, Scored, Side } from './scored.ts';

type JunctionsOfSide = readonly { j: number; junction: Junction }[];
const junctionsOf = (sees: Junction['sees']): JunctionsOfSide =>
  JUNCTIONS.flatMap((junction, j) => (junction.sees === sees ? [{ j, junction }] : []));
const BEFORE = junctionsOf('before');
const AFTER = junctionsOf('after');
const BOTH = junctionsOf('both');

function look(candidates: JunctionsOfSide, a: Span | null, b: Span, layout: Layout): Side {
  const junctions: number[] = [];
  const strengths: number[] = [];
  for (let i = 0; i < candidates.length; i++) {
    const { j, junction } = candidates[i] as JunctionsOfSide[number];
    const strength = junction.test(a, b, layout);
    if (strength === 0) continue;
    junctions.push(j);
    strengths.push(strength);
  }
  return { junctions, strengths, costs: new Float64Array(CLASSES.length).fill(Number.NaN) };
}

const NOTHING: Side = { junctions: [], strengths: [], costs: new Float64Array(CLASSES.length) };

/** @param a null at the page's start */
export function meet(a: Scored | null, b: Scored, layout: Layout): Meeting {
  const known = b.meetings.get(a);
  if (known) return known;
  if (a) a.before ??= look(BEFORE, a.span, b.span, layout);
  b.after ??= look(AFTER, null, b.span, layout);
  const both = look(BOTH, a?.span ?? null, b.span, layout);
  const meeting: Meeting = { sides: [a?.before ?? NOTHING, b.after, both.junctions.length > 0 ? both : NOTHING] };
  b.meetings.set(a, meeting);
  return meeting;
}

export function meetingCost(
  { sides: [before, after, both] }: Meeting,
  { class: at }: Step,
  weights: Float64Array,
): number {
  return sideCost(before, at, weights) + sideCost(after, at, weights) + sideCost(both, at, weights);
}

function sideCost({ junctions, strengths, costs }: Side, at: number, weights: Float64Array): number {
  const known = costs[at] as number;
  if (!Number.isNaN(known)) return known;
  let cost = 0;
  for (let i = 0; i < junctions.length; i++)
    cost +=
      (strengths[i] as number) * (weights[AT.junctions + (junctions[i] as number) * CLASSES.length + at] as number);
  costs[at] = cost;
  return cost;
}
