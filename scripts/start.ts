/** `npm start`: reads page texts, builds the site and serves it. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ARCHIVE_OPTION, archiveFolders, fromHere } from './archive-folders.ts';
import { CommandError, command } from './command.ts';
import { choosePort, serve } from './serve.ts';
import { language, words } from './terminal.ts';

/** Runs another command of the project in the terminal; true if it succeeded. */
function run(heading: string, script: string, ...args: string[]): boolean {
  console.log(`\n— ${heading}`);
  const path = fileURLToPath(new URL(script, import.meta.url));
  return spawnSync(process.execPath, [path, ...args, '--language', language], { stdio: 'inherit' }).status === 0;
}

await command(
  words.usage.start,
  { ...ARCHIVE_OPTION, port: { type: 'string' }, host: { type: 'string' } },
  async (options) => {
    const port = choosePort(options.port);
    const { dist } = archiveFolders(options.archive);
    const args = options.archive ? ['--archive', fromHere(options.archive)] : [];
    const whole = run(words.start.reading, 'ingest.ts', ...args);
    if (!run(words.start.building, 'build.ts', ...args)) throw new CommandError(words.start.notBuilt);
    const address = await serve(dist, port, options.host);
    if (!whole) console.log(`\n${words.start.someUnread}`);
    console.log(`\n${words.serve.served(address)}`);
  },
);
