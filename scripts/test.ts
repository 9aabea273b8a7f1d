/** `npm test`: runs all checks of the project, one step after another, and prints the results. */
import { CommandError, command } from './command.ts';
import type { Counts } from './test/counts.ts';
import { STEPS, type Step } from './test/steps.ts';

const NAMES = STEPS.map(({ name }) => name);
const USAGE = `npm test -- [--only STEP,STEP]    (${NAMES.join(', ')})`;

interface Outcome extends Counts {
  name: string;
  seconds: number;
}

/** Runs one step. An error in it counts as a failure, and the next step follows. */
async function outcomeOf(step: Step, before: readonly Outcome[]): Promise<Outcome> {
  console.log(`\n━━ ${step.heading} (${step.name})`);
  const start = performance.now();
  const counts = await countsOf(step, before);
  const seconds = (performance.now() - start) / 1000;
  console.log(`   ${counts.passed} passed, ${counts.failed} failed, in ${seconds.toFixed(1)} s`);
  return { name: step.name, seconds, ...counts };
}

async function countsOf(step: Step, before: readonly Outcome[]): Promise<Counts> {
  if (before.some(({ name, failed }) => name === step.needs && failed > 0)) {
    console.log(`Not run: it needs the step ${step.needs}, which failed.`);
    return { passed: 0, failed: 1 };
  }
  try {
    return await step.run();
  } catch (error) {
    console.error(error instanceof CommandError ? `error: ${error.message}` : error);
    return { passed: 0, failed: 1 };
  }
}

function chosenSteps(only: string | undefined): readonly Step[] {
  if (only === undefined) return STEPS;
  const names = only.split(',').map((name) => name.trim());
  const unknown = names.find((name) => !NAMES.includes(name));
  if (unknown !== undefined) throw new CommandError(`there is no step ${unknown || '""'}\n${USAGE}`);
  return STEPS.filter(({ name }) => names.includes(name));
}

function printTable(outcomes: readonly Outcome[]): void {
  const row = (cells: string[]) => cells.map((cell, i) => (i === 0 ? cell.padEnd(10) : cell.padStart(8))).join('');
  console.log(`\n${row(['step', 'passed', 'failed', 'seconds'])}`);
  for (const { name, passed, failed, seconds } of outcomes) {
    console.log(row([name, String(passed), String(failed), seconds.toFixed(1)]));
  }
}

// Tests hold English messages of commands against what they should say, whatever the terminal speaks.
process.env.LC_ALL = 'C.UTF-8';
await command(USAGE, { only: { type: 'string' } }, async ({ only }) => {
  const outcomes: Outcome[] = [];
  for (const step of chosenSteps(only)) outcomes.push(await outcomeOf(step, outcomes));
  printTable(outcomes);
  const total = (key: 'passed' | 'failed') => outcomes.reduce((sum, outcome) => sum + outcome[key], 0);
  console.log(`\n${total('passed')} passed, ${total('failed')} failed`);
  if (total('failed') > 0) process.exitCode = 1;
});
