/** content/ → dist/: pages, feeds and search index, put in place only when all of them are whole. */
import { join, relative, resolve } from 'node:path';
import { siteSettings } from '../src/archive/site.ts';
import { PLACEHOLDER, siteAddress } from '../src/archive/site-address.ts';
import type { Shard } from '../src/build/shard.ts';
import { ARCHIVE_OPTION, archiveFolders, fromHere } from './archive-folders.ts';
import { checkContent, checkSite } from './build/checks.ts';
import { measure } from './build/folders.ts';
import { inFolder } from './build/in-folder.ts';
import { joinShards } from './build/join-shards.ts';
import { makeShard } from './build/make-shard.ts';
import { keepLedger } from './build/progress.ts';
import { chooseShard } from './build/shards.ts';
import { type Edition, indexArticles, makeInstalled, makePortable, pagesAndIndex } from './build/steps.ts';
import { CommandError, command } from './command.ts';
import { words } from './terminal.ts';

interface Built {
  pages: number;
  bytes: number;
  address: URL | null;
}

/**
 * Builds the site of `content` into `out`; until the new site is whole, `out` keeps the old one.
 * @throws CommandError when the content cannot be read, or a page cannot be made of it.
 */
export async function buildSite(
  content: string,
  out: string,
  edition: Edition = 'web',
  verbose = false,
): Promise<Built> {
  const articles = await checkContent(content);
  const address = addressOf(content);
  return inFolder(content, out, async ({ site, work }) => {
    console.log(words.build.making(articles.length));
    const before = edition === 'web' ? out : join(site, 'none');
    const made = await pagesAndIndex({ content, site, before, edition, verbose, pairs: edition === 'web' });
    await checkSite(articles, site, content);
    if (edition === 'portable') await makePortable(content, site, work, out, address !== null);
    const kept = edition === 'web' ? await makeInstalled(site, out, made.madeOf.code) : null;
    const keep = (): void => {
      keepLedger(made.ledger);
      kept?.save();
    };
    return { result: { ...measure(site), address }, keep };
  });
}

/** Puts the shards in `folders` together to the site of `content`. @throws CommandError that names the shard that does not fit */
async function joinSite(content: string, out: string, folders: readonly string[]): Promise<Built> {
  const articles = await checkContent(content);
  const address = addressOf(content);
  return inFolder(content, out, async ({ site }) => {
    const { ledger, search, madeOf } = joinShards(content, site, out, folders);
    await indexArticles({ content, site, catalogue: search.catalogue, pairs: true, alsoIn: search.caches });
    await checkSite(articles, site, content);
    const kept = await makeInstalled(site, out, madeOf.code);
    const keep = (): void => {
      keepLedger(ledger);
      kept.save();
    };
    return { result: { ...measure(site), address }, keep };
  });
}

/** Where the site will be published; null where nobody said it. @throws CommandError when SITE_URL is no address. */
function addressOf(content: string): URL | null {
  try {
    const { url } = siteAddress(siteSettings(content));
    return url;
  } catch (error) {
    throw new CommandError((error as Error).message);
  }
}

function chooseEdition(option = 'web'): Edition {
  if (option === 'web' || option === 'portable') return option;
  throw new CommandError(words.build.noEdition(option));
}

const OPTIONS = {
  ...ARCHIVE_OPTION,
  content: { type: 'string' },
  out: { type: 'string' },
  edition: { type: 'string' },
  shard: { type: 'string' },
  join: { type: 'boolean' },
  verbose: { type: 'boolean' },
} as const;

if (import.meta.main) {
  await command(
    words.usage.build,
    OPTIONS,
    async (options, folders) => {
      const edition = chooseEdition(options.edition);
      const shard = options.shard === undefined ? null : chooseShard(options.shard);
      checkTogether(edition, shard, options.join === true, folders);
      const archive = archiveFolders(options.archive);
      const content = options.content ? resolve(options.content) : archive.content;
      const suffix = shard ? `-shards/${shard.index}-of-${shard.of}` : edition === 'portable' ? '-portable' : '';
      const out = options.out ? resolve(options.out) : `${archive.dist}${suffix}`;
      const start = performance.now();
      const { pages, bytes, address } = shard
        ? await makeShard(content, out, shard, options.verbose)
        : options.join
          ? await joinSite(content, out, folders.map(fromHere))
          : await buildSite(content, out, edition, options.verbose);
      const seconds = (performance.now() - start) / 1000;
      const megabytes = (bytes / 1e6).toFixed(1);
      console.log(words.build.built({ out: relative('.', out) || out, pages, megabytes, seconds: seconds.toFixed(1) }));
      if (!address && edition === 'web') console.warn(words.build.noAddress(PLACEHOLDER.href));
    },
    Number.POSITIVE_INFINITY,
  );
}

/** @throws CommandError when the options contradict each other */
function checkTogether(edition: Edition, shard: Shard | null, isJoin: boolean, folders: readonly string[]): void {
  if (isJoin && shard) throw new CommandError(words.shards.either);
  if ((isJoin || shard) && edition === 'portable') throw new CommandError(words.shards.portable);
  if (isJoin && folders.length === 0) throw new CommandError(words.shards.noFolders);
  if (!isJoin && folders.length > 0)
    throw new CommandError(`${words.options.unexpected(folders[0] ?? '')}\n${words.usage.build}`);
}
