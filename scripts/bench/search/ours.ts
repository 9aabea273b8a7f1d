/** Hedingben's own search engine. Its files are read from disk and counted. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { build } from 'esbuild';
import { buildSearchIndex } from '../../../src/search/build-index.ts';
import { Engine, type HitPlace } from '../../../src/search/engine/engine.ts';
import type { Load } from '../../../src/search/engine/load.ts';
import { measure, scriptSize, sizeOf } from './measure.ts';
import type { Peer } from './peer.ts';

const unpack = promisify(gunzip);

export const ours: Peer = {
  name: 'Hedingben',
  async build(contentDir, out) {
    const { cost } = await measure(() => buildSearchIndex({ contentDir, outDir: out }));
    return { cost, size: await sizeOf(join(out, 'search')) };
  },
  async open(out) {
    const root = join(out, 'search');
    let bytes = 0;
    const load: Load = async (path) => {
      const file = await readFile(join(root, path));
      bytes += file.length;
      return new Uint8Array(file[0] === 0x1f ? await unpack(file) : file);
    };
    const scripts = await workerSize();
    let engine = new Engine(load);
    return {
      cold() {
        engine = new Engine(load);
        bytes = scripts;
      },
      bytes: () => bytes,
      async ids(string) {
        const ids: string[] = [];
        for await (const answer of engine.search(`"${string}"`, null)) {
          if (answer.kind !== 'volume') continue;
          ids.push(...answer.ordinals.map((i) => `${answer.entry.newspaper}/${answer.facets?.ids[i]}`));
        }
        return ids;
      },
      async firstTen(string) {
        const places: HitPlace[] = [];
        for await (const answer of engine.search(`"${string}"`, null)) {
          if (answer.kind !== 'volume') continue;
          places.push(...answer.ordinals.map((ordinal) => ({ folder: answer.entry.folder, ordinal })));
          if (places.length >= 10) break;
        }
        for (const place of places.slice(0, 10)) await engine.excerpt(place, `"${string}"`);
      },
    };
  },
};

/** Bytes of the search worker's script, as the site ships it. */
async function workerSize(): Promise<number> {
  const entry = fileURLToPath(new URL('../../../src/search/client/worker.ts', import.meta.url));
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: 'esm',
    charset: 'utf8',
    write: false,
  });
  return outputFiles.reduce((sum, { contents }) => sum + scriptSize(contents), 0);
}
