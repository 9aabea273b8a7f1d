/** The search page: reads the state from the address, asks, and shows what comes as it comes. */
import type { Understood, VolumeHits } from '../engine/engine.ts';
import type { Manifest } from '../manifest.ts';
import { el, find } from './dom.ts';
import { number, scopeLabel } from './labels.ts';
import { type Hit, Results } from './results.ts';
import { SearchFailed, startSearch } from './search-client.ts';
import { isNarrowed, PAGE, readState, type SearchState, scopeQuery, stateUrl, withoutFilters } from './state.ts';
import { drawChart } from './views/chart.ts';
import { drawFacets } from './views/facets.ts';
import { fillHit, hitItem } from './views/hit.ts';
import { drawNoHits } from './views/no-hits.ts';

const root = find('[data-search]');
const form = find<HTMLFormElement>('[data-search-form]');
const input = find<HTMLInputElement>('input[name="q"]', form);
const status = find('[data-search-status]');
const after = find('[data-search-after]');
const total = find('[data-search-total]');
const list = find<HTMLOListElement>('[data-search-hits]');
const tools = find('[data-search-tools]');
const more = find<HTMLButtonElement>('[data-search-more]');

const client = startSearch();
let state = readState(new URLSearchParams(location.search));
let manifest: Manifest;
let results = new Results();
let strings: string[] = [];
/** Counts the searches; what belongs to an earlier one is dropped. */
let turn = 0;
let complete = false;
const items = new Map<string, HTMLLIElement>();

/** What the search is doing, in words; the number of hits stands between them once it is known. */
function setState(
  name: 'busy' | 'done' | 'error',
  words: (Node | string)[],
  hits?: number,
  then: (Node | string)[] = [],
) {
  root.dataset.searchState = name;
  total.dataset.searchTotal = total.textContent = hits === undefined ? '' : String(hits);
  status.replaceChildren(...words);
  after.replaceChildren(...then);
}

/** Shows the state in the address bar; `push` makes a step that "back" undoes. */
function keepAddress(push: boolean): void {
  const url = stateUrl(state);
  if (url === location.pathname + location.search) return;
  history[push ? 'pushState' : 'replaceState'](null, '', url);
}

async function run(): Promise<void> {
  const mine = ++turn;
  const current = (): boolean => mine === turn;
  reset();
  input.value = state.q;
  if (state.q === '' && !new URLSearchParams(location.search).has('q')) return setState('done', []);
  setState('busy', ['正在检索……']);
  try {
    manifest = await client.manifest();
    if (!current()) return;
    const scope = state.in === '' ? null : scopeQuery(state.in);
    let asked: Understood | undefined;
    let answered = 0;
    await client.search(state.q, scope, (answer) => {
      if (!current()) return;
      if (answer.kind === 'understood') asked = understood(answer);
      else showVolume(answer, ++answered, asked?.volumes.length ?? 0);
    });
    if (!current() || !asked || asked.mistakes.length > 0) return;
    complete = true;
    await draw();
    if (current()) finish(asked);
  } catch (error) {
    if (current()) fail(error);
  }
}

function reset(): void {
  results = new Results();
  items.clear();
  complete = false;
  list.replaceChildren();
  for (const part of [tools, more, find('[data-search-none]')]) part.hidden = true;
}

function understood(answer: Understood): Understood {
  strings = answer.terms;
  if (answer.mistakes.length > 0) {
    setState('error', [el('ul', {}, ...answer.mistakes.map((mistake) => el('li', {}, mistake)))]);
  }
  return answer;
}

function showVolume(answer: VolumeHits, done: number, of: number): void {
  results.add(answer);
  const so = `已查 ${done}／${of} 册合订本，找到 ${number.format(results.list(state).length)} 篇……`;
  setState('busy', [el('progress', { value: done, max: of }), so]);
  void draw().catch(fail);
}

function finish({ notes }: Understood): void {
  const hits = results.list(state).length;
  const where = state.in ? `在“${scopeLabel(state.in, manifest)}”中` : '';
  const everywhere = state.in ? [el('a', { href: stateUrl({ ...state, in: '' }) }, '改查全部文章')] : [];
  setState('done', [`${where}共`], hits, [
    `篇${isNarrowed(state) ? '（已筛选）' : ''}。${notes.join('')}`,
    ...everywhere,
  ]);
  const none = find('[data-search-none]');
  none.hidden = hits > 0;
  if (hits === 0) drawNoHits(none, state, strings);
}

