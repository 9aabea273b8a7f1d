/** Installs Lighthouse on first use: it is large, and only one benchmark needs it. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { CommandError } from '../../command.ts';

const VERSION = '13.5.0';

/** Path of Lighthouse's command line program. @throws CommandError when it is missing and cannot be fetched. */
export async function installLighthouse(): Promise<string> {
  const folder = resolve('.cache', `lighthouse-${VERSION}`);
  const program = join(folder, 'node_modules/lighthouse/cli/index.js');
  if (existsSync(program)) return program;
  console.log(`Fetching lighthouse@${VERSION}, once …`);
  await mkdir(folder, { recursive: true });
  const options = ['--prefix', folder, '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
  const { status } = spawnSync('npm', ['install', ...options, `lighthouse@${VERSION}`], { stdio: 'inherit' });
  if (status === 0 && existsSync(program)) return program;
  throw new CommandError(`lighthouse@${VERSION} could not be fetched. It needs the package registry; try again online`);
}
