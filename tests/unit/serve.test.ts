/** The server of `npm run serve`: what it answers, and that no request, however odd or broken off, ends or drains it. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';

const folder = mkdtempSync(join(tmpdir(), 'hedingben-serve-'));
const site = join(folder, 'site');
const write = (path: string, text: string | Buffer): void => {
  mkdirSync(join(site, path, '..'), { recursive: true });
  writeFileSync(join(site, path), text);
};
write('index.html', '<!doctype html><title>合订本</title>');
write('404.html', '<title>没有这一页</title>');
write('topics/医/index.html', '<title>医</title>');
write('ten.txt', '0123456789');
write('large.bin', Buffer.alloc(8 << 20));
for (const file of ['feed.xml', 'feed.json', 'feeds.opml', 'cite.bib', 'cite.ris', 'm.webmanifest', 'sw.js', 'a.epub'])
  write(file, 'x');
write('.well-known/resourcesync', '<x/>');
writeFileSync(join(folder, 'secret.txt'), 'secret');

const child = spawn(process.execPath, ['scripts/serve.ts', '--dir', site, '--port', '0'], {
  env: { ...process.env, PORT: '' },
  stdio: ['ignore', 'pipe', 'inherit'],
});
const [line] = (await once(child.stdout.setEncoding('utf8'), 'data')) as [string];
const port = Number(/:(\d+)\s*$/.exec(line)?.[1] ?? assert.fail(line));
const address = `http://127.0.0.1:${port}`;
after(async () => {
  child.kill();
  await once(child, 'exit');
  rmSync(folder, { recursive: true, force: true });
});

/** Sends a request as it stands, and resolves to the first line of the answer. */
async function raw(request: string, host = '127.0.0.1'): Promise<string> {
  const socket = connect(port, host).setEncoding('utf8');
  let text = '';
  socket.on('data', (part) => {
    text += part;
  });
  socket.write(request);
  await once(socket, 'close').catch((error) => assert.fail(`${request}: ${error}`));
  return text;
}
const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(address + path, { headers, redirect: 'manual' });

test('ranges are answered as RFC 9110 has them, and none ends the server', async () => {
  const cases: [range: string, status: number, text: string, contentRange: string | null][] = [
    ['bytes=2-4', 206, '234', 'bytes 2-4/10'],
    ['bytes=0-0', 206, '0', 'bytes 0-0/10'],
    ['bytes=-5', 206, '56789', 'bytes 5-9/10'],
    ['bytes=7-', 206, '789', 'bytes 7-9/10'],
    ['bytes=5-99', 206, '56789', 'bytes 5-9/10'],
    ['bytes=-99', 206, '0123456789', 'bytes 0-9/10'],
    ['bytes=10-5', 416, '416\n', 'bytes */10'],
    ['bytes=10-', 416, '416\n', 'bytes */10'],
    ['bytes=x', 200, '0123456789', null],
    ['lines=1-2', 200, '0123456789', null],
  ];
  for (const [range, status, text, contentRange] of cases) {
    const answer = await get('/ten.txt', { range });
    assert.deepEqual([answer.status, await answer.text()], [status, text], range);
    assert.equal(answer.headers.get('content-range'), contentRange, range);
  }
});

test('only GET and HEAD are answered', async () => {
  for (const method of ['POST', 'DELETE', 'PUT', 'PATCH', 'OPTIONS']) {
    const answer = await fetch(`${address}/ten.txt`, { method });
    assert.deepEqual([answer.status, answer.headers.get('allow')], [405, 'GET, HEAD'], method);
  }
  const head = await fetch(`${address}/ten.txt`, { method: 'HEAD' });
  assert.deepEqual([head.status, head.headers.get('content-length'), await head.text()], [200, '10', '']);
});

test('text says its type and character set', async () => {
  const expected = {
    '/': 'text/html; charset=utf-8',
    '/feed.xml': 'application/xml; charset=utf-8',
    '/feed.json': 'application/json; charset=utf-8',
    '/feeds.opml': 'text/x-opml; charset=utf-8',
    '/cite.bib': 'text/x-bibtex; charset=utf-8',
    '/cite.ris': 'application/x-research-info-systems; charset=utf-8',
    '/m.webmanifest': 'application/manifest+json; charset=utf-8',
    '/sw.js': 'text/javascript; charset=utf-8',
    '/a.epub': 'application/epub+zip',
    '/.well-known/resourcesync': 'application/xml; charset=utf-8',
  };
  for (const [path, type] of Object.entries(expected))
    assert.equal((await get(path)).headers.get('content-type'), type, path);
});

