/** Serves the built site as a static host would: folders by their slash, addresses in Chinese, the site's own 404 page. */
import { createReadStream, existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { CommandError, command } from './command.ts';

const USAGE = 'npm run serve -- [--dir DIR] [--port N]    (dist, 4321; PORT in the environment does as well)';

/**
 * Serves `directory` on `port`, on any free one for 0, until the process ends; resolves to the address.
 * Files are read anew for each request, so a build that replaces the directory is seen at once.
 * @throws CommandError when nothing is built there or the port is taken.
 */
export async function serve(directory: string, port: number): Promise<string> {
  if (!existsSync(join(directory, 'index.html'))) {
    throw new CommandError(`no built site in ${directory}. Run: npm run build`);
  }
  const files = sirv(directory, { dev: true, etag: true });
  const server = createServer((request, response) => {
    const folder = folderWithoutSlash(directory, request);
    if (folder) response.writeHead(301, { Location: folder }).end();
    else files(request, response, () => notFound(directory, response));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(listenError(error, port)));
    server.listen(port, resolve);
  });
  return `http://localhost:${(server.address() as AddressInfo).port}`;
}

/** `/topics?x=1` → `/topics/?x=1` where `topics` is a folder; null for any other address. */
function folderWithoutSlash(directory: string, request: IncomingMessage): string | null {
  const [path = '/'] = (request.url ?? '/').split('?', 1);
  if (path.endsWith('/') || !URL.canParse(path, 'http://localhost')) return null;
  try {
    const { pathname } = new URL(path, 'http://localhost');
    const isFolder = existsSync(join(directory, decodeURIComponent(pathname), 'index.html'));
    return isFolder ? `${pathname}/${(request.url ?? '').slice(path.length)}` : null;
  } catch {
    return null; // a percent sign that encodes nothing
  }
}

function notFound(directory: string, response: ServerResponse): void {
  const page = join(directory, '404.html');
  response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' });
  if (existsSync(page)) createReadStream(page).pipe(response);
  else response.end('404');
}

function listenError(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === 'EADDRINUSE') {
    return new CommandError(
      `port ${port} is taken by another program. Stop that one, or choose another: PORT=${port + 1} npm start`,
      { cause: error },
    );
  }
  if (error.code === 'EACCES') {
    return new CommandError(`port ${port} needs more rights. Choose one above 1023: PORT=4321`, { cause: error });
  }
  return error;
}

/** The port of `--port`, else of the environment, else 4321. @throws CommandError when it is no port. */
export function choosePort(option: string | undefined): number {
  const text = option ?? (process.env.PORT || '4321');
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > 65535) throw new CommandError(`${text} is no port: 1 to 65535`);
  return port;
}

if (import.meta.main) {
  await command(USAGE, { dir: { type: 'string' }, port: { type: 'string' } }, async ({ dir = 'dist', port }) => {
    console.log(`The archive is served, Ctrl-C stops it: ${await serve(dir, choosePort(port))}`);
  });
}
