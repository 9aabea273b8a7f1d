/** `--join DIR…`: the files of all shards in one folder, and one ledger of them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { Catalogue } from '../../src/archive/catalogue/read-records.ts';
import { siteSettings } from '../../src/archive/site.ts';
import { siteAddress } from '../../src/archive/site-address.ts';
import { codeSum, settingsSum } from '../../src/build/code-sum.ts';
import { joinLedgers } from '../../src/build/join-ledgers.ts';
import { ledgerPath } from '../../src/build/ledger.ts';
import { cacheOf, contentSum, type MadeOf, prepareCatalogue, writeSitemap } from '../../src/build/make-pages.ts';
import { SiteFolder } from '../../src/build/site-folder.ts';
import { writeDataPackage } from '../../src/build/write-data-package.ts';
import { CommandError } from '../command.ts';
import { words } from '../terminal.ts';
import { ROOT } from './in-folder.ts';
import { type FoundShard, readShards, SHARD } from './shards.ts';

interface Joined {
  ledger: { written: string; place: string };
  search: { catalogue: string; caches: string[] };
  madeOf: MadeOf;
}

/** @throws CommandError that names the shard that is missing, damaged or made of something else */
export function joinShards(content: string, site: string, out: string, folders: readonly string[]): Joined {
  process.env.HEDINGBEN_EDITION = 'web';
  const code = codeSum(ROOT);
  const catalogue = prepareCatalogue(ROOT, content, code);
  const madeOf: MadeOf = { code, settings: settingsSum(content, 'web'), content: contentSum(catalogue) };
  const shards = readShards(folders, madeOf);
  console.log(words.shards.joining(shards.length));
  const folder = new SiteFolder(site);
  for (const shard of shards) takeFiles(shard, folder, site);
  writeDataPackage(site, content, new Catalogue(catalogue));
  const { url } = siteAddress(siteSettings(content));
  if (url)
    writeSitemap(
      site,
      shards.flatMap(({ pages }) => pages),
      content,
      url,
    );
  const place = ledgerPath(cacheOf(ROOT), out);
  const ledger = { written: `${place}.new`, place };
  const inShards = (name: string): string[] => shards.map((shard) => join(shard.folder, name));
  joinLedgers(inShards(SHARD.ledger), `${code} ${madeOf.settings}`, ledger.written);
  return { ledger, search: { catalogue, caches: inShards(SHARD.search) }, madeOf };
}

/** Shards share scripts, styles and fonts; any other file is of one of them. */
function takeFiles({ folder: from }: FoundShard, folder: SiteFolder, site: string): void {
  const files = join(from, SHARD.site);
  for (const entry of readdirSync(files, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = relative(files, join(entry.parentPath, entry.name)).split(sep).join('/');
    if (!existsSync(join(site, file))) folder.take(files, file);
    else if (!readFileSync(join(site, file)).equals(readFileSync(join(files, file))))
      throw new CommandError(words.shards.differs(join(files, file)));
  }
}