test('a file that has not changed is not sent again', async () => {
  const { headers } = await get('/ten.txt');
  // `fetch` itself adds `Cache-Control: no-cache` to a request with a condition.
  const statusFor = async (condition: string): Promise<string> =>
    (await raw(`GET /ten.txt HTTP/1.1\r\nHost: x\r\n${condition}\r\nConnection: close\r\n\r\n`)).slice(9, 12);
  assert.equal(await statusFor(`If-Modified-Since: ${headers.get('last-modified')}`), '304');
  assert.equal(await statusFor(`If-None-Match: ${headers.get('etag')}`), '304');
  assert.equal(await statusFor('If-Modified-Since: Thu, 01 Jan 1970 00:00:00 GMT'), '200');
});

test('nothing outside the folder is told of, be it there or not', async () => {
  const answers = new Set<string>();
  for (const path of ['/..%2f..%2fX', '/..%2fsecret.txt', '/../secret.txt', '/%2e%2e/secret.txt', '/..%5csecret.txt']) {
    const text = await raw(`GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
    answers.add(text.replace(/^Date:.*\r\n/m, ''));
  }
  assert.equal(answers.size, 1);
  assert.match([...answers][0] ?? '', /^HTTP\/1\.1 404 .*没有这一页/su);
});

test('a folder has its slash, and what is asked stays', async () => {
  const answer = await get('/topics/%E5%8C%BB?x=1');
  assert.deepEqual([answer.status, answer.headers.get('location')], [301, '/topics/%E5%8C%BB/?x=1']);
  const elsewhere = await raw('GET //topics HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n');
  assert.match(elsewhere, /^Location: \/topics\/\r$/m);
  assert.equal((await get('/topics/%E5%8C%BB/')).status, 200);
});

test('requests that are none do no harm', async () => {
  for (const path of ['/%', '/%00', '/%e5', `/${'x'.repeat(5000)}`, '/ten.txt/', '*', '?', 'http://x/ten.txt'])
    assert.match(
      await raw(`GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`),
      /^HTTP\/1\.1 [24]\d\d /,
      path,
    );
  assert.equal((await get('/')).status, 200);
});

test('it listens on this machine alone', async () => {
  const outer = Object.values(networkInterfaces())
    .flat()
    .find((entry) => entry && !entry.internal && entry.family === 'IPv4');
  if (!outer) return; // a machine without a network has nobody to hide from
  const socket = connect(port, outer.address);
  const [error] = (await once(socket, 'error')) as [NodeJS.ErrnoException];
  assert.equal(error.code, 'ECONNREFUSED');
});

const handles = (): number => readdirSync(`/proc/${child.pid}/fd`).length;

/** Asks for a large file and hangs up: before the answer, or in the middle of it. */
function abort(wait: boolean): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => {});
  socket.on('close', () => resolve());
  socket.write('GET /large.bin HTTP/1.1\r\nHost: x\r\n\r\n', () => {
    if (!wait) socket.destroy();
  });
  socket.once('data', () => socket.destroy());
  return promise;
}

test('10,000 downloads that are broken off leave no handle open', { skip: process.platform !== 'linux' }, async () => {
  await get('/');
  const before = handles();
  for (let round = 0; round < 100; round++)
    await Promise.all(Array.from({ length: 100 }, (_, index) => abort(index % 2 === 0)));
  for (let wait = 0; wait < 50 && handles() > before + 5; wait++) await new Promise((done) => setTimeout(done, 100));
  assert.ok(handles() <= before + 5, `${before} handles before, ${handles()} after`);
});

test('2,000 requests at once are all answered', async () => {
  const statuses = await Promise.all(
    Array.from({ length: 2000 }, async (_, index) => (await get(index % 2 ? '/ten.txt' : '/nowhere/')).status),
  );
  assert.deepEqual(Object.groupBy(statuses, String)['200']?.length, 1000);
  assert.deepEqual(Object.groupBy(statuses, String)['404']?.length, 1000);
});

test('files that come and go while they are asked for do not end it', async () => {
  let going = true;
  const change = async (): Promise<void> => {
    while (going) {
      write('flicker.txt', 'here');
      await new Promise(setImmediate);
      unlinkSync(join(site, 'flicker.txt'));
      await new Promise(setImmediate);
    }
  };
  const changing = change();
  const seen = new Set<number>();
  for (let index = 0; index < 40; index++)
    for (const { status } of await Promise.all(Array.from({ length: 25 }, () => get('/flicker.txt')))) seen.add(status);
  going = false;
  await changing;
  assert.deepEqual(
    [...seen].filter((status) => status !== 200 && status !== 404),
    [],
  );
  assert.equal((await get('/')).status, 200);
});
