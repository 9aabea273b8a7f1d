/** A step of `node:test` files. Node's own runner gives the counts. */
import { availableParallelism } from 'node:os';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import type { Counts } from './counts.ts';

/** A file that takes longer counts as hanging. */
const FILE_MILLISECONDS = 120_000;

/**
 * Runs each file in its own process. No file, or no test in the files, is a failure: nothing would be checked.
 * @param timeout of one file, in milliseconds
 */
export async function runNodeTests(files: string[], timeout = FILE_MILLISECONDS): Promise<Counts> {
  if (files.length === 0) {
    console.error('There is no test file in this step.');
    return { passed: 0, failed: 1 };
  }
  const counts: Counts = { passed: 0, failed: 0 };
  const events = run({ files, concurrency: availableParallelism(), timeout });
  events.on('test:summary', ({ file, success, counts: { tests, passed, skipped, todo } }) => {
    if (file !== undefined) return; // one file's share
    counts.passed = passed;
    counts.failed = success ? 0 : Math.max(tests - passed - skipped - todo, 1);
  });
  for await (const text of events.compose(new spec())) process.stdout.write(text);
  return counts.passed + counts.failed === 0 ? { passed: 0, failed: 1 } : counts;
}
