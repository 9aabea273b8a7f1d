/** When nothing was found: what the reader may try instead, each as a link. */

import { siteHref } from '../../../browser/site-href.ts';
import { queryOr } from '../../../translations/browser/query.ts';
import { noHits } from '../../../translations/browser/search.ts';
import { quoteWord } from '../../query/compose.ts';
import { cutWords, type Token } from '../../query/words.ts';
import { el } from '../dom.ts';
import { isNarrowed, type SearchState, stateUrl, withoutFilters } from '../state.ts';

interface Try {
  label: string;
  state: SearchState;
}

/** Longer strings are named by their beginning, and their halves are no better. */
const LONG = 30;
const named = (text: string): string => {
  const characters = [...text];
  return characters.length > LONG ? `${characters.slice(0, LONG).join('')}……` : text;
};

/** Other ways to ask the same, the nearest first. */
export function otherWays(state: SearchState, strings: readonly string[]): Try[] {
  const ask = (q: string): SearchState => ({ ...withoutFilters(state), q });
  const ways: Try[] = [];
  if (isNarrowed(state)) ways.push({ label: noHits.withoutFilters, state: withoutFilters(state) });
  if (state.in) ways.push({ label: noHits.everywhere, state: { ...withoutFilters(state), in: '' } });
  const bare = state.q.replace(/[\p{P}\p{S}]+/gu, ' ').trim();
  const spoken = hasOperators(state.q);
  if (bare !== '' && bare !== state.q.trim() && strings.length > 0 && !spoken) {
    ways.push({ label: noHits.withoutPunctuation(named(bare)), state: ask(bare) });
  }
  if (strings.length > 1 && !spoken)
    ways.push({
      label: noHits.either(named(strings.join(` ${queryOr} `))),
      state: ask(strings.map(quoteWord).join(` ${queryOr} `)),
    });
  const [only = ''] = strings;
  const characters = [...only];
  if (strings.length === 1 && characters.length >= 4 && characters.length <= LONG && !WHOLE.test(only)) {
    const half = Math.ceil(characters.length / 2);
    const parts = [characters.slice(0, half).join(''), characters.slice(half).join('')];
    ways.push({ label: noHits.halves(parts.join(' ')), state: ask(parts.map(quoteWord).join(' ')) });
  }
  return ways;
}

/** Halves of a number or a foreign word are none; of what has punctuation the words are offered. */
const WHOLE = /[\p{Script=Latin}\p{P}\p{S}\s\d]/u;

/** The query is more than words: `莘县 -水库`, `高铁 或 黄河`, `日期:2023`. */
function hasOperators(query: string): boolean {
  const tokens = cutWords(query);
  const operator = (token: Token): boolean =>
    token.kind !== 'word' || token.without || token.field !== undefined || /^(?:OR|AND|NOT|或)$/u.test(token.typed);
  return tokens.length === 1 ? (tokens[0] as Token).typed.includes(':') : tokens.some(operator);
}

export function drawNoHits(element: HTMLElement, state: SearchState, strings: readonly string[]): void {
  const ways = otherWays(state, strings).map(({ label, state: next }) =>
    el('li', {}, el('a', { href: siteHref(stateUrl(next)) }, label)),
  );
  const asked = strings.length > 0 ? noHits.noString : noHits.noCondition;
  const none = isNarrowed(state) ? noHits.filtered(asked) : asked;
  element.replaceChildren(
    el('p', {}, none, noHits.how),
    ...(ways.length > 0 ? [el('p', {}, noHits.try), el('ul', {}, ...ways)] : []),
  );
}
