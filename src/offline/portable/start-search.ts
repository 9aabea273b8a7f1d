/** How search is started in the portable edition: on the page itself, its files read as scripts. */
import { siteHref } from '../../browser/site-href.ts';
import type { Request } from '../../search/client/messages.ts';
import { SearchClient } from '../../search/client/search-client.ts';
import { serveSearch } from '../../search/client/serve-search.ts';
import { Engine } from '../../search/engine/engine.ts';
import { SEARCH_ROOT } from '../../search/manifest.ts';
import { loadScriptFile } from './load-script-file.ts';

export function startSearch(): SearchClient {
  const root = siteHref(SEARCH_ROOT).replace(/index\.html$/, '');
  const engine = new Engine(loadScriptFile(root));
  const { port1: page, port2: enginePort } = new MessageChannel();
  const serve = serveSearch(engine, (answer) => enginePort.postMessage(answer));
  enginePort.addEventListener('message', ({ data }: MessageEvent<Request>) => serve(data));
  enginePort.start();
  page.start();
  return new SearchClient(() => page);
}
