/** Commands of the project on a disk that fails: killed before a step of theirs, or out of space. */
import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');

/** @param disk `kill:40`, `interrupt:40`, `full:9000` or `count`: see failing-disk.ts */
export const runOnDisk = (disk: string, script: string, ...args: string[]): SpawnSyncReturns<string> =>
  spawnSync(
    process.execPath,
    ['--import', join(import.meta.dirname, 'failing-disk.ts'), join(ROOT, 'scripts', script), ...args],
    {
      cwd: ROOT,
      encoding: 'utf8',
      env: { ...process.env, DISK: disk, SOURCE_DATE_EPOCH: '1700000000' },
    },
  );

/** How many steps and bytes the busiest thread of a command counted that came to its end. */
export function countOf({ stderr }: SpawnSyncReturns<string>): { steps: number; bytes: number } {
  const counts = [...stderr.matchAll(/(\d+) steps, (\d+) bytes/gu)];
  const most = (place: 1 | 2): number => Math.max(0, ...counts.map((count) => Number(count[place])));
  return { steps: most(1), bytes: most(2) };
}

/**
 * Which of `count` places a test tries: few in `npm test`, all that `KILLS=26` asks for by hand. The first and the last
 * are among them.
 */
export function placesOf(count: number, few: number): number[] {
  const tried = Math.min(count, Number(process.env.KILLS ?? few));
  return Array.from({ length: tried }, (_, i) => 1 + Math.round((i * (count - 1)) / Math.max(1, tried - 1)));
}
