/** The dev server shows the archive under its path: pages and their addresses there, Vite's own files at the root, nothing else. */
import assert from 'node:assert/strict';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { serveUnderBase } from '../../src/build/serve-under-base.ts';

type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

const PAGE = '<!doctype html><html lang="zh-Hans"><a href="/topics/">题</a></html>';
let address: string;

/** Stands for Astro: sends the head first, then the page in two parts. */
function draw(request: IncomingMessage, response: ServerResponse): void {
  const isPage = !request.url?.includes('.');
  response.writeHead(200, { 'content-type': isPage ? 'text/html' : 'text/plain', 'x-asked': request.url });
  response.write(isPage ? PAGE.slice(0, 30) : '/topics/');
  response.end(isPage ? PAGE.slice(30) : '');
}

let use: Middleware = () => {};
serveUnderBase('/old papers/').hooks['astro:server:setup']?.({
  server: { middlewares: { use: (middleware: Middleware) => (use = middleware) } },
} as never);
const server = createServer((request, response) => use(request, response, () => draw(request, response)));

before(async () => {
  await new Promise<void>((done) => server.listen(0, done));
  address = `http://localhost:${(server.address() as AddressInfo).port}`;
});
after(() => server.close());

const ask = (path: string) => fetch(address + path, { headers: { accept: 'text/html' }, redirect: 'manual' });

test('pages are under the path, and so are their addresses', async () => {
  const answer = await ask('/old%20papers/weihe-ribao/');
  assert.equal(answer.headers.get('x-asked'), '/weihe-ribao/');
  const html = await answer.text();
  assert.match(html, /href="\/old%20papers\/topics\/"/);
  assert.match(html, /data-base="\/old%20papers\/"/);
});

test('what is no page comes as it is, and so does what Vite asks of itself', async () => {
  assert.equal(await (await ask('/old%20papers/feed.txt')).text(), '/topics/');
  assert.equal((await ask('/@vite/client.js')).headers.get('x-asked'), '/@vite/client.js');
});

test('the root leads to the archive, and no page is outside its path', async () => {
  assert.equal((await ask('/')).headers.get('location'), '/old%20papers/');
  assert.equal((await ask('/weihe-ribao/')).status, 404);
});
