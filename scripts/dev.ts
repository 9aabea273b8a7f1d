/** `npm run dev`: Astro's own server for content/. It shows a change of src/ at once, and a change of seeds/ after ingest. */
import { type ChildProcess, spawn } from 'node:child_process';
import { resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dev } from 'astro';
import { ARCHIVE_OPTION, type ArchiveFolders, archiveFolders } from './archive-folders.ts';
import { CommandError, command } from './command.ts';
import { choosePort } from './serve.ts';

const USAGE =
  'npm run dev -- [--archive DIR] [--port N] [--host ADDRESS]    (4321, or PORT in the environment; this machine alone)';
const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** Wait this long for more changes: an editor writes several times. */
const SETTLE_MILLISECONDS = 200;

/** Reads seeds/ into content/, one run at a time. A change during a run starts another run after it. */
class Reader {
  readonly #folders: ArchiveFolders;
  #running: ChildProcess | null = null;
  #again = false;
  #timer: NodeJS.Timeout | undefined;

  constructor(folders: ArchiveFolders) {
    this.#folders = folders;
  }

  /** Resolves when the run has ended. Faults of pages are printed and stop nothing. */
  read(): Promise<void> {
    const { seeds, content } = this.#folders;
    const script = fileURLToPath(new URL('ingest.ts', import.meta.url));
    const run = spawn(process.execPath, [script, '--seeds', seeds, '--content', content], { stdio: 'inherit' });
    this.#running = run;
    return new Promise((done) => {
      run.once('exit', () => {
        this.#running = null;
        if (this.#again) this.readSoon();
        this.#again = false;
        done();
      });
    });
  }

  readSoon(): void {
    clearTimeout(this.#timer);
    if (this.#running) this.#again = true;
    else this.#timer = setTimeout(() => void this.read(), SETTLE_MILLISECONDS);
  }
}

const OPTIONS = { ...ARCHIVE_OPTION, port: { type: 'string' }, host: { type: 'string' } } as const;

await command(USAGE, OPTIONS, async (options) => {
  const port = choosePort(options.port);
  const folders = archiveFolders(options.archive);
  process.env.HEDINGBEN_CONTENT = folders.content;
  process.env.SITE_URL ??= `http://localhost:${port}`;
  process.chdir(ROOT);
  const reader = new Reader(folders);
  await reader.read();
  const server = await dev({ root: ROOT, server: { port, host: options.host ?? '127.0.0.1' }, logLevel: 'warn' }).catch(
    (error: Error) => {
      throw new CommandError(`Astro’s server did not start: ${error.message}`, { cause: error });
    },
  );
  server.watcher.add(folders.seeds);
  server.watcher.on('all', (_event, path) => {
    if (resolve(path).startsWith(folders.seeds + sep)) reader.readSoon();
  });
  console.log(`\nThe archive is shown as it changes, Ctrl-C stops it: http://localhost:${server.address.port}`);
  console.log('Search and reading without network need a build: npm start');
});
