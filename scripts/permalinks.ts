/** `npm run permalinks`: adds every address of the built site to the promised ones. Run it when a site is published. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ARCHIVE_OPTION, archiveFolders } from './archive-folders.ts';
import { promise } from './build/permalinks.ts';
import { CommandError, command } from './command.ts';

const USAGE = 'npm run permalinks -- [--archive DIR] [--content DIR] [--out DIR]    (content, dist)';

await command(USAGE, { ...ARCHIVE_OPTION, content: { type: 'string' }, out: { type: 'string' } }, async (options) => {
  const folders = archiveFolders(options.archive);
  const content = options.content ? resolve(options.content) : folders.content;
  const out = options.out ? resolve(options.out) : folders.dist;
  if (!existsSync(join(out, 'index.html'))) throw new CommandError(`no built site in ${out}. Run: npm run build`);
  console.log(`${await promise(out, content)} addresses are new in ${join(content, 'permalinks.txt')}`);
});
