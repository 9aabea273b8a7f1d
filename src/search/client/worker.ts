/** Search runs here, beside the page, so that the page never waits for it. */
import { Engine } from '../engine/engine.ts';
import { loadFrom } from '../engine/load.ts';
import { SEARCH_ROOT } from '../manifest.ts';
import type { Request } from './messages.ts';
import { serveSearch } from './serve-search.ts';

/** The worker lies in `_assets/`, a folder of the archive's root. */
const root = new URL(`..${SEARCH_ROOT}`, self.location.href);
const engine = new Engine(loadFrom(root.href));
const serve = serveSearch(engine, (answer) => self.postMessage(answer));
self.addEventListener('message', ({ data }: MessageEvent<Request>) => serve(data));
