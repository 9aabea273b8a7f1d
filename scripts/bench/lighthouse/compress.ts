/** Answers as a static host gives them: text compressed. Stands before a server that compresses nothing. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync } from 'node:zlib';
import { isText } from '../pages/weigh.ts';

/** Serves what `origin` serves, by brotli, on a free port until the process ends; resolves to the address. */
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
