/**
 * A site made by many machines: each makes one shard of it from the same content, and one puts the shards together. A shard
 * is a folder with the files that it made, its part of the search index, the ledger of its files and a note of what it is.
 */
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { MadeOf } from '../../src/build/make-pages.ts';
import { parseShard, type Shard } from '../../src/build/shard.ts';
import { CommandError } from '../command.ts';
import { words } from '../terminal.ts';

/** The names in a shard's folder. */
export const SHARD = { note: 'shard.json', site: 'site', search: 'search', ledger: 'ledger.db' } as const;

interface ShardNote {
  shard: Shard;
  madeOf: MadeOf;
  /** The pages it made, by their paths: for the map of the site. */
  pages: string[];
  /** Bytes of every file in it, by its path. */
  files: Record<string, number>;
}

/** @throws CommandError when it is no shard */
export function chooseShard(option: string): Shard {
  const shard = parseShard(option);
  if (!shard) throw new CommandError(words.shards.none(option));
  return shard;
}

/** The note is written last: a folder without it is no shard. */
export function writeNote(folder: string, note: Omit<ShardNote, 'files'>): void {
  writeFileSync(join(folder, SHARD.note), JSON.stringify({ ...note, files: filesOf(folder) } satisfies ShardNote));
}

function filesOf(folder: string): Record<string, number> {
  const files: Record<string, number> = {};
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile()) files[relative(folder, path).split(sep).join('/')] = statSync(path).size;
  }
  return files;
}

export interface FoundShard extends ShardNote {
  folder: string;
}

/**
 * The shards of one build, in their order.
 * @param folders the shards, or a folder that holds them
 * @throws CommandError that names the shard that is missing, damaged or made of other content
 */
export function readShards(folders: readonly string[], madeOf: MadeOf): FoundShard[] {
  const shards = folders.flatMap(shardsAt);
  const of = shards[0]?.shard.of ?? 0;
  const byIndex = new Map<number, FoundShard>();
  for (const found of shards) {
    const { shard, folder } = found;
    if (shard.of !== of)
      throw new CommandError(words.shards.mixed({ folder, shard: name(shard), other: shards[0]?.folder ?? '', of }));
    const twin = byIndex.get(shard.index);
    if (twin) throw new CommandError(words.shards.twins({ folder, other: twin.folder, shard: name(shard) }));
    byIndex.set(shard.index, found);
    checkMadeOf(found, madeOf);
    checkWhole(found);
  }
  const missing = Array.from({ length: of }, (_, index) => index + 1).filter((index) => !byIndex.has(index));
  if (missing.length > 0) {
    const names = missing.map((index) => `${index}/${of}`).join(', ');
    throw new CommandError(words.shards.missing({ names, next: `${missing[0]}/${of}` }));
  }
  return [...byIndex.values()].sort((a, b) => a.shard.index - b.shard.index);
}

const name = ({ index, of }: Shard): string => `${index}/${of}`;

function shardsAt(folder: string): FoundShard[] {
  if (existsSync(join(folder, SHARD.note))) return [readNote(folder)];
  const inside = existsSync(folder) ? readdirSync(folder).map((entry) => join(folder, entry)) : [];
  const found = inside.filter((path) => existsSync(join(path, SHARD.note))).sort();
  if (found.length === 0) throw new CommandError(words.shards.noShard(folder));
  return found.map(readNote);
}

function readNote(folder: string): FoundShard {
  try {
    return { ...(JSON.parse(readFileSync(join(folder, SHARD.note), 'utf8')) as ShardNote), folder };
  } catch (cause) {
    throw new CommandError(words.shards.unreadable(join(folder, SHARD.note)), { cause });
  }
}

function checkMadeOf({ folder, shard, madeOf }: FoundShard, now: MadeOf): void {
  const other = (['code', 'settings', 'content'] as const).find((part) => madeOf[part] !== now[part]);
  if (!other) return;
  const cause = words.shards.causes[other];
  throw new CommandError(words.shards.otherwise({ shard: name(shard), folder, cause }));
}

function checkWhole({ folder, shard, files }: FoundShard): void {
  for (const [path, size] of Object.entries(files)) {
    if (statSync(join(folder, path), { throwIfNoEntry: false })?.size === size) continue;
    throw new CommandError(words.shards.damaged({ shard: name(shard), folder, path }));
  }
}
