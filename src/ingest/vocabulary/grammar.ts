import type { SearchRole } from '../page-model.ts';
/**
 * In what order the parts of an article may stand, for pages whose headlines stand before the body and for pages whose
 * headlines stand after it. A state is a role with what is known of the article so far. What each step costs is learnt.
 */

export type HeadlineOrder = 'before' | 'after';

/** How the article's text began: as news (本报讯), under a byline, or with neither. */
type Opening = 'news' | 'signed' | 'plain';
/** The same, until a 小标题 came; then that one has come, or several have. */
type Course = Opening | 'once' | 'sectioned';

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

interface Transition {
  from: string;
  to: string;
  /** A new article begins at `to`. */
  opens: boolean;
  /** The article that begins has no headline (before), or the one that ends has none (after). */
  headless: boolean;
}

type Rule = [from: string, to: string, flags?: 'opens' | 'headless'];

/** Inside an article's text, for both orders. */
const TEXT: readonly Rule[] = [
  ...OPENINGS.flatMap((o): Rule[] => [
    [`lead-${o}`, `body-${o}`],
    [`lead-${o}`, 'subheading-once'],
    [`body-${o}`, 'subheading-once'],
    [`lead-${o}`, `half-${o}`],
    [`lead-${o}`, 'credit'],
    [`lead-${o}`, 'inner-byline'],
  ]),
  ...COURSES.flatMap((c): Rule[] => [
    [`body-${c}`, `body-${c}`],
    [`body-${c}`, `half-${c}`],
    [`half-${c}`, `body-${c}`],
    [`body-${c}`, 'credit'],
    [`body-${c}`, 'inner-byline'],
  ]),
  ['body-once', 'subheading-sectioned'],
  ['body-sectioned', 'subheading-sectioned'],
  ['subheading-once', 'body-once'],
  ['subheading-once', 'subheading-sectioned'],
  ['subheading-sectioned', 'body-sectioned'],
  ['subheading-sectioned', 'subheading-sectioned'],
  ['inner-byline', 'inner-byline'],
  ['inner-byline', 'body-signed'],
  ['credit', 'credit'],
];

/** Where an article's text may end. */
const ENDS: readonly string[] = [...OPENINGS.map((o) => `lead-${o}`), ...COURSES.map((c) => `body-${c}`), 'credit'];

/** An article without a headline begins after `end`. */
const headless = (end: string): Rule[] => [
  [end, 'lead-news', 'headless'],
  [end, 'lead-plain', 'headless'],
  [end, 'byline', 'headless'],
];

/** Steps inside a headline, in both orders. */
const HEADLINE: readonly Rule[] = [
  ['kicker', 'kicker'],
  ['kicker', 'title'],
  ['title', 'title'],
  ['title', 'subtitle'],
];

const BEFORE: readonly Rule[] = [
  ...['start', 'teaser', ...ENDS].flatMap((end): Rule[] => [
    [end, 'kicker', 'opens'],
    [end, 'title', 'opens'],
    [end, 'teaser', 'opens'],
    ...headless(end),
  ]),
  ...HEADLINE,
  ['title', 'byline'],
  ['title', 'lead-news'],
  ['title', 'lead-plain'],
  ['subtitle', 'subtitle'],
  ['subtitle', 'byline'],
  ['subtitle', 'lead-news'],
  ['subtitle', 'lead-plain'],
  ['byline', 'byline'],
  ['byline', 'lead-news'],
  ['byline', 'lead-signed'],
];

const AFTER: readonly Rule[] = [
  ...['start', 'title', 'subtitle', 'teaser'].flatMap((end): Rule[] => [
    [end, 'byline', 'opens'],
    [end, 'lead-news', 'opens'],
    [end, 'lead-plain', 'opens'],
    [end, 'teaser', 'opens'],
  ]),
  ...ENDS.flatMap((end): Rule[] => [[end, 'kicker'], [end, 'title'], [end, 'teaser', 'headless'], ...headless(end)]),
  ...HEADLINE,
  ['subtitle', 'subtitle'],
  ['byline', 'byline'],
  ['byline', 'lead-news'],
  ['byline', 'lead-signed'],
];

const compile = (around: readonly Rule[]): Transition[] =>
  [...TEXT, ...around].map(([from, to, flag]) => ({
    from,
    to,
    opens: flag !== undefined,
    headless: flag === 'headless',
  }));

export const TRANSITIONS: Record<HeadlineOrder, readonly Transition[]> = {
  before: compile(BEFORE),
  after: compile(AFTER),
};

/** States in which a page may end. */
export const FINAL: Record<HeadlineOrder, readonly string[]> = {
  before: [...ENDS, 'teaser'],
  after: [...ENDS, 'title', 'subtitle', 'teaser'],
};

/** What a state is to its neighbours: its role, and of a text's beginning how it begins. */
const kindOf = ({ name, role, lead, credit, within }: State): string =>
  lead || credit ? name : role === 'byline' && within ? 'inner-byline' : role;

const KINDS = new Map(STATES.map((state) => [state.name, kindOf(state)]));

/** The class of a step, which junctions are weighed by: `title > subtitle`, `body | title` where an article begins, `body || lead-plain` where it lacks its headline. */
export const stepClass = ({ from, to, opens, headless }: Transition): string =>
  `${KINDS.get(from) ?? from} ${headless ? '||' : opens ? '|' : '>'} ${KINDS.get(to)}`;
