/** The one line that says how the search stands, for readers and for tests. */
import { searching } from '../../../translations/browser/search.ts';
import { el, find, inLanguages } from '../dom.ts';

type Content = readonly (Node | string)[];

const root = find('[data-search]');
const before = find('[data-search-status]');
const total = find('[data-search-total]');
const after = find('[data-search-after]');

/** The number of hits is shown between `content` and `then`. It is empty until all hits are known. */
export function say(state: 'busy' | 'done' | 'error', content: Content, hits?: number, then: Content = []): void {
  total.dataset.searchTotal = hits === undefined ? '' : String(hits);
  total.textContent = total.dataset.searchTotal;
  before.replaceChildren(...inLanguages(content));
  after.replaceChildren(...inLanguages(then));
  root.dataset.searchState = state;
}

/** Shows that the search is busy. The text stays, because this takes only a moment. */
export function sayBusy(): void {
  total.dataset.searchTotal = '';
  root.dataset.searchState = 'busy';
}

/** `done` of `of` volumes have answered. */
export const sayProgress = (done: number, of: number, hits: number): void =>
  say('busy', [el('progress', { value: done, max: of }), searching.progress({ done, of, hits })]);
