/** The weights of the reading as one vector: where each feature, junction and step of the grammar has its place. Costs are in nats. */
import { SEARCH_ROLES } from '../page-model.ts';
import { FEATURES } from './features.ts';
import { FINAL, type HeadlineOrder, STATES, stepClass, TRANSITIONS } from './grammar.ts';
import { JUNCTIONS } from './junctions.ts';

export const ORDERS: readonly HeadlineOrder[] = ['before', 'after'];
export const ROLES = SEARCH_ROLES.length;
/** Rows of the table that pairs of characters are hashed to. */
export const TEXT_ROWS = 1 << 15;

/** A step of the grammar, from a state (the page's start is the last) to a state. */
export interface Step {
  opens: boolean;
  class: number;
  /** Place of its weight. */
  at: number;
}

/** Classes of steps that junctions are weighed by: `title > subtitle`. */
export const CLASSES: readonly string[] = [
  ...new Set(ORDERS.flatMap((order) => TRANSITIONS[order].map(stepClass))),
].sort();
const CLASS = new Map(CLASSES.map((name, i) => [name, i]));

const features = FEATURES.length * ROLES;
const junctions = JUNCTIONS.length * CLASSES.length;
/** Where each part of the vector begins. */
export const AT = {
  features: 0,
  junctions: features,
  steps: features + junctions,
};

const STATE = new Map(STATES.map((state, i) => [state.name, i]));
export const START = STATES.length;
let next = AT.steps;
const named: { name: string; order: HeadlineOrder; at: number }[] = [];
const place = (order: HeadlineOrder, name: string): number => {
  named.push({ order, name, at: next });
  return next++;
};

function tabulate(order: HeadlineOrder): (Step | undefined)[][] {
  const table: (Step | undefined)[][] = Array.from({ length: STATES.length + 1 }, () => []);
  for (const transition of TRANSITIONS[order]) {
    const from = transition.from === 'start' ? START : (STATE.get(transition.from) as number);
    const to = STATE.get(transition.to) as number;
    (table[from] as (Step | undefined)[])[to] = {
      opens: transition.opens,
      class: CLASS.get(stepClass(transition)) as number,
      at: place(order, `${transition.from} > ${transition.to}`),
    };
  }
  return table;
}

export const STEPS: Record<HeadlineOrder, (Step | undefined)[][]> = {
  before: tabulate('before'),
  after: tabulate('after'),
};

/** For each state the place of what ending the page in it costs; undefined where no page ends. */
export const ENDINGS: Record<HeadlineOrder, readonly (number | undefined)[]> = {
  before: STATES.map(({ name }) => (FINAL.before.includes(name) ? place('before', `${name} > end`) : undefined)),
  after: STATES.map(({ name }) => (FINAL.after.includes(name) ? place('after', `${name} > end`) : undefined)),
};

/** Cost of reading the page with its headlines after the text. */
export const AFTER = next++;
export const TEXT = next;
/** Of the whole vector. */
export const SIZE = TEXT + TEXT_ROWS * ROLES;

/** The weights of signs and steps by their names, as the data file has them. */
export interface NamedWeights {
  features: Record<string, Record<string, number>>;
  junctions: Record<string, Record<string, number>>;
  steps: Record<HeadlineOrder, Record<string, number>>;
  /** Cost of reading the page with its headlines after the text. */
  after: number;
}

/** Names that nothing has are left out: a feature that is gone has no weight. */
export function toVector({ features: byFeature, junctions: byJunction, steps, after }: NamedWeights): Float64Array {
  const vector = new Float64Array(SIZE);
  FEATURES.forEach(({ feature }, f) => {
    SEARCH_ROLES.forEach((role, r) => {
      vector[AT.features + f * ROLES + r] = byFeature[feature]?.[role] ?? 0;
    });
  });
  JUNCTIONS.forEach(({ feature }, j) => {
    const row = byJunction[feature];
    if (row)
      CLASSES.forEach((name, c) => {
        vector[AT.junctions + j * CLASSES.length + c] = row[name] ?? 0;
      });
  });
  for (const { order, name, at } of named) vector[at] = steps[order][name] ?? 0;
  vector[AFTER] = after;
  return vector;
}

/** @param least weights nearer to zero than this are left out, in nats */
export function toNames(vector: Float64Array, least: number): NamedWeights {
  const round = (at: number): number => Math.round((vector[at] as number) * 1000) / 1000;
  const rows = (names: readonly string[], columns: readonly string[], from: number) =>
    Object.fromEntries(
      names.flatMap((name, i) => {
        const row = columns.flatMap((column, k): [string, number][] => {
          const weight = round(from + i * columns.length + k);
          return Math.abs(weight) < least ? [] : [[column, weight]];
        });
        return row.length > 0 ? [[name, Object.fromEntries(row)]] : [];
      }),
    );
  const ofOrder = (order: HeadlineOrder) =>
    Object.fromEntries(named.filter((one) => one.order === order).map(({ name, at }) => [name, round(at)]));
  return {
    features: rows(
      FEATURES.map(({ feature }) => feature),
      SEARCH_ROLES,
      AT.features,
    ),
    junctions: rows(
      JUNCTIONS.map(({ feature }) => feature),
      CLASSES,
      AT.junctions,
    ),
    steps: { before: ofOrder('before'), after: ofOrder('after') },
    after: round(AFTER),
  };
}
