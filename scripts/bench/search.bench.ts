/** Compares the search with others, on an archive as large as a year of a national daily. */
import { join, resolve } from 'node:path';
import { CommandError, command } from '../command.ts';
import { benchSearch } from './search/run.ts';

const USAGE =
  'npm run bench -- search [--content DIR] [--articles N] [--work DIR]    (content, 20000, .cache/bench/search)';

await command(
  USAGE,
  { content: { type: 'string' }, articles: { type: 'string' }, work: { type: 'string' } },
  async (options) => {
    const articles = Number(options.articles ?? 20_000);
    if (!Number.isInteger(articles) || articles < 100)
      throw new CommandError('--articles wants a number of 100 or more');
    await benchSearch(
      resolve(options.content ?? 'content'),
      resolve(options.work ?? join('.cache', 'bench', 'search')),
      articles,
    );
  },
);
// The server of the browser's part would keep the process running.
process.exit();
