/** Scores every span for every role, with the reasons. Decides nothing: the search over the whole page does. */
import { type Layout, SEARCH_ROLES, type SearchRole, type Span } from '../page-model.ts';
import { FEATURES } from '../vocabulary/features.ts';
import { AT, ROLES, TEXT } from '../vocabulary/parameters.ts';
import { LONGEST, textRows } from '../vocabulary/text-pairs.ts';
import type { Scored, Seen } from './scored.ts';

const [BYLINE, BODY, HALF] = (['byline', 'body', 'half'] as const).map((role) => SEARCH_ROLES.indexOf(role)) as [
  number,
  number,
  number,
];

export function see(span: Span, layout: Layout): Seen {
  const features: number[] = [];
  const strengths: number[] = [];
  for (let f = 0; f < FEATURES.length; f++) {
    const strength = (FEATURES[f] as (typeof FEATURES)[number]).test(span, layout);
    if (strength === 0) continue;
    features.push(f);
    strengths.push(strength);
  }
  return { span, features, strengths, rows: span.width <= LONGEST && !span.vertical ? textRows(span.pieces) : [] };
}

/** Some roles need what not every span has: a byline its names, text that nothing in it may be cut, half a headline its other half. */
export function scoreSpan(seen: Seen, weights: Float64Array): Scored {
  const { span, features, strengths, rows } = seen;
  const costs = new Float64Array(ROLES);
  for (let i = 0; i < features.length; i++) {
    const at = AT.features + (features[i] as number) * ROLES;
    const strength = strengths[i] as number;
    for (let r = 0; r < ROLES; r++) costs[r] = (costs[r] as number) + strength * (weights[at + r] as number);
  }
  for (let i = 0; i < rows.length; i++) {
    const at = TEXT + (rows[i] as number) * ROLES;
    for (let r = 0; r < ROLES; r++) costs[r] = (costs[r] as number) + (weights[at + r] as number);
  }
  if (span.byline === null) costs[BYLINE] = Number.POSITIVE_INFINITY;
  if (!span.atomic) costs[BODY] = Number.POSITIVE_INFINITY;
  if (!span.twin) costs[HALF] = Number.POSITIVE_INFINITY;
  return { span, features, strengths, rows, costs, meetings: new Map() };
}

/** What can be seen of every span of the page, by where it starts. A page that is searched again is not looked at again. */
export function seeSpans(layout: Layout): Seen[][] {
  const known = looked.get(layout);
  if (known) return known;
  const seen = layout.spansAt.map((spans) => spans.map((span) => see(span, layout)));
  looked.set(layout, seen);
  return seen;
}
const looked = new WeakMap<Layout, Seen[][]>();

/** The features of a span and what each says of `role`, for the trace. */
export function roleReasons(seen: Seen, role: SearchRole, weights: Float64Array): { feature: string; cost: number }[] {
  const r = SEARCH_ROLES.indexOf(role);
  const words = seen.rows.reduce((sum, row) => sum + (weights[TEXT + row * ROLES + r] as number), 0);
  return [
    ...seen.features.map((f, i) => ({
      feature: (FEATURES[f] as (typeof FEATURES)[number]).feature,
      cost: (seen.strengths[i] as number) * (weights[AT.features + f * ROLES + r] as number),
    })),
    { feature: 'its words', cost: words },
  ].filter(({ cost }) => cost !== 0);
}
