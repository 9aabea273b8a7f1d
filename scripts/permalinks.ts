/** `npm run permalinks`: promises every address of the built site. To be run when a site is published. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promise } from './build/permalinks.ts';
import { CommandError, command } from './command.ts';

const USAGE = 'npm run permalinks -- [--content DIR] [--out DIR]    (content, dist)';

await command(USAGE, { content: { type: 'string' }, out: { type: 'string' } }, async (options) => {
  const content = resolve(options.content ?? 'content');
  const out = resolve(options.out ?? 'dist');
  if (!existsSync(join(out, 'index.html'))) throw new CommandError(`no built site in ${out}. Run: npm run build`);
  console.log(`${await promise(out, content)} addresses are new in ${join(content, 'permalinks.txt')}`);
});
