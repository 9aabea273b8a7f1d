/** When nothing was found: what the reader may try instead, each as a link. */
import { siteHref } from '../../../browser/site-href.ts';
import { quoteWord } from '../../query/compose.ts';
import { cutWords, type Token } from '../../query/words.ts';
import { el } from '../dom.ts';
import { isNarrowed, type SearchState, stateUrl, withoutFilters } from '../state.ts';

interface Try {
  words: string;
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
  if (isNarrowed(state)) ways.push({ words: '去掉筛选条件', state: withoutFilters(state) });
  if (state.in) ways.push({ words: '在全部文章中查', state: { ...withoutFilters(state), in: '' } });
  const bare = state.q.replace(/[\p{P}\p{S}]+/gu, ' ').trim();
  const spoken = hasOperators(state.q);
  if (bare !== '' && bare !== state.q.trim() && strings.length > 0 && !spoken) {
    ways.push({ words: `不管标点，查 ${named(bare)}`, state: ask(bare) });
  }
  if (strings.length > 1 && !spoken)
    ways.push({
      words: `查其中任何一个：${named(strings.join(' 或 '))}`,
      state: ask(strings.map(quoteWord).join(' 或 ')),
    });
  const [only = ''] = strings;
  const characters = [...only];
  if (strings.length === 1 && characters.length >= 4 && characters.length <= LONG && !WHOLE.test(only)) {
    const half = Math.ceil(characters.length / 2);
    const parts = [characters.slice(0, half).join(''), characters.slice(half).join('')];
    ways.push({ words: `拆成两段：${parts.join(' ')}`, state: ask(parts.map(quoteWord).join(' ')) });
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
  const ways = otherWays(state, strings).map(({ words, state: next }) =>
    el('li', {}, el('a', { href: siteHref(stateUrl(next)) }, words)),
  );
  const asked = strings.length > 0 ? '没有文章含有这些字。' : '没有文章合于这些条件。';
  const none = isNarrowed(state) ? `筛选之后，${asked}` : asked;
  element.replaceChildren(
    el('p', {}, none, '检索逐字核对，繁简、全半角、大小写、引号样式都已通查；报上的误字照原样保留。'),
    ...(ways.length > 0 ? [el('p', {}, '可以试试：'), el('ul', {}, ...ways)] : []),
  );
}
