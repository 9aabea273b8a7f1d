/** Answers the page's requests with what the engine finds, counted and cut to what the page shows. */
import type { Engine } from '../engine/engine.ts';
import { SearchError } from '../engine/errors.ts';
import { exportFile } from './export.ts';
import type { Answer, Request } from './messages.ts';
import { Results } from './results.ts';
import { readState, type SearchState, scopeQuery } from './state.ts';

/** Volumes may answer faster than anyone reads; a few times a second is often enough. In milliseconds. */
const VIEW_EVERY = 200;

/** What to do with a request; `say` takes the answers to it. */
export function serveSearch(engine: Engine, say: (answer: Answer) => void): (request: Request) => void {
  /** The latest search, and how the reader wants to see it now. */
  let latest = { id: 0, results: new Results(), state: readState(new URLSearchParams()) };

  async function search(id: number, state: SearchState): Promise<void> {
    const mine = { id, results: new Results(), state };
    latest = mine;
    let answered = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const show = (): void => {
      clearTimeout(timer);
      timer = undefined;
      if (latest === mine) say({ id, answer: { kind: 'progress', answered, view: mine.results.view(mine.state) } });
    };
    try {
      for await (const answer of engine.search(state.q, scopeQuery(state.in))) {
        if (latest !== mine) break;
        if (answer.kind === 'understood') {
          // It comes a second time when the network went and the search begins anew.
          mine.results = new Results();
          answered = 0;
          say({ id, answer });
          continue;
        }
        mine.results.add(answer);
        answered++;
        if (answered === 1) show();
        else timer ??= setTimeout(show, VIEW_EVERY);
      }
      show();
      say({ id, done: null });
    } finally {
      clearTimeout(timer);
    }
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
        return say({ id, done: await engine.excerpt(request.place, request.typed) });
      case 'export': {
        const { newspapers } = await engine.manifest();
        const records = await engine.records(latest.results.places(request.state));
        return say({ id, done: exportFile(request.format, records, { newspapers, origin: request.origin }) });
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
