/** Which volumes have an index of pairs together, and the making of it. */
import { createHash } from 'node:crypto';
import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { DAYS, type Days, type PairsEntry, pairsFolder, type VolumeEntry, volumeFolder } from '../manifest.ts';
import type { VolumeCache } from './volume-cache.ts';
import { readCharacters, writePairs } from './write-pairs.ts';
import { CHARACTERS } from './write-volume.ts';

const compress = promisify(gzip);

/** A volume of the index, with the file of its characters still in it. */
export interface Part extends Pick<VolumeEntry, 'id' | 'folder' | 'articles'> {
  /** Which part of the volume it is, as `IndexVolume` names it. */
  part: string;
  days: Days;
}

/** Writes the indexes below `root`, the index's folder. `parts` in the order of their days. */
export async function pairVolumes(
  root: string,
  parts: readonly Part[],
  cache: VolumeCache | null,
): Promise<PairsEntry[]> {
  const entries: PairsEntry[] = [];
  for (const ofYear of Map.groupBy(parts, ({ id }) => id).values()) {
    for (const run of runsOf(ofYear)) entries.push(await pairRun(root, run, cache));
  }
  return entries;
}

/**
 * A large year is indexed in parts, and grows by issues. Its months are in runs of 8, 4, 2 and 1 (logarithmic merging:
 * Büttcher and Clarke, CIKM 2005); its newest month has a run of its tens of days, one of its days and one of the last day.
 * So there are few indexes to ask, and a part is written anew a few times only.
 */
export function runsOf<T extends { part: string }>(parts: readonly T[]): T[][] {
  const months = [...Map.groupBy(parts, ({ part }) => part.slice(0, 2)).values()];
  const newest = months.at(-1) ?? [];
  const isDay = ({ part }: T): boolean => part.endsWith('.');
  let closed = newest.some(isDay) ? months.slice(0, -1) : months;
  const runs: T[][] = [];
  while (closed.length > 0) {
    const length = 2 ** Math.floor(Math.log2(closed.length));
    runs.push(closed.slice(0, length).flat());
    closed = closed.slice(length);
  }
  const days = newest.filter(isDay);
  if (days.length > 0)
    runs.push(
      newest.filter((part) => !isDay(part)),
      days.slice(0, -1),
      days.slice(-1),
    );
  return runs.filter((run) => run.length > 0);
}

async function pairRun(root: string, run: readonly Part[], cache: VolumeCache | null): Promise<PairsEntry> {
  const path = join(root, pairsFolder('unnamed'));
  const make = async (folder: string) => {
    const files = run.map((part) => join(root, volumeFolder(part.folder), CHARACTERS));
    const written = await writePairs(await readCharacters(files), folder);
    await writeFile(join(folder, DAYS), await compress(JSON.stringify(run.map(({ days }) => days)), { level: 9 }));
    return written;
  };
  const name = createHash('sha256')
    .update(run.map(({ folder }) => folder).join(' '))
    .digest('hex');
  const { buckets, sum } = cache ? await cache.take(`pairs-${name}`, path, make) : await make(path);
  const folder = `${run[0]?.id.replace('/', '-')}-${sum.slice(0, 12)}`;
  await rename(path, join(root, pairsFolder(folder)));
  return { folder, buckets, volumes: run.map(({ folder: volume, articles }) => ({ folder: volume, articles })) };
}
