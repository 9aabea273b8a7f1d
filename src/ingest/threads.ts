/** Issues are read on all processors, in threads with a bounded heap each; each takes the next issue that nobody has. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { IssueJob, IssueOutcome, Settings } from './issue.ts';

/** What the threads share. */
export interface Work {
  jobs: readonly IssueJob[];
  settings: Settings;
  /** One number, in memory that all threads see: the first job that nobody has taken. */
  next: Int32Array<SharedArrayBuffer>;
}

/** A job, by its place in the list, with what came of it. */
export type Done = [place: number, outcome: IssueOutcome];

/** A thread is worth its start where it reads as many issues as this. */
const WORTH = 16;
/** Together with the first thread no more than 400 MB. */
const MOST = 3;
const HEAP = { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 48 };

/** @returns 0 where one thread alone is as fast */
function threadsFor(jobs: number): number {
  const threads = Math.min(availableParallelism(), MOST, Math.floor(jobs / WORTH));
  return threads > 1 ? threads : 0;
}

/**
 * @param progress called after each issue
 * @param threads beside this one; 0 for none
 * @returns what came of each job, in the order of the jobs
 * @throws IngestError when a file cannot be written
 */
export async function ingestIssues(
  jobs: readonly IssueJob[],
  settings: Settings,
  progress?: (done: number, total: number) => void,
  threads = threadsFor(jobs.length),
): Promise<IssueOutcome[]> {
  const outcomes = new Map<number, IssueOutcome>();
  const keep = ([place, outcome]: Done) => {
    outcomes.set(place, outcome);
    progress?.(outcomes.size, jobs.length);
  };
  const work: Work = { jobs, settings, next: new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)) };
  await Promise.all(Array.from({ length: threads }, () => runThread(work, keep)));
  for (const [place, job] of jobs.entries()) if (!outcomes.has(place)) keep([place, await read(job, settings)]);
  return jobs.map((_, place) => outcomes.get(place) as IssueOutcome);
}

/** The reader is a third of the program and is loaded where there is something to read: not here, when threads do it all. */
const read = async (job: IssueJob, settings: Settings): Promise<IssueOutcome> =>
  (await import('./issue.ts')).ingestIssue(job, settings);

/** Does jobs until none is left that nobody has taken. */
export async function* takeJobs({ jobs, settings, next }: Work): AsyncGenerator<Done> {
  for (let place = Atomics.add(next, 0, 1); place < jobs.length; place = Atomics.add(next, 0, 1))
    yield [place, await read(jobs[place] as IssueJob, settings)];
}

/** Resolves when the thread has ended, even by a fault: this thread then does its last job anew, and meets the fault itself. */
function runThread(workerData: Work, keep: (done: Done) => void): Promise<void> {
  const worker = new Worker(new URL('thread.ts', import.meta.url), { workerData, resourceLimits: HEAP });
  worker.on('message', keep);
  worker.on('error', () => {});
  return new Promise((resolve) => worker.on('exit', () => resolve()));
}
