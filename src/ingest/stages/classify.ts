/** Scores every span for every role, with the reasons. Decides nothing: the search over the whole page does. */
import type { LineRole } from '../../model/page.ts';
import { FEATURES, SEARCH_ROLES, type SearchRole } from '../vocabulary/features.ts';
import type { Layout, Span } from './layout.ts';

/** Costs in nats, by role; lower is likelier. */
export type RoleCosts = Record<SearchRole, number>;

const FORCED: Partial<Record<LineRole, SearchRole>> = {
  kicker: 'kicker',
  title: 'title',
  subtitle: 'subtitle',
  byline: 'byline',
  body: 'body',
  caption: 'body',
  subheading: 'subheading',
  teaser: 'teaser',
};

export function roleCosts(span: Span, layout: Layout): RoleCosts {
  const costs = Object.fromEntries(SEARCH_ROLES.map((role) => [role, 0])) as RoleCosts;
  for (const { test, cost } of FEATURES) {
    const strength = test(span, layout);
    if (strength === 0) continue;
    for (const role in cost) costs[role as SearchRole] += strength * (cost[role as SearchRole] as number);
  }
  const forced = span.pieces.map((piece) => piece.forced && FORCED[piece.forced]);
  if (forced.some(Boolean))
    for (const role of SEARCH_ROLES) if (forced.some((f) => f && f !== role)) costs[role] = Number.POSITIVE_INFINITY;
  return costs;
}

/** The features of a span and what each says of `role`, for the trace. */
export function roleReasons(span: Span, layout: Layout, role: SearchRole): { feature: string; cost: number }[] {
  return FEATURES.map(({ feature, test, cost }) => ({ feature, cost: test(span, layout) * (cost[role] ?? 0) })).filter(
    ({ cost }) => cost !== 0 && !Number.isNaN(cost),
  );
}
