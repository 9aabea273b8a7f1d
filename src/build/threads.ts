/** Threads that draw, and the orders that they are given one at a time. */
import { Worker } from 'node:worker_threads';
import type { Done, DrawnBatch, Order, Planned, ThreadSettings } from './draw-thread.ts';

const THREAD = new URL('draw-thread.ts', import.meta.url);
/** Outputs of one order, at most: those of a page (版) and its neighbours, whose texts a thread reads once. */
const BATCH = 200;
/** Outputs that are worth the start of another thread. */
const PAGES_PER_THREAD = 1000;

/** Threads that may still write. */
const living = new Set<Worker>();

/** Stops all threads where they are: after it, nobody writes into the new site. */
export const stopThreads = async (): Promise<void> => {
  await Promise.all([...living].map((worker) => worker.terminate()));
};

class Thread {
  readonly #worker: Worker;

  constructor(settings: ThreadSettings, thread: number) {
    const worker = new Worker(THREAD, { workerData: { ...settings, thread } });
    this.#worker = worker;
    living.add(worker);
    worker.once('exit', () => living.delete(worker));
  }

  /** @throws Error with the thread's words */
  give(order: Order): Promise<Exclude<Done, { failed: unknown }>> {
    return new Promise((resolve, reject) => {
      const worker = this.#worker;
      const settle = (): void => {
        worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      };
      const onMessage = (done: Done): void => {
        settle();
        if ('failed' in done) reject(Object.assign(new Error(done.failed.message), { hint: done.failed.hint }));
        else resolve(done);
      };
      const onError = (error: Error): void => {
        settle();
        reject(error);
      };
      const onExit = (): void => onError(new Error('A thread of the build ended before its work did.'));
      worker.on('message', onMessage).on('error', onError).on('exit', onExit);
      worker.postMessage(order);
    });
  }

  end(): Promise<number> {
    return this.#worker.terminate();
  }
}

interface ThreadedBuild {
  planned: Planned;
  drawn: number;
}

/**
 * Plans, draws what is stale, and writes the ledger to `ledger`.
 * @param onPlan called once @param onDrawn called with how many are drawn so far
 * @throws Error of the first page that cannot be drawn
 */
export async function drawInThreads(
  settings: ThreadSettings,
  most: number,
  ledger: string,
  onPlan: (planned: Planned) => void,
  onDrawn: (drawn: number, of: number) => void,
): Promise<ThreadedBuild> {
  const first = new Thread(settings, 0);
  const threads = [first];
  try {
    const answer = await first.give({ plan: true });
    if (!('planned' in answer)) throw new Error('The first thread did not plan.');
    const { planned } = answer;
    onPlan(planned);
    const { stale, fonts } = planned;
    const wanted = Math.min(most, Math.max(1, Math.ceil(stale.length / PAGES_PER_THREAD)));
    for (let thread = 1; thread < wanted; thread++) threads.push(new Thread(settings, thread));
    const made: DrawnBatch[] = [];
    let next = 0;
    let drawn = 0;
    const work = async (thread: Thread): Promise<void> => {
      while (next < stale.length) {
        const share = Math.ceil((stale.length - next) / threads.length / 4);
        const indices = stale.slice(next, next + Math.min(BATCH, share)).map(({ index }) => index);
        next += indices.length;
        const done = await thread.give({ draw: indices });
        if ('drawn' in done) made.push(done.drawn);
        drawn += indices.length;
        onDrawn(drawn, stale.length);
      }
    };
    if (fonts.length > 0) await first.give({ fonts });
    await Promise.all(threads.map(work));
    await first.give({ record: { path: ledger, made } });
    return { planned, drawn };
  } finally {
    await Promise.all(threads.map((thread) => thread.end()));
  }
}
