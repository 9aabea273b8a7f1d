/** The search page: reads the state from the address, asks, and shows what comes as it comes. */

import { siteHref } from '../../browser/site-href.ts';
import { searching } from '../../translations/browser/search.ts';
import type { Understood } from '../engine/engine.ts';
import type { Manifest } from '../manifest.ts';
import { el, find } from './dom.ts';
import { number, scopeLabel } from './labels.ts';
import type { Progress } from './messages.ts';
import { restoreScroll } from './restore-scroll.ts';
import type { View } from './results.ts';
import { SearchFailed } from './search-client.ts';
import { startSearch } from './start-search.ts';
import { isNarrowed, PAGE, readState, type SearchState, scopeQuery, stateUrl, withoutFilters } from './state.ts';
import { absentNote } from './views/absent.ts';
import { drawChart } from './views/chart.ts';
import { putExports } from './views/exports.ts';
import { drawFacets } from './views/facets.ts';
import { fillForm, showInForm, watchForm } from './views/form.ts';
import { HitList } from './views/hit-list.ts';
import { drawNoHits } from './views/no-hits.ts';
import { drawOrder, watchOrder } from './views/order.ts';
import { say, sayBusy, sayProgress } from './views/status.ts';
import { yieldToMain } from './yield-to-main.ts';

const form = find<HTMLFormElement>('[data-search-form]');
const input = find<HTMLInputElement>('input[name="q"]', form);
const list = find<HTMLOListElement>('[data-search-hits]');
const tools = find('[data-search-tools]');
const none = find('[data-search-none]');
const more = find<HTMLButtonElement>('[data-search-more]');

/** One search: what was asked and what has come of it. */
interface Search {
  hits: HitList;
  understood: Omit<Understood, 'kind'>;
  /** What is shown of it, or about to be. */
  view: View | null;
  drawing: Promise<void>;
  /** All volumes have answered. */
  complete: boolean;
  /** Other views asked for that have not come. */
  awaited: number;
}

const client = startSearch();
const offerExports = putExports(
  find('[data-search-export]'),
  (format, origin) => client.export(state, format, origin),
  fail,
);
let state = readState(new URLSearchParams(location.search));
let manifest: Manifest;
let search = begin();

function begin(): Search {
  for (const part of [tools, more, none]) part.hidden = true;
  offerExports(false);
  const understood = { mistakes: [], notes: [], terms: [], volumes: [], absent: [] };
  const hits = new HitList(list, client, state.q);
  return { hits, understood, view: null, drawing: Promise.resolve(), complete: false, awaited: 0 };
}

async function run(): Promise<void> {
  search.hits.close();
  search = begin();
  const mine = search;
  input.value = state.q;
  const asked = state.q !== '';
  say(asked ? 'busy' : 'done', asked ? [searching.busy] : []);
  try {
    manifest = await client.manifest();
    find('[data-search]').dataset.searchVolumes = manifest.volumes.map(({ folder }) => folder).join(' ');
    fillForm(manifest);
    showInForm(state.q, manifest);
    if (!asked || mine !== search) return;
    await client.search(state, (answer) => {
      if (mine === search) take(answer);
    });
    if (mine !== search) return;
    mine.complete = true;
    offerExports(true);
    await settle(mine);
  } catch (error) {
    if (mine === search) fail(error);
  }
}

function take(answer: Understood | Progress): void {
  if (answer.kind === 'understood') {
    // It comes a second time when the search begins anew, with other volumes than those of the hits on the page.
    search.hits.close();
    search.hits = new HitList(list, client, state.q);
    search.understood = answer;
    return;
  }
  sayProgress(answer.answered, search.understood.volumes.length, answer.view.total);
  show(answer.view);
}

/** The same hits under other filters or in another order: nothing is asked anew. */
async function review(): Promise<void> {
  const mine = search;
  mine.awaited++;
  sayBusy();
  try {
    const view = await client.view(state);
    mine.awaited--;
    if (mine !== search) return;
    show(view);
    await settle(mine);
  } catch (error) {
    if (mine === search) fail(error);
  }
}

/** What article pages mark. Only strings asked for anywhere can stand in the paragraphs, where marks are counted. */
function strings(): string[] {
  const { terms } = search.understood;
  const anywhere = terms.filter(({ field }) => field === 'any');
  return (anywhere.length > 0 ? anywhere : terms).map(({ text }) => text);
}

function show(view: View): void {
  search.view = view;
  search.drawing = draw(view);
  search.drawing.catch(() => {});
}

