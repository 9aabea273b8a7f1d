/** Search runs here, beside the page, so that the page never waits for it. */
import { Engine } from '../engine/engine.ts';
import { SearchError } from '../engine/errors.ts';
import { loadFrom } from '../engine/load.ts';
import { SEARCH_ROOT } from '../manifest.ts';
import type { Answer, Request } from './messages.ts';

const root = new URL(SEARCH_ROOT, self.location.href).href;
const engine = new Engine(loadFrom(root), (path) => import(/* @vite-ignore */ root + path));
const say = (answer: Answer): void => self.postMessage(answer);
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

self.addEventListener('message', ({ data }: MessageEvent<Request>) => {
  serve(data).catch((error: unknown) => {
    const known = error instanceof SearchError ? error : new SearchError('damaged', String(error), error);
    say({ id: data.id, failed: known.message, file: known.file });
  });
});
