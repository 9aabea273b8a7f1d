/** `--shard 3/16`: one part of a site, from the content alone. */
import { join } from 'node:path';
import { cacheOf } from '../../src/build/make-pages.ts';
import { isOfShard, type Shard } from '../../src/build/shard.ts';
import { words } from '../terminal.ts';
import { checkContent } from './checks.ts';
import { measure, moveFile } from './folders.ts';
import { inFolder, ROOT } from './in-folder.ts';
import { SHARD, writeNote } from './shards.ts';
import { pagesAndIndex } from './steps.ts';

/** @throws CommandError as a build */
export async function makeShard(content: string, out: string, shard: Shard, verbose?: boolean) {
  await checkContent(content);
  return inFolder(content, out, async ({ site: folder, work }) => {
    console.log(words.shards.making(shard));
    const site = join(folder, SHARD.site);
    const made = await pagesAndIndex({
      ...{ content, site, edition: 'web', shard, verbose, pairs: false },
      before: join(out, SHARD.site),
      // The index itself is put together by the join; it finds the volumes that are kept here.
      indexed: join(work, 'index'),
      cacheDir: join(folder, SHARD.search),
      alsoIn: [join(out, SHARD.search), join(cacheOf(ROOT), 'search')],
      only: (part) => isOfShard(part, shard),
    });
    await moveFile(made.ledger.written, join(folder, SHARD.ledger));
    const { madeOf, planned } = made;
    writeNote(folder, { shard, madeOf, pages: planned.pages });
    return { result: { ...measure(folder), address: new URL('https://shard.invalid') }, keep: () => {} };
  });
}
