/** Reading the index over a network that misbehaves. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SearchError } from '../../src/search/engine/errors.ts';
import { loadFrom } from '../../src/search/engine/load.ts';

const isOffline = (error: unknown): boolean => error instanceof SearchError && error.failure === 'offline';
/** Like `fetch`, of a server that never answers, or of one that sends `chunks` and then nothing. */
const silent: typeof fetch = (_, init) =>
  new Promise((_, fail) => init?.signal?.addEventListener('abort', () => fail(init.signal?.reason)));
const sends =
  (chunks: number, every: number, ends: boolean): typeof fetch =>
  async (_, init) =>
    new Response(
      new ReadableStream({
        async start(controller) {
          init?.signal?.addEventListener('abort', () => controller.error(init.signal?.reason));
          for (let n = 0; n < chunks; n++) {
            await new Promise((next) => setTimeout(next, every));
            controller.enqueue(Uint8Array.of(n));
          }
          if (ends) controller.close();
        },
      }),
    );

test('a server that never answers is given up', async () => {
  await assert.rejects(loadFrom('/', silent, 20)('facets.gz'), isOffline);
});

test('a server that stops in the middle of a file is given up', async () => {
  await assert.rejects(loadFrom('/', sends(2, 5, false), 50)('facets.gz'), isOffline);
});

test('a slow server is waited for, as long as something comes', async () => {
  assert.deepEqual([...(await loadFrom('/', sends(6, 20, true), 80)('facets.gz'))], [0, 1, 2, 3, 4, 5]);
});
