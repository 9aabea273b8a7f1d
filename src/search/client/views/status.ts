/** The one line that says how the search stands, for readers and for tests. */
import { searching } from '../../../translations/browser/search.ts';
import { el, find } from '../dom.ts';

type Words = readonly (Node | string)[];

const root = find('[data-search]');
const before = find('[data-search-status]');
const total = find('[data-search-total]');
const after = find('[data-search-after]');

/** `hits` stands between the words once all of them are known, and is empty until then. */
export function say(state: 'busy' | 'done' | 'error', words: Words, hits?: number, then: Words = []): void {
  total.dataset.searchTotal = hits === undefined ? '' : String(hits);
  total.textContent = total.dataset.searchTotal;
  before.replaceChildren(...words);
  after.replaceChildren(...then);
  root.dataset.searchState = state;
}

/** Something is being worked out; the words stay, for it takes a moment only. */
export function sayBusy(): void {
  total.dataset.searchTotal = '';
  root.dataset.searchState = 'busy';
}

/** `done` of `of` volumes have answered. */
export const sayProgress = (done: number, of: number, hits: number): void =>
  say('busy', [el('progress', { value: done, max: of }), searching.progress({ done, of, hits })]);
