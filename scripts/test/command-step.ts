/** A step that is one command: it passes if the exit status is 0. */
import { spawnSync } from 'node:child_process';
import type { Counts } from './counts.ts';

/** Runs a script under the project's Node, in the terminal. */
export async function runCommand(script: string, ...args: string[]): Promise<Counts> {
  const { status } = spawnSync(process.execPath, [script, ...args], { stdio: 'inherit' });
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}
