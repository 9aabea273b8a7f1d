/** Lets Astro's dev server show the archive under its path on the host, as the built site has it. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AstroIntegration } from 'astro';
import { underBase } from '../base-path/under-base.ts';

/** What Vite asks of itself, from the root of the host. */
const OF_VITE = /^\/(?:@|src\/|node_modules\/|__)/u;

/** @param base the path, with a slash at both ends */
export const serveUnderBase = (base: string): AstroIntegration => ({
  name: 'serve-under-base',
  hooks: {
    'astro:server:setup': ({ server }) => {
      server.middlewares.use((request, response, next) => {
        const url = request.url ?? '/';
        const path = new URL(base, 'http://host').pathname;
        if (url.startsWith(path)) {
          request.url = `/${url.slice(path.length)}`;
          finishPages(request, response, base);
          next();
        } else if (OF_VITE.test(url) || base === '/') next();
        else {
          response.writeHead(url === '/' ? 302 : 404, url === '/' ? { Location: path } : {});
          response.end();
        }
      });
    },
  },
});

/** Holds a page back until it is whole, and adds the path to its addresses. */
function finishPages(request: IncomingMessage, response: ServerResponse, base: string): void {
  if (base === '/' || !request.headers.accept?.includes('text/html')) return;
  const chunks: Buffer[] = [];
  const { writeHead, write, end } = response;
  const keep = (chunk: unknown): void => {
    if (typeof chunk === 'string' || chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk as Uint8Array));
  };
  // What has been sent cannot be changed: the head waits for the page.
  response.writeHead = ((status: number, ...rest: unknown[]) => {
    response.statusCode = status;
    const headers = rest.find((value) => typeof value === 'object' && value !== null) ?? {};
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value as string);
    return response;
  }) as typeof response.writeHead;
  response.write = (chunk: unknown) => {
    keep(chunk);
    return true;
  };
  response.end = ((chunk?: unknown) => {
    keep(chunk);
    Object.assign(response, { writeHead, write, end });
    const whole = Buffer.concat(chunks);
    const isPage = String(response.getHeader('content-type')).startsWith('text/html');
    response.removeHeader('content-length');
    return response.end(isPage ? underBase(whole.toString(), base) : whole);
  }) as typeof response.end;
}
