/** The code that a thread of `threads.ts` runs: it does jobs and sends their results. */
import { parentPort, workerData } from 'node:worker_threads';
import { takeJobs, type Work } from './threads.ts';

for await (const done of takeJobs(workerData as Work)) parentPort?.postMessage(done);
