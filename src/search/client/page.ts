/** The search page: reads the state from the address, asks, and shows what comes as it comes. */
import { placed } from '../../browser/address.ts';
import type { Understood, VolumeHits } from '../engine/engine.ts';
import type { Manifest } from '../manifest.ts';
import { el, find } from './dom.ts';
import { number, scopeLabel } from './labels.ts';
import { Results } from './results.ts';
import { SearchFailed } from './search-client.ts';
import { startSearch } from './start-search.ts';
import { isNarrowed, PAGE, readState, type SearchState, scopeQuery, stateUrl, withoutFilters } from './state.ts';
import { drawChart } from './views/chart.ts';
import { drawExports } from './views/exports.ts';
import { drawFacets } from './views/facets.ts';
import { fillForm, watchForm } from './views/form.ts';
import { HitList } from './views/hit-list.ts';
import { drawNoHits } from './views/no-hits.ts';
import { say, sayProgress } from './views/status.ts';

const form = find<HTMLFormElement>('[data-search-form]');
const input = find<HTMLInputElement>('input[name="q"]', form);
const list = find<HTMLOListElement>('[data-search-hits]');
const tools = find('[data-search-tools]');
const none = find('[data-search-none]');
const more = find<HTMLButtonElement>('[data-search-more]');
const clear = find('[data-search-clear]');

/** One search: what was asked and what has come of it. */
interface Search {
  results: Results;
  hits: HitList;
  understood: Pick<Understood, 'mistakes' | 'notes' | 'terms' | 'volumes'>;
  /** Volumes that have answered. */
  answered: number;
  complete: boolean;
  /** It broke down, and the page says so: nothing is drawn over that. */
  failed: boolean;
}

const client = startSearch();
let state = readState(new URLSearchParams(location.search));
let manifest: Manifest;
let search = begin();

function begin(): Search {
  for (const part of [tools, more, none]) part.hidden = true;
  const understood = { mistakes: [], notes: [], terms: [], volumes: [] };
  const hits = new HitList(list, client, state.q);
  return { results: new Results(), hits, understood, answered: 0, complete: false, failed: false };
}

async function run(): Promise<void> {
  search = begin();
  const mine = search;
  input.value = state.q;
  const asked = state.q !== '' || new URLSearchParams(location.search).has('q');
  say(asked ? 'busy' : 'done', asked ? ['正在检索……'] : []);
  try {
    manifest = await client.manifest();
    fillForm(manifest);
    if (!asked || mine !== search) return;
    await client.search(state.q, scopeQuery(state.in), (answer) => {
      if (mine === search) take(answer);
    });
    mine.complete = true;
    if (mine === search) await draw();
  } catch (error) {
    if (mine === search) fail(error);
  }
}

function take(answer: Understood | VolumeHits): void {
  if (answer.kind === 'understood') {
    search.understood = answer;
    return;
  }
  search.results.add(answer);
  search.answered++;
  if (search.answered === 1) redraw();
  else redrawSoon();
}

let waitingToDraw = false;

/** Volumes may answer faster than anyone reads; a few times a second is often enough. */
function redrawSoon(): void {
  if (waitingToDraw) return;
  waitingToDraw = true;
  setTimeout(() => {
    waitingToDraw = false;
    if (!search.complete) redraw();
  }, 200);
}

/** What article pages mark. Only strings asked for anywhere can stand in the paragraphs, where marks are counted. */
function strings(): string[] {
  const { terms } = search.understood;
  const anywhere = terms.filter(({ field }) => field === 'any');
  return (anywhere.length > 0 ? anywhere : terms).map(({ text }) => text);
}

