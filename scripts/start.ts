/** `npm start`: reads page texts, builds the site and serves it. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ARCHIVE_OPTION, archiveFolders, fromHere } from './archive-folders.ts';
import { CommandError, command } from './command.ts';
import { choosePort, serve } from './serve.ts';

const USAGE =
  'npm start -- [--archive DIR] [--port N] [--host ADDRESS]    (4321, or PORT in the environment; 127.0.0.1, this machine alone)';

/** Runs another command of the project in the terminal; true if it succeeded. */
function run(heading: string, script: string, ...args: string[]): boolean {
  console.log(`\n— ${heading}`);
  const path = fileURLToPath(new URL(script, import.meta.url));
  return spawnSync(process.execPath, [path, ...args], { stdio: 'inherit' }).status === 0;
}

await command(USAGE, { ...ARCHIVE_OPTION, port: { type: 'string' }, host: { type: 'string' } }, async (options) => {
  const port = choosePort(options.port);
  const { dist } = archiveFolders(options.archive);
  const args = options.archive ? ['--archive', fromHere(options.archive)] : [];
  const whole = run('Reading seeds/ into content/', 'ingest.ts', ...args);
  if (!run('Building content/ into dist/', 'build.ts', ...args))
    throw new CommandError('the site was not built, see above');
  const address = await serve(dist, port, options.host);
  if (!whole) console.log('\nSome pages of seeds/ could not be read (see above); the archive holds all others.');
  console.log(`\nThe archive is served, Ctrl-C stops it: ${address}`);
});
