/** The project's benchmarks, each held against peers in the same run. */
import { join, resolve } from 'node:path';
import { benchSearch } from './bench/search/run.ts';
import { CommandError, command } from './command.ts';

const USAGE = 'npm run bench -- [--content DIR] [--articles N] [--work DIR]    (content, 20000, .cache/bench)';

await command(
  USAGE,
  { content: { type: 'string' }, articles: { type: 'string' }, work: { type: 'string' } },
  async (options) => {
    const articles = Number(options.articles ?? 20_000);
    if (!Number.isInteger(articles) || articles < 100)
      throw new CommandError('--articles wants a number of 100 or more');
    await benchSearch(
      resolve(options.content ?? 'content'),
      resolve(options.work ?? join('.cache', 'bench'), 'search'),
      articles,
    );
  },
);
