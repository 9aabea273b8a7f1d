/**
 * The first step of every command, so that each works on a fresh clone: it installs the packages when they
 * are missing or differ from package-lock.json, then runs the command under the project's own Node.
 * Plain JavaScript without dependencies, because the machine's Node may be 20 and nothing may be installed.
 *
 *     node scripts/setup.mjs scripts/build.ts --out dist
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const windows = process.platform === 'win32';
const projectNode = join(root, 'node_modules', 'node', 'bin', windows ? 'node.exe' : 'node');
const env = {
  ...process.env,
  PATH: [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter),
  // Compiled code, mostly TypeScript, is kept for the next command and its threads.
  NODE_COMPILE_CACHE: join(root, 'node_modules', '.cache', 'node'),
};

/** The packages of a lock file without the optional ones: path → version. */
function lockedPackages(file) {
  const { packages } = JSON.parse(readFileSync(join(root, file), 'utf8'));
  const needed = Object.entries(packages).filter(([path, entry]) => path && !entry.optional);
  return new Map(needed.map(([path, entry]) => [path, entry.version]));
}

/** npm writes `node_modules/.package-lock.json` last, so an unfinished installation does not count. */
function isInstalled() {
  if (!existsSync(projectNode) || !existsSync(join(root, 'node_modules', '.package-lock.json'))) return false;
  const installed = lockedPackages('node_modules/.package-lock.json');
  return [...lockedPackages('package-lock.json')].every(([path, version]) => installed.get(path) === version);
}

/** Runs a program in the terminal, forwards signals, and resolves to its exit status. */
function run(program, args, options = {}) {
  const child = spawn(program, args, { cwd: root, env, stdio: 'inherit', ...options });
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  const forward = (signal) => child.kill(signal);
  for (const signal of signals) process.on(signal, forward);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (status, signal) => {
      for (const name of signals) process.off(name, forward);
      resolve(status ?? 128 + constants.signals[signal]);
    });
  });
}

async function main(args) {
  if (!isInstalled()) {
    console.log('Installing packages (npm ci). Once, about a minute …');
    const status = await run('npm', ['ci', '--include=dev', '--loglevel=error'], { shell: windows });
    if (status !== 0) {
      console.error('error: npm ci failed, see above. Check the network, then run the same command again.');
      return status;
    }
    if (!isInstalled()) {
      console.error(
        'error: npm ci ran, but Node 24 is not in node_modules. npm must be allowed to run install scripts.',
      );
      return 1;
    }
  }
  return run(projectNode, args);
}

process.exitCode = await main(process.argv.slice(2));
