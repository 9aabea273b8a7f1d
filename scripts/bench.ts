/** `npm run bench`: every benchmark of scripts/bench/, one after another, each in a process of its own. */
import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { basename } from 'node:path';

const SUFFIX = '.bench.ts';
const all = globSync(`scripts/bench/*${SUFFIX}`).sort();
const names = all.map((file) => basename(file, SUFFIX));
const USAGE = `npm run bench -- [NAME [OPTIONS OF THAT BENCHMARK]]    (${names.join(', ')})`;

/** Runs one benchmark in the terminal; true when it succeeded. */
function run(name: string, options: string[]): boolean {
  console.log(`\n━━ ${name}`);
  return spawnSync(process.execPath, [`scripts/bench/${name}${SUFFIX}`, ...options], { stdio: 'inherit' }).status === 0;
}

const [name, ...options] = process.argv.slice(2);
if (name === '--help' || name === '-h') console.log(USAGE);
else if (name !== undefined && !names.includes(name)) {
  console.error(`error: there is no benchmark ${name}\n${USAGE}`);
  process.exitCode = 1;
} else {
  const failed = (name === undefined ? names : [name]).filter((each) => !run(each, options));
  if (failed.length > 0) {
    console.error(`error: failed: ${failed.join(', ')}`);
    process.exitCode = 1;
  }
}
