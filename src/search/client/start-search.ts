/** How search is started on a web server: in a worker. The portable edition has a file of its own in this one's place. */
import { SearchClient } from './search-client.ts';

export const startSearch = (): SearchClient =>
  new SearchClient(() => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'search' }));
