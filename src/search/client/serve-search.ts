/** Answers the page's requests with what the engine finds. */
import type { Engine } from '../engine/engine.ts';
import { SearchError } from '../engine/errors.ts';
import type { Answer, Request } from './messages.ts';

/** What to do with a request; `say` takes the answers to it. */
export function serveSearch(engine: Engine, say: (answer: Answer) => void): (request: Request) => void {
  let latestSearch = 0;

  async function serve(request: Request): Promise<void> {
    const { id } = request;
    if (request.ask === 'manifest') return say({ id, done: await engine.manifest() });
    if (request.ask === 'excerpt') return say({ id, done: await engine.excerpt(request.place, request.typed) });
    if (request.ask === 'records') return say({ id, done: await engine.records(request.places) });
    latestSearch = id;
    for await (const answer of engine.search(request.typed, request.scope)) {
      if (latestSearch !== id) return;
      say({ id, answer });
    }
    say({ id, done: null });
  }

  return (request) => {
    serve(request).catch((error: unknown) => {
      const known = error instanceof SearchError ? error : new SearchError('damaged', String(error), error);
      say({ id: request.id, failed: known.message, file: known.file });
    });
  };
}
