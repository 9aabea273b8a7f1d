/** What a thread of `threads.ts` runs: it does jobs and hands on what came of them. */
import { parentPort, workerData } from 'node:worker_threads';
import { takeJobs, type Work } from './threads.ts';

for await (const done of takeJobs(workerData as Work)) parentPort?.postMessage(done);
