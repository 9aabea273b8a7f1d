/** Search runs here, beside the page, so that the page never waits for it. */
import { Engine } from '../engine/engine.ts';
import { loadFrom } from '../engine/load.ts';
import { SEARCH_ROOT } from '../manifest.ts';
import type { Request } from './messages.ts';
import { serveSearch } from './serve-search.ts';

const engine = new Engine(loadFrom(new URL(SEARCH_ROOT, self.location.href).href));
const serve = serveSearch(engine, (answer) => self.postMessage(answer));
self.addEventListener('message', ({ data }: MessageEvent<Request>) => serve(data));
