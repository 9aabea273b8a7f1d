/**
 * In what order the parts of an article may stand, for pages whose headlines stand before the body and for pages whose
 * headlines stand after it. A state is a role with what is known of the article so far; costs are in nats.
 */
import type { SearchRole } from './features.ts';

export type HeadlineOrder = 'before' | 'after';

/** How the article's text began: as news (本报讯), under a byline, or with neither. */
export type Opening = 'news' | 'signed' | 'plain';
/** The same, until a 小标题 came; then that one has come, or several have. */
export type Course = Opening | 'once' | 'sectioned';

export interface State {
  name: string;
  role: SearchRole;
  /** First body of its article. */
  lead?: Opening;
  /** Body after the first, or what stands among it. */
  within?: Course;
  /** A byline under the body. */
  credit?: boolean;
}

const OPENINGS: readonly Opening[] = ['news', 'signed', 'plain'];
const COURSES: readonly Course[] = [...OPENINGS, 'once', 'sectioned'];

export const STATES: readonly State[] = [
  { name: 'kicker', role: 'kicker' },
  { name: 'title', role: 'title' },
  { name: 'subtitle', role: 'subtitle' },
  { name: 'byline', role: 'byline' },
  { name: 'teaser', role: 'teaser' },
  { name: 'credit', role: 'byline', credit: true },
  { name: 'inner-byline', role: 'byline', within: 'plain' },
  ...OPENINGS.map((o): State => ({ name: `lead-${o}`, role: 'body', lead: o })),
  ...COURSES.flatMap((c): State[] => [
    { name: `body-${c}`, role: 'body', within: c },
    { name: `half-${c}`, role: 'half', within: c },
  ]),
  { name: 'subheading-once', role: 'subheading', within: 'once' },
  { name: 'subheading-sectioned', role: 'subheading', within: 'sectioned' },
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

/** The first 小标题 of an article, and the next ones: who has one has more. */
const FIRST_SUBHEADING: Record<Opening, number> = { news: 3.7, signed: 1.5, plain: 2 };
const NEXT_SUBHEADING = { once: 0, sectioned: 0.7 };
const LONE_SUBHEADING = 1.5;

/** Inside an article's text, for both orders. */
const TEXT: readonly Rule[] = [
  ...OPENINGS.flatMap((o): Rule[] => [
    [`lead-${o}`, `body-${o}`, 0],
    [`lead-${o}`, 'subheading-once', FIRST_SUBHEADING[o]],
    [`body-${o}`, 'subheading-once', FIRST_SUBHEADING[o]],
    [`lead-${o}`, `half-${o}`, 5],
    [`lead-${o}`, 'credit', o === 'plain' ? 0.5 : 3],
    [`lead-${o}`, 'inner-byline', o === 'plain' ? 1.5 : 7],
  ]),
  ...COURSES.flatMap((c): Rule[] => [
    [`body-${c}`, `body-${c}`, 0],
    [`body-${c}`, `half-${c}`, 5],
    [`half-${c}`, `body-${c}`, 0],
    [`body-${c}`, 'credit', c === 'plain' ? 1.5 : 5],
    [`body-${c}`, 'inner-byline', c === 'plain' ? 5 : 7],
  ]),
  ['body-once', 'subheading-sectioned', NEXT_SUBHEADING.once],
  ['body-sectioned', 'subheading-sectioned', NEXT_SUBHEADING.sectioned],
  ['subheading-once', 'body-once', 0],
  ['subheading-once', 'subheading-sectioned', 5],
  ['subheading-sectioned', 'body-sectioned', 0],
  ['subheading-sectioned', 'subheading-sectioned', 5],
  ['inner-byline', 'inner-byline', 0.5],
  ['inner-byline', 'body-signed', 0],
  ['credit', 'credit', 0.3],
];

/** Where an article's text may end. */
const ENDS: readonly string[] = [...OPENINGS.map((o) => `lead-${o}`), ...COURSES.map((c) => `body-${c}`), 'credit'];

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

/** @param around the steps into an article's text and out of it, where it is known that its 小标题 stayed alone */
const compile = (text: readonly Rule[], around: readonly Rule[]): Transition[] =>
  [...text, ...around.map(leaveLone)].map(([from, to, cost, flag]) => ({
    from,
    to,
    cost,
    opens: flag !== undefined,
    headless: flag === 'headless',
  }));
const leaveLone = ([from, to, cost, flag]: Rule): Rule => [
  from,
  to,
  cost + (from === 'body-once' ? LONE_SUBHEADING : 0),
  flag,
];

export const TRANSITIONS: Record<HeadlineOrder, readonly Transition[]> = {
  before: compile(TEXT, BEFORE),
  after: compile(TEXT, AFTER),
};

/** States in which a page may end. */
export const FINAL: Record<HeadlineOrder, ReadonlySet<string>> = {
  before: new Set([...ENDS, 'teaser']),
  after: new Set([...ENDS, 'title', 'subtitle', 'teaser']),
};
/** Cost of ending an article without its headline, for a page whose headlines stand after the body. */
export const HEADLESS_END = 3;
