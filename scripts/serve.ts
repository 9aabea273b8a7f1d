/** Serves the built site like a static host: folders with a slash, addresses in Chinese, the site's own 404 page. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { type AddressInfo, isIPv6 } from 'node:net';
import { join } from 'node:path';
import { ARCHIVE_OPTION, archiveFolders } from './archive-folders.ts';
import { CommandError, command } from './command.ts';
import { siteFiles } from './serve/site-files.ts';
import { words } from './terminal.ts';

const LOOPBACK = '127.0.0.1';

/**
 * Serves `directory` until the process ends.
 * @param port 0 for any free port
 * @param host the interface that listens; by default only this machine
 * @returns the address, with the path that the site was built for
 * @throws CommandError when no site is built there, the port is in use, or the machine has no such host
 */
export async function serve(directory: string, port: number, host = LOOPBACK): Promise<string> {
  if (!existsSync(join(directory, 'index.html'))) {
    throw new CommandError(words.serve.noSite(directory));
  }
  const base = baseOf(directory);
  const server = createServer(siteFiles(directory, base));
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(listenError(error, port, host)));
    server.listen(port, host, resolve);
  });
  const shown = [LOOPBACK, '0.0.0.0', '::', '::1'].includes(host) ? 'localhost' : host;
  return `http://${isIPv6(shown) ? `[${shown}]` : shown}:${(server.address() as AddressInfo).port}${base.slice(0, -1)}`;
}

/** The path that the site was built for, as its home page says it. */
const baseOf = (directory: string): string =>
  /<html\b[^>]*\sdata-base="([^"]+)"/u.exec(readFileSync(join(directory, 'index.html'), 'utf8'))?.[1] ?? '/';

function listenError(error: NodeJS.ErrnoException, port: number, host: string): Error {
  if (error.code === 'EADDRINUSE') {
    return new CommandError(words.serve.taken({ port, next: port + 1 }), { cause: error });
  }
  if (error.code === 'EACCES') {
    return new CommandError(words.serve.rights(port), { cause: error });
  }
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') {
    return new CommandError(words.serve.noHost(host), {
      cause: error,
    });
  }
  return error;
}

/** The port of `--port`, else of the environment, else 4321. @throws CommandError when it is not a port. */
export function choosePort(option: string | undefined): number {
  const text = option ?? (process.env.PORT || '4321');
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65535) throw new CommandError(words.serve.noPort(text));
  return port;
}

const OPTIONS = {
  ...ARCHIVE_OPTION,
  dir: { type: 'string' },
  port: { type: 'string' },
  host: { type: 'string' },
} as const;

if (import.meta.main) {
  await command(words.usage.serve, OPTIONS, async ({ archive, dir = archiveFolders(archive).dist, port, host }) => {
    console.log(words.serve.served(await serve(dir, choosePort(port), host)));
  });
}
