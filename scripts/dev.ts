/** `npm run dev`: Astro's own server for content/. It shows a change of src/ at once, and a change of seeds/ after ingest. */
import { type ChildProcess, spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { dev } from 'astro';
import { siteSettings } from '../src/archive/site.ts';
import { siteAddress } from '../src/archive/site-address.ts';
import { codeSum } from '../src/build/code-sum.ts';
import { prepareCatalogue } from '../src/build/make-pages.ts';
import { serveUnderBase } from '../src/build/serve-under-base.ts';
import { ARCHIVE_OPTION, type ArchiveFolders, archiveFolders } from './archive-folders.ts';
import { CommandError, command } from './command.ts';
import { choosePort } from './serve.ts';
import { words } from './terminal.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** Wait this long for more changes: an editor writes several times. */
const SETTLE_MILLISECONDS = 200;

/** What pages are drawn from; a page that is open is drawn again. */
const showContent = (content: string): void => {
  prepareCatalogue(ROOT, content, codeSum(ROOT));
  delete (globalThis as { hedingbenArchive?: unknown }).hedingbenArchive;
};

/** Reads seeds/ into content/, one run at a time. A change during a run starts another run after it. */
class Reader {
  readonly #folders: ArchiveFolders;
  #running: ChildProcess | null = null;
  #again = false;
  #timer: NodeJS.Timeout | undefined;
  /** Called when a run has ended. */
  onRead: () => Promise<void> = async () => {};

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
        this.onRead().catch((error: Error) => console.error(`${words.error}${error.message}`));
        if (this.#again) this.scheduleRead();
        this.#again = false;
        done();
      });
    });
  }

  scheduleRead(): void {
    clearTimeout(this.#timer);
    if (this.#running) this.#again = true;
    else this.#timer = setTimeout(() => void this.read(), SETTLE_MILLISECONDS);
  }
}

type Server = Awaited<ReturnType<typeof dev>> & { base: string };

/** The site's path on its host is that of `site.yaml` or SITE_URL; the host is this machine. */
async function start(content: string, port: number, said: string | undefined, host = '127.0.0.1'): Promise<Server> {
  showContent(content);
  const { base } = siteAddress(siteSettings(content), said);
  process.env.SITE_URL = new URL(base, `http://localhost:${port}`).href;
  try {
    const integrations = [serveUnderBase(base)];
    return { ...(await dev({ root: ROOT, server: { port, host }, logLevel: 'warn', integrations })), base };
  } catch (error) {
    throw new CommandError(words.serve.notStarted((error as Error).message), { cause: error });
  }
}

const OPTIONS = { ...ARCHIVE_OPTION, port: { type: 'string' }, host: { type: 'string' } } as const;

await command(words.usage.dev, OPTIONS, async (options) => {
  const port = choosePort(options.port);
  const folders = archiveFolders(options.archive);
  process.env.HEDINGBEN_CONTENT = folders.content;
  const said = process.env.SITE_URL;
  process.chdir(ROOT);
  const reader = new Reader(folders);
  await reader.read();
  let server = await start(folders.content, port, said, options.host);
  // Astro asks for the addresses of the site once, so new content needs a new server.
  reader.onRead = async () => {
    await server.stop();
    server = await start(folders.content, port, said, options.host);
  };
  watch(folders.seeds, { recursive: true }, () => reader.scheduleRead());
  console.log(
    `\n${words.serve.shown(new URL(server.base, `http://localhost:${server.address.port}`).href.replace(/\/$/u, server.base === '/' ? '' : '/'))}`,
  );
  console.log(words.serve.needsBuild);
});