/** Says the end, once all that was asked has come and is drawn. @throws SearchFailed when a text cannot be had. */
async function settle(mine: Search): Promise<void> {
  const { view } = mine;
  await mine.drawing;
  if (mine === search && view && view === mine.view && mine.complete && mine.awaited === 0) finish(view.total);
}

/** Draws hits, filters and chart; settles when every hit shown has its text, or another view is to be drawn. */
async function draw(view: View): Promise<void> {
  const mine = search;
  const left = view.total - view.hits.length;
  more.hidden = left === 0;
  more.textContent = searching.more({ next: Math.min(PAGE, left), left: number.format(left) });
  drawOrder(state, view.total);
  const shown = mine.hits.show(view.hits, strings(), manifest);
  shown.catch(() => {});
  const parts = [drawTimes, drawFilters];
  for (const part of parts) {
    await yieldToMain();
    if (mine !== search || mine.view !== view) return;
    part(view);
  }
  await shown;
}

function drawFilters(view: View): void {
  drawFacets(find('[data-search-facets]'), view, state, manifest, (filter, values) =>
    narrow({ ...state, filters: { ...state.filters, [filter]: values } }),
  );
}

function drawTimes(view: View): void {
  drawChart(find('[data-search-chart]'), view.periods, state, (from, to) => narrow({ ...state, from, to }));
}

function finish(hits: number): void {
  const { mistakes, notes, volumes, absent } = search.understood;
  if (mistakes.length > 0) {
    say(
      'error',
      mistakes.map((mistake) => el('span', { class: 'mistake' }, mistake)),
    );
    return;
  }
  const known = scopeQuery(state.in, manifest) !== null;
  const unknown = state.in && !known ? [searching.noScope(state.in)] : [];
  const where = known ? searching.totalIn(scopeLabel(state.in, manifest)) : searching.totalBefore;
  const everywhere = known ? [el('a', { href: siteHref(stateUrl({ ...state, in: '' })) }, searching.everywhere)] : [];
  if (volumes.length === 0 && absent.length > 0) {
    say('error', absentNote(volumes, absent, manifest));
    return;
  }
  const then = [`${searching.totalAfter(isNarrowed(state))}${notes.join('')}`, ...unknown, ...everywhere];
  say('done', [where], hits, [...then, ...absentNote(volumes, absent, manifest)]);
  none.hidden = hits > 0;
  if (hits === 0) drawNoHits(none, known ? state : { ...state, in: '' }, strings());
  restoreScroll();
}

function fail(error: unknown): void {
  search.hits.close();
  search = begin();
  const [message, file] =
    error instanceof SearchFailed ? [error.message, error.file] : [searching.failed, String(error)];
  const again = el('button', { type: 'button', onclick: () => void run() }, searching.again);
  say('error', [message, el('code', {}, file), again]);
}

/** Shows the state in the address bar; `push` makes a step that "back" undoes. */
function keepAddress(push: boolean): void {
  const url = new URL(siteHref(stateUrl(state)), location.href).href;
  if (url !== location.href.replace(/#.*$/s, '')) history[push ? 'pushState' : 'replaceState'](null, '', url);
}

/** Another question. */
function ask(q: string): void {
  state = { ...withoutFilters(state), q };
  keepAddress(true);
  void run();
}

/** Another choice among the same hits. */
function narrow(next: SearchState, push = true): void {
  state = { ...next, show: PAGE };
  keepAddress(push);
  void review();
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  ask(input.value);
});
watchForm(ask);
watchOrder(() => state, narrow);
more.addEventListener('click', async () => {
  const shown = list.children.length;
  state = { ...state, show: state.show + PAGE };
  keepAddress(false);
  await review();
  // The button has moved below the new hits, or is gone: who works with keys goes on at the first of them.
  if (document.activeElement === more || document.activeElement === document.body)
    list.children[shown]?.querySelector<HTMLElement>('h2 a')?.focus({ preventScroll: true });
});
addEventListener('popstate', () => {
  const next = readState(new URLSearchParams(location.search));
  const sameSearch = next.q === state.q && next.in === state.in;
  state = next;
  if (sameSearch) void review();
  else void run();
});
// Who has not asked yet may want to know how.
find<HTMLDetailsElement>('[data-search-language]').open = state.q === '';
// On a phone the hits come first and the filters wait to be opened.
find<HTMLDetailsElement>('[data-search-filters]').open = matchMedia('(width >= 60rem)').matches;
void run();
