/** What is known of a page before it is read: roles of lines, where articles start and where none does. People say so in corrections. */
import type { LineRole } from '../../model/page.ts';
import { type Piece, SEARCH_ROLES, type SearchRole, type Span } from '../page-model.ts';

export interface Constraint {
  /** For each piece the roles that it may bear, a bit each. */
  roles: Uint8Array;
  /** For each piece: an article starts here (1), none does (0), or nobody said (-1). */
  starts: Int8Array;
}

const ROLE_OF: Partial<Record<LineRole, SearchRole>> = {
  kicker: 'kicker',
  title: 'title',
  subtitle: 'subtitle',
  byline: 'byline',
  body: 'body',
  caption: 'body',
  subheading: 'subheading',
  teaser: 'teaser',
};
export const ANY = (1 << SEARCH_ROLES.length) - 1;
export const only = (role: SearchRole): number => 1 << SEARCH_ROLES.indexOf(role);

export const free = (length: number): Constraint => ({
  roles: new Uint8Array(length).fill(ANY),
  starts: new Int8Array(length).fill(-1),
});

/** @param joins pieces that no article may begin at, by their places */
export function constraintOf(pieces: readonly Piece[], joins: ReadonlySet<number> = new Set()): Constraint {
  const constraint = free(pieces.length);
  pieces.forEach(({ forced, bound }, i) => {
    const role = forced && ROLE_OF[forced];
    if (role) constraint.roles[i] = only(role);
    if (joins.has(i)) constraint.starts[i] = 0;
    else if (bound !== undefined) constraint.starts[i] = bound ? 1 : 0;
  });
  return constraint;
}

/** The roles that a span may bear, a bit each; 0 where it may bear none, or an article starts inside it. */
export function allows({ roles, starts }: Constraint, { start, end }: Span): number {
  let allowed = roles[start] as number;
  for (let i = start + 1; i < end; i++) {
    if (starts[i] === 1) return 0;
    allowed &= roles[i] as number;
  }
  return allowed;
}
