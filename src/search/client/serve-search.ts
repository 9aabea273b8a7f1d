/** Answers the page's requests with what the engine finds, counted and cut to what the page shows. */
import type { Engine } from '../engine/engine.ts';
import { SearchError } from '../engine/errors.ts';
import { exportFile } from './export.ts';
import type { Answer, Request } from './messages.ts';
import { Results } from './results.ts';
import { isNarrowed, readState, type SearchState, scopeQuery } from './state.ts';

/** Volumes may answer faster than anyone reads; a few times a second is often enough. In milliseconds. */
const VIEW_EVERY = 200;
/** So many texts of first hits go before the other volumes, which wait for them so many milliseconds at most. */
const FIRST_TEXTS = 3;
const HEAD_START = 100;

/** What to do with a request; `say` takes the answers to it. */
export function serveSearch(engine: Engine, say: (answer: Answer) => void): (request: Request) => void {
  /** The latest search, and how the reader wants to see it now. */
  let latest = { results: new Results(), state: readState(new URLSearchParams()), texts: 0, haveTexts: () => {} };

  async function search(id: number, state: SearchState): Promise<void> {
    const first = Promise.withResolvers<void>();
    const mine = { results: new Results(), state, texts: FIRST_TEXTS, haveTexts: first.resolve };
    latest = mine;
    let answered = 0;
    let shown = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const show = (): void => {
      clearTimeout(timer);
      timer = undefined;
      if (latest !== mine) return;
      const view = mine.results.view(mine.state);
      shown = view.hits.length;
      say({ id, answer: { kind: 'progress', answered, view } });
    };
    try {
      const scope = scopeQuery(state.in, await engine.manifest());
      for await (const answer of engine.search(state.q, scope)) {
        if (latest !== mine) break;
        if (answer.kind === 'understood') {
          // It comes a second time when the network went and the search begins anew.
          mine.results = new Results();
          answered = 0;
          shown = 0;
          say({ id, answer });
          continue;
        }
        mine.results.add(answer);
        answered++;
        const firstHits = shown === 0 && answer.ordinals.length > 0 && !isNarrowed(mine.state);
        if (!firstHits && answered > 1) {
          timer ??= setTimeout(show, VIEW_EVERY);
          continue;
        }
        show();
        mine.texts = Math.min(FIRST_TEXTS, shown);
        if (shown > 0) await Promise.race([first.promise, new Promise((resolve) => setTimeout(resolve, HEAD_START))]);
      }
      show();
      say({ id, done: null });
    } finally {
      clearTimeout(timer);
    }
  }

  async function text({ id, place, typed }: Extract<Request, { ask: 'excerpt' }>): Promise<void> {
    say({ id, done: await engine.excerpt(place, typed) });
    if (typed === latest.state.q && --latest.texts === 0) latest.haveTexts();
  }

  async function serve(request: Request): Promise<void> {
    const { id } = request;
    switch (request.ask) {
      case 'manifest':
        return say({ id, done: await engine.manifest() });
      case 'search':
        return search(id, request.state);
      case 'view':
        latest.state = request.state;
        return say({ id, done: latest.results.view(request.state) });
      case 'excerpt':
        return text(request);
      case 'export': {
        const { newspapers, publications } = await engine.manifest();
        const records = await engine.records(latest.results.places(request.state));
        return say({
          id,
          done: exportFile(request.format, records, { newspapers, publications, origin: request.origin }),
        });
      }
    }
  }

  return (request) => {
    serve(request).catch((error: unknown) => {
      const known = error instanceof SearchError ? error : new SearchError('damaged', String(error), error);
      say({ id: request.id, failed: known.message, file: known.file });
    });
  };
}
