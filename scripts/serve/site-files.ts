/** Answers requests with the files of a built site, as a static host does. `send` reads the files; the rules of a site are here. */
import type { Stats } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { basename, extname, join } from 'node:path';
import send from 'send';

const UTF_8 = '; charset=utf-8';
/** Types that `send` does not know, or gives without a character set. */
const TYPES: Record<string, string> = {
  '.bib': `text/x-bibtex${UTF_8}`,
  '.jsonl': `application/x-ndjson${UTF_8}`,
  '.opml': `text/x-opml${UTF_8}`,
  '.ris': `application/x-research-info-systems${UTF_8}`,
  '.svg': `image/svg+xml${UTF_8}`,
  '.webmanifest': `application/manifest+json${UTF_8}`,
  '.xml': `application/xml${UTF_8}`,
};
/** Types of files without an ending, by name. */
const TYPES_BY_NAME: Record<string, string> = { resourcesync: `application/xml${UTF_8}` };

/**
 * A listener that answers GET and HEAD from `directory`: folders by their slash, conditional and range requests, the
 * site's own 404 page. Files are read for each request, so a new build is served at once.
 * @param base the archive's path, percent-encoded: `/archive/`. The root redirects to it; nothing else outside it is served.
 */
export function siteFiles(directory: string, base = '/'): RequestListener {
  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      request.resume();
      response.writeHead(405, { Allow: 'GET, HEAD', 'Content-Type': `text/plain${UTF_8}` }).end('405\n');
      return;
    }
    const address = request.url ?? '/';
    const path = address.split('?', 1)[0] || '/';
    if (`${path}/` === base || (path === '/' && base !== '/')) {
      response.writeHead(302, { Location: base + address.slice(path.length), 'Content-Length': 0 }).end();
      return;
    }
    if (!path.startsWith(base) && base !== '/') {
      answerError(directory, request, response, 404);
      return;
    }
    send(request, path.slice(base.length - 1), { root: directory, dotfiles: 'allow' })
      .on('file', (_file: string, { size }: Stats) => wholeForLongSuffix(request, size))
      .on('headers', (to: ServerResponse, file: string) => setType(to, file))
      .on('directory', () => redirectToFolder(response, path, address.slice(path.length)))
      .on('error', (error: NodeJS.ErrnoException & { status?: number }) =>
        answerError(directory, request, response, error.status ?? 500),
      )
      .pipe(response);
  };
}

/** `bytes=-99` of a file of ten bytes means all ten (RFC 9110, 14.1.2); `send` would refuse it. */
function wholeForLongSuffix({ headers }: IncomingMessage, size: number): void {
  const suffix = /^bytes=-(\d+)$/.exec(headers.range ?? '')?.[1];
  if (suffix && size > 0 && Number(suffix) > size) headers.range = 'bytes=0-';
}

function setType(response: ServerResponse, file: string): void {
  const type = TYPES[extname(file).toLowerCase()] ?? TYPES_BY_NAME[basename(file)];
  if (type) response.setHeader('Content-Type', type);
}

/** `/topics?x=1` → `/topics/?x=1`. Several slashes at the start would mean another host. */
function redirectToFolder(response: ServerResponse, path: string, query: string): void {
  const folder = `${path.replace(/^[/\\]+/, '/')}/`.replace(/[^\x21-\x7e]/g, encodeURIComponent);
  response.writeHead(301, { Location: folder + query, 'Content-Length': 0 }).end();
}

/** The status that a reader sees. A path outside the folder is not found, even if it exists. */
const shownStatus = (status: number): number => (status === 403 ? 404 : status);

async function answerError(
  directory: string,
  request: IncomingMessage,
  response: ServerResponse,
  found: number,
): Promise<void> {
  if (response.headersSent) {
    response.destroy(); // the file ended early: the response cannot be completed
    return;
  }
  const status = shownStatus(found);
  const range = response.getHeader('Content-Range');
  for (const name of response.getHeaderNames()) response.removeHeader(name);
  if (status === 416 && range) response.setHeader('Content-Range', range);
  const page = status === 404 ? await readFile(join(directory, '404.html')).catch(() => null) : null;
  const body = page ?? Buffer.from(`${status}\n`);
  response.writeHead(status, {
    'Content-Type': page ? `text/html${UTF_8}` : `text/plain${UTF_8}`,
    'Content-Length': body.length,
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}
