/** A proxy that compresses text like a static host, for a server that does not compress. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync } from 'node:zlib';
import { isText } from '../pages/weigh.ts';

/** Serves `origin` with Brotli on a free port until the process ends. Resolves to the address. */
export async function serveCompressed(origin: string): Promise<string> {
  const server = createServer(async (request, response) => {
    const answer = await fetch(`${origin}${request.url}`, { redirect: 'manual' });
    const type = answer.headers.get('content-type') ?? '';
    const body = Buffer.from(await answer.arrayBuffer());
    const headers: Record<string, string> = type === '' ? {} : { 'Content-Type': type };
    const location = answer.headers.get('location');
    if (location) headers.Location = location;
    if (isText(type)) headers['Content-Encoding'] = 'br';
    response.writeHead(answer.status, headers).end(isText(type) ? brotliCompressSync(body) : body);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return `http://localhost:${(server.address() as AddressInfo).port}`;
}