/** Draws hits, filters and chart as they are now; settles when every hit shown has its text. */
async function draw(): Promise<void> {
  const mine = search;
  const { results, understood, answered, complete } = mine;
  if (understood.mistakes.length > 0) {
    return say('error', [el('ul', {}, ...understood.mistakes.map((mistake) => el('li', {}, mistake)))]);
  }
  const hits = results.list(state);
  if (!complete) sayProgress(answered, understood.volumes.length, hits.length);
  const left = Math.max(0, hits.length - state.show);
  more.hidden = left === 0;
  more.textContent = `再看 ${Math.min(PAGE, left)} 篇（还有 ${number.format(left)} 篇）`;
  const shown = mine.hits.show(hits.slice(0, state.show), strings(), manifest);
  shown.catch(() => {});
  await rest();
  if (mine === search) await drawTools(hits.length);
  await shown;
  if (complete && mine === search) finish(results.list(state).length);
}

/** Lets the page answer its reader before more is drawn. */
const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

function redraw(): void {
  const mine = search;
  if (mine.failed) return;
  draw().catch((error) => {
    if (mine === search) fail(error);
  });
}

async function drawTools(hits: number): Promise<void> {
  const { results } = search;
  tools.hidden = hits === 0 && !isNarrowed(state);
  clear.hidden = !isNarrowed(state);
  for (const name of ['from', 'to', 'sort'] as const) {
    const control = find<HTMLInputElement | HTMLSelectElement>(`[name="${name}"]`, tools);
    if (document.activeElement !== control || name === 'sort') control.value = state[name];
  }
  drawExports(find('[data-search-export]'), client, manifest, () => results.list(state), fail);
  await rest();
  drawFacets(find('[data-search-facets]'), results, state, manifest, (filter, values) =>
    narrow({ ...state, filters: { ...state.filters, [filter]: values } }),
  );
  await rest();
  drawChart(find('[data-search-chart]'), results.periods(state), state, (from, to) => narrow({ ...state, from, to }));
}

function finish(hits: number): void {
  const where = state.in ? `在“${scopeLabel(state.in, manifest)}”中` : '';
  const everywhere = state.in ? [el('a', { href: placed(stateUrl({ ...state, in: '' })) }, '改查全部文章')] : [];
  const notes = search.understood.notes.join('');
  say('done', [`${where}共`], hits, [`篇${isNarrowed(state) ? '（已筛选）' : ''}。${notes}`, ...everywhere]);
  none.hidden = hits > 0;
  if (hits === 0) drawNoHits(none, state, strings());
}

function fail(error: unknown): void {
  search = { ...begin(), failed: true };
  const [message, file] =
    error instanceof SearchFailed ? [error.message, error.file] : ['检索时出了错。', String(error)];
  const again = el('button', { type: 'button', onclick: () => void run() }, '再试一次');
  say('error', [message, el('code', {}, file), again]);
}

/** Shows the state in the address bar; `push` makes a step that "back" undoes. */
function keepAddress(push: boolean): void {
  const url = new URL(placed(stateUrl(state)), location.href).href;
  if (url !== location.href.replace(/#.*$/s, '')) history[push ? 'pushState' : 'replaceState'](null, '', url);
}

/** Another question. */
function ask(q: string): void {
  state = { ...withoutFilters(state), q };
  keepAddress(true);
  void run();
}

/** Another choice among the same hits: nothing is asked anew. */
function narrow(next: SearchState): void {
  state = { ...next, show: PAGE };
  keepAddress(true);
  redraw();
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  ask(input.value);
});
watchForm(ask);
tools.addEventListener('change', ({ target }) => {
  const { name, value } = target as HTMLInputElement;
  if (name === 'from' || name === 'to' || name === 'sort') narrow({ ...state, [name]: value });
});
clear.addEventListener('click', () => narrow(withoutFilters(state)));
more.addEventListener('click', () => {
  state = { ...state, show: state.show + PAGE };
  keepAddress(false);
  redraw();
});
addEventListener('popstate', () => {
  const next = readState(new URLSearchParams(location.search));
  const sameSearch = next.q === state.q && next.in === state.in;
  state = next;
  if (sameSearch) redraw();
  else void run();
});
// On a phone the hits come first and the filters wait to be opened.
find<HTMLDetailsElement>('[data-search-filters]').open = matchMedia('(width >= 60rem)').matches;
void run();