function fail(error: unknown): void {
  list.replaceChildren();
  tools.hidden = true;
  more.hidden = true;
  const file = error instanceof SearchFailed ? error.file : '';
  const message = error instanceof SearchFailed ? error.message : '检索时出了错，请刷新页面再试。';
  const again = el('button', { type: 'button', onclick: () => void run() }, '再试一次');
  setState('error', [message, ...(file ? [el('code', {}, file)] : []), again]);
}

/** Draws hits, filters and chart as they are now; settles when every hit shown has its text. */
async function draw(): Promise<void> {
  const mine = turn;
  const hits = results.list(state);
  const shown = hits.slice(0, state.show);
  const drawn = shown.map((hit) => items.get(hit.id) ?? newItem(hit));
  list.replaceChildren(...drawn);
  more.hidden = hits.length <= shown.length;
  more.textContent = `再看 ${Math.min(PAGE, hits.length - shown.length)} 篇（还有 ${number.format(hits.length - shown.length)} 篇）`;
  tools.hidden = hits.length === 0 && !isNarrowed(state);
  drawFacets(find('[data-search-facets]'), results, state, manifest, (filter, values) =>
    narrow({ ...state, filters: { ...state.filters, [filter]: values } }),
  );
  drawChart(find('[data-search-chart]'), results.periods(state), state, (from, to) => narrow({ ...state, from, to }));
  drawControls();
  await fill(shown, mine);
}

function newItem(hit: Hit): HTMLLIElement {
  const item = hitItem(hit, manifest);
  items.set(hit.id, item);
  return item;
}

const filled = new WeakSet<HTMLLIElement>();

/** Fetches the texts of hits that are shown, in their order, a few at a time. */
async function fill(hits: readonly Hit[], mine: number): Promise<void> {
  const typed = state.q;
  const waiting = hits.filter((hit) => {
    const item = items.get(hit.id);
    return item && !filled.has(item);
  });
  const work = async (): Promise<void> => {
    for (let hit = waiting.shift(); hit && mine === turn; hit = waiting.shift()) {
      const item = items.get(hit.id);
      if (!item || filled.has(item)) continue;
      filled.add(item);
      const text = await client.excerpt({ folder: hit.folder, ordinal: hit.ordinal }, typed);
      fillHit(item, text, strings);
    }
  };
  await Promise.all(Array.from({ length: 6 }, work));
}

function drawControls(): void {
  for (const [name, value] of Object.entries({ from: state.from, to: state.to, sort: state.sort })) {
    const control = find<HTMLInputElement | HTMLSelectElement>(`[name="${name}"]`, tools);
    if (document.activeElement !== control) control.value = value;
  }
  find('[data-search-clear]').hidden = !isNarrowed(state);
}

/** Another choice among the same hits: nothing is asked anew. */
function narrow(next: SearchState): void {
  state = { ...next, show: PAGE };
  keepAddress(true);
  void draw().catch(fail);
  if (complete) finish({ kind: 'understood', mistakes: [], notes: [], terms: strings, volumes: [] });
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  state = { ...withoutFilters(state), q: input.value };
  keepAddress(true);
  void run();
});
tools.addEventListener('change', (event) => {
  const { name, value } = event.target as HTMLInputElement;
  if (name === 'from' || name === 'to' || name === 'sort') narrow({ ...state, [name]: value });
});
find('[data-search-clear]').addEventListener('click', () => narrow(withoutFilters(state)));
more.addEventListener('click', () => {
  state = { ...state, show: state.show + PAGE };
  keepAddress(false);
  void draw().catch(fail);
});
addEventListener('popstate', () => {
  const next = readState(new URLSearchParams(location.search));
  const sameSearch = next.q === state.q && next.in === state.in && complete;
  state = next;
  if (!sameSearch) return void run();
  void draw().catch(fail);
  finish({ kind: 'understood', mistakes: [], notes: [], terms: strings, volumes: [] });
});
void run();
