/** `npm run permalinks`: adds every address of the built site to the promised ones. Run it when a site is published. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ARCHIVE_OPTION, archiveFolders } from './archive-folders.ts';
import { promise } from './build/permalinks.ts';
import { CommandError, command } from './command.ts';
import { words } from './terminal.ts';

await command(
  words.usage.permalinks,
  { ...ARCHIVE_OPTION, content: { type: 'string' }, out: { type: 'string' } },
  async (options) => {
    const folders = archiveFolders(options.archive);
    const content = options.content ? resolve(options.content) : folders.content;
    const out = options.out ? resolve(options.out) : folders.dist;
    if (!existsSync(join(out, 'index.html'))) throw new CommandError(words.serve.noSite(out));
    console.log(words.permalinks.added({ count: await promise(out, content), file: join(content, 'permalinks.txt') }));
  },
);
