/** A step of `node:test` files, counted by Node's own runner. */
import { availableParallelism } from 'node:os';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import type { Counts } from './steps.ts';

/** A test that takes longer hangs. */
const TEST_MILLISECONDS = 120_000;

/** Runs the files, each in a process of its own. No file, or no test in them, is a failure: it would hold nothing. */
export async function runNodeTests(files: string[]): Promise<Counts> {
  if (files.length === 0) {
    console.error('There is no test file in this step.');
    return { passed: 0, failed: 1 };
  }
  const counts: Counts = { passed: 0, failed: 0 };
  const events = run({ files, concurrency: availableParallelism(), timeout: TEST_MILLISECONDS });
  events.on('test:summary', ({ file, success, counts: { tests, passed, skipped, todo } }) => {
    if (file !== undefined) return; // one file's share
    counts.passed = passed;
    counts.failed = success ? 0 : Math.max(tests - passed - skipped - todo, 1);
  });
  for await (const text of events.compose(new spec())) process.stdout.write(text);
  return counts.passed + counts.failed === 0 ? { passed: 0, failed: 1 } : counts;
}
