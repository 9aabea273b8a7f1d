/** Does a headline speak of the text that it was given to? Tells pages apart whose headlines stand before from those where they stand after. */
import { withoutSpaces } from '../text.ts';
import { STATES, type State } from '../vocabulary/grammar.ts';
import type { Edge } from './lattice.ts';

/** Worth of a headline whose pairs of characters all stand in its text, in nats. */
export const OVERLAP_WEIGHT = 4;

/** How much of each headline's wording its own article's text has, summed over the articles. */
export function headlineOverlap(path: readonly Edge[]): number {
  let sum = 0;
  let heads = '';
  let text = '';
  const close = () => {
    if (heads && text) sum += sharedPairs(heads, text);
    heads = '';
    text = '';
  };
  for (const { to, step } of path) {
    if (step.opens) close();
    const { role } = STATES[to.state] as State;
    if (role === 'title' || role === 'kicker') heads += `${withoutSpaces(to.scored.span.text)} `;
    else if (role === 'body' && text.length < COMPARED_TEXT) text += withoutSpaces(to.scored.span.text);
  }
  close();
  return sum;
}
/** Length of the text that is compared with a headline, in characters. */
const COMPARED_TEXT = 1500;

function sharedPairs(heads: string, text: string): number {
  const pairs = [...heads.matchAll(/(?=(\p{Script=Han}{2}))/gu)].map((match) => match[1] as string);
  return pairs.length === 0 ? 0 : pairs.filter((pair) => text.includes(pair)).length / pairs.length;
}
