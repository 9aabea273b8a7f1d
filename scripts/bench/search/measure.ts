/** What building and asking cost: time, memory of the process and its children, bytes read. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface Cost {
  /** Seconds by the clock, and of processors at work, children included. */
  seconds: number;
  processorSeconds: number;
  /** Highest resident memory of this process together with its children, in bytes. */
  memory: number;
}

/** Seconds of processor time and resident bytes of this process's children, as Linux tells them. */
async function children(): Promise<{ ticks: number; memory: number }> {
  const ids = (await readFile(`/proc/${process.pid}/task/${process.pid}/children`, 'utf8')).split(' ').filter(Boolean);
  let [ticks, memory] = [0, 0];
  for (const id of ids) {
    try {
      const [, fields = ''] = (await readFile(`/proc/${id}/stat`, 'utf8')).split(') ');
      const values = fields.split(' ').map(Number);
      ticks += (values[11] ?? 0) + (values[12] ?? 0);
      memory += (values[21] ?? 0) * 4096;
    } catch {
      // It ended meanwhile.
    }
  }
  return { ticks, memory };
}

/** Runs `work` and watches it, five times a second. */
export async function measure<T>(work: () => Promise<T>): Promise<{ result: T; cost: Cost }> {
  const [start, before] = [performance.now(), process.cpuUsage()];
  let [memory, ticks, ended] = [0, 0, 0];
  const watch = setInterval(async () => {
    const now = await children();
    memory = Math.max(memory, process.memoryUsage.rss() + now.memory);
    // A child that ended took its count along; the next begins at nought.
    if (now.ticks < ticks) ended += ticks;
    ticks = now.ticks;
  }, 200);
  try {
    const result = await work();
    memory = Math.max(memory, process.memoryUsage.rss());
    const { user, system } = process.cpuUsage(before);
    const processorSeconds = (user + system) / 1e6 + (ended + ticks) / 100;
    return { result, cost: { seconds: (performance.now() - start) / 1000, processorSeconds, memory } };
  } finally {
    clearInterval(watch);
  }
}

/** Bytes of a script as servers send it. */
export const scriptSize = (code: Uint8Array): number => gzipSync(code).length;

/** Bytes of all files in a directory. */
export async function sizeOf(directory: string): Promise<number> {
  let bytes = 0;
  for (const entry of await readdir(directory, { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) bytes += (await stat(join(entry.parentPath, entry.name))).size;
  }
  return bytes;
}
