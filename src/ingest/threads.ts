/** Reads issues in several threads, each with a bounded heap. Each thread takes the next issue that is not taken. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { IssueJob, IssueOutcome, Settings } from './issue.ts';

/** What the threads share. */
export interface Work {
  jobs: readonly IssueJob[];
  settings: Settings;
  /** One number in memory that all threads share: the first job that is not taken. */
  next: Int32Array<SharedArrayBuffer>;
}

/** The index of a job and its result. */
type Done = [place: number, outcome: IssueOutcome];

/** A thread saves time if it reads at least this many issues. */
const PAGES_PER_THREAD = 16;
/** The largest number of threads. Together with the main thread they use at most about 400 MB. */
const MOST = 3;
const HEAP = { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 48 };

/** @returns 0 if the main thread alone is as fast */
function threadsFor(jobs: number): number {
  const threads = Math.min(availableParallelism(), MOST, Math.floor(jobs / PAGES_PER_THREAD));
  return threads > 1 ? threads : 0;
}

/**
 * @param progress called after each issue
 * @param threads in addition to this one; 0 for none
 * @returns the result of each job, in the order of the jobs
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

/** The reading is a third of the program. The main thread loads it only if it reads something itself. */
const read = async (job: IssueJob, settings: Settings): Promise<IssueOutcome> =>
  (await import('./issue.ts')).ingestIssue(job, settings);

/** Does jobs until all are taken. */
export async function* takeJobs({ jobs, settings, next }: Work): AsyncGenerator<Done> {
  for (let place = Atomics.add(next, 0, 1); place < jobs.length; place = Atomics.add(next, 0, 1))
    yield [place, await read(jobs[place] as IssueJob, settings)];
}

/** Resolves when the thread has ended. If it failed, the main thread does its last job again and meets the error itself. */
function runThread(workerData: Work, keep: (done: Done) => void): Promise<void> {
  const worker = new Worker(new URL('thread.ts', import.meta.url), { workerData, resourceLimits: HEAP });
  worker.on('message', keep);
  worker.on('error', () => {});
  return new Promise((resolve) => worker.on('exit', () => resolve()));
}
