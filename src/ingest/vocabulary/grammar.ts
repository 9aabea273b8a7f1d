/**
 * In what order the parts of an article may stand, for pages whose headlines stand before the body and for pages whose
 * headlines stand after it. A state is a role with what is known of the article so far; costs are in nats.
 */
import type { SearchRole } from './evidence.ts';

export type Habit = 'before' | 'after';

/** How the article's text began: as news (本报讯), under a byline, or with neither. */
export type Opening = 'news' | 'signed' | 'plain';

export interface State {
  name: string;
  role: SearchRole;
  /** First body of its article. */
  lead?: Opening;
  /** Body after the first, or what stands among it. */
  within?: Opening;
  /** A byline under the body. */
  credit?: boolean;
}

const OPENINGS: readonly Opening[] = ['news', 'signed', 'plain'];

export const STATES: readonly State[] = [
  { name: 'kicker', role: 'kicker' },
  { name: 'title', role: 'title' },
  { name: 'subtitle', role: 'subtitle' },
  { name: 'byline', role: 'byline' },
  { name: 'teaser', role: 'teaser' },
  { name: 'credit', role: 'byline', credit: true },
  { name: 'inner-byline', role: 'byline', within: 'plain' },
  ...OPENINGS.flatMap((o): State[] => [
    { name: `lead-${o}`, role: 'body', lead: o },
    { name: `body-${o}`, role: 'body', within: o },
    { name: `subheading-${o}`, role: 'subheading', within: o },
    { name: `half-${o}`, role: 'half', within: o },
  ]),
];

export interface Transition {
  from: string;
  to: string;
  cost: number;
  /** A new article begins at `to`. */
  opens: boolean;
  /** The article that begins has no headline (before), or the one that ends has none (after). */
  headless: boolean;
}

type Rule = [from: string, to: string, cost: number, flags?: 'opens' | 'headless'];

/** Inside an article's text, for both habits. */
const TEXT: readonly Rule[] = OPENINGS.flatMap((o): Rule[] => [
  [`lead-${o}`, `body-${o}`, 0],
  [`body-${o}`, `body-${o}`, 0],
  [`lead-${o}`, `subheading-${o}`, o === 'news' ? 3.7 : o === 'signed' ? 1.5 : 2],
  [`body-${o}`, `subheading-${o}`, o === 'news' ? 3.7 : o === 'signed' ? 1.5 : 2],
  [`subheading-${o}`, `body-${o}`, 0],
  [`subheading-${o}`, `subheading-${o}`, 5],
  [`lead-${o}`, `half-${o}`, 5],
  [`body-${o}`, `half-${o}`, 5],
  [`half-${o}`, `body-${o}`, 0],
  [`lead-${o}`, 'credit', o === 'plain' ? 0.5 : 3],
  [`body-${o}`, 'credit', o === 'plain' ? 1.5 : 5],
  [`lead-${o}`, 'inner-byline', o === 'plain' ? 1.5 : 7],
  [`body-${o}`, 'inner-byline', o === 'plain' ? 5 : 7],
]).concat([
  ['inner-byline', 'inner-byline', 0.5],
  ['inner-byline', 'body-signed', 0],
  ['credit', 'credit', 0.3],
]);

const ENDS: readonly string[] = [...OPENINGS.flatMap((o) => [`lead-${o}`, `body-${o}`]), 'credit'];

const BEFORE: readonly Rule[] = [
  ...['start', 'teaser', ...ENDS].flatMap((end): Rule[] => [
    [end, 'kicker', 1, 'opens'],
    [end, 'title', 0, 'opens'],
    [end, 'teaser', end === 'teaser' ? 0.7 : 3, 'opens'],
    [end, 'lead-news', 2.5, 'headless'],
    [end, 'lead-plain', end === 'start' ? 3 : 6, 'headless'],
    [end, 'byline', end === 'start' ? 3 : 4.5, 'headless'],
  ]),
  ['kicker', 'kicker', 3],
  ['kicker', 'title', 0],
  ['title', 'title', 4],
  ['title', 'subtitle', 0],
  ['title', 'byline', 0],
  ['title', 'lead-news', 0],
  ['title', 'lead-plain', 3.7],
  ['subtitle', 'subtitle', 2],
  ['subtitle', 'byline', 0],
  ['subtitle', 'lead-news', 0],
  ['subtitle', 'lead-plain', 3],
  ['byline', 'byline', 0.5],
  ['byline', 'lead-news', 0],
  ['byline', 'lead-signed', 0],
];

const AFTER: readonly Rule[] = [
  ...['start', 'title', 'subtitle', 'teaser'].flatMap((end): Rule[] => [
    [end, 'byline', 0, 'opens'],
    [end, 'lead-news', 0, 'opens'],
    [end, 'lead-plain', 3.2, 'opens'],
    [end, 'teaser', end === 'teaser' ? 0.7 : 2, 'opens'],
  ]),
  ...ENDS.flatMap((end): Rule[] => [
    [end, 'kicker', 1],
    [end, 'title', 0],
    [end, 'teaser', 5, 'headless'],
    [end, 'lead-news', end === 'credit' ? 0.5 : 2.5, 'headless'],
    [end, 'lead-plain', end === 'credit' ? 2.5 : 6, 'headless'],
    [end, 'byline', end === 'credit' ? 1.2 : 4.5, 'headless'],
  ]),
  ['kicker', 'kicker', 3],
  ['kicker', 'title', 0],
  ['title', 'title', 4],
  ['title', 'subtitle', 0],
  ['subtitle', 'subtitle', 2],
  ['byline', 'byline', 0.5],
  ['byline', 'lead-news', 0],
  ['byline', 'lead-signed', 0],
];

const compile = (rules: readonly Rule[]): Transition[] =>
  rules.map(([from, to, cost, flag]) => ({ from, to, cost, opens: flag !== undefined, headless: flag === 'headless' }));

export const TRANSITIONS: Record<Habit, readonly Transition[]> = {
  before: compile([...TEXT, ...BEFORE]),
  after: compile([...TEXT, ...AFTER]),
};

/** States in which a page may end. */
export const FINAL: Record<Habit, ReadonlySet<string>> = {
  before: new Set([...ENDS, 'teaser']),
  after: new Set([...ENDS, 'title', 'subtitle', 'teaser']),
};
/** Cost of ending an article without its headline, for a page whose headlines stand after the body. */
export const HEADLESS_END = 3;
