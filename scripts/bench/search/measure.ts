/** Measures the cost of building and asking: time, memory of the process and its children, bytes read. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface Cost {
  /** Seconds of wall time and of processor time, including children. */
  seconds: number;
  processorSeconds: number;
  /** Peak resident memory of this process and its children, in bytes. */
  memory: number;
}

/** Processor seconds and resident bytes of this process's children, from Linux. */
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
      // The process has ended.
    }
  }
  return { ticks, memory };
}

/** Runs `work` and measures it five times a second. */
export async function measure<T>(work: () => Promise<T>): Promise<{ result: T; cost: Cost }> {
  const [start, before] = [performance.now(), process.cpuUsage()];
  let [memory, ticks, ended] = [0, 0, 0];
  const watch = setInterval(async () => {
    const now = await children();
    memory = Math.max(memory, process.memoryUsage.rss() + now.memory);
    // The time of an ended child is no longer counted; a new one begins at zero.
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

/** Bytes of a script after compression. */
export const scriptSize = (code: Uint8Array): number => gzipSync(code).length;

/** Bytes of all files in a directory. */
export async function sizeOf(directory: string): Promise<number> {
  let bytes = 0;
  for (const entry of await readdir(directory, { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) bytes += (await stat(join(entry.parentPath, entry.name))).size;
  }
  return bytes;
}
