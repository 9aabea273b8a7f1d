/** An archive of a test's own, from `seeds/` to the built site, in folders that go with the test. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { TestContext } from 'node:test';

const ROOT = new URL('../../', import.meta.url).pathname;

async function run(script: string, args: string[], env: Record<string, string>): Promise<void> {
  const child = spawn(process.execPath, [join(ROOT, 'scripts', script), ...args], {
    cwd: ROOT,
    env: { ...process.env, ...env },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part) => {
      said += part;
    });
  const status = await new Promise((done) => child.once('close', done));
  assert.equal(status, 0, `${script} ${args.join(' ')}\n${said}`);
}

/** Path below `seeds/` → text, or the bytes of a picture. */
export type Seeds = Record<string, string | Uint8Array>;

/** A folder for archives, removed when the test ends. */
function archiveFolder(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'hedingben-archives-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Reads and builds an archive of these files; resolves to the built site. Run twice in one folder, it is built anew. */
export async function buildArchive(folder: string, seeds: Seeds, env: Record<string, string> = {}): Promise<string> {
  const at = (part: string): string => join(folder, part);
  mkdirSync(at('seeds'), { recursive: true });
  for (const [path, text] of Object.entries(seeds)) {
    mkdirSync(dirname(join(at('seeds'), path)), { recursive: true });
    writeFileSync(join(at('seeds'), path), text);
  }
  await run('ingest.ts', ['--seeds', at('seeds'), '--content', at('content')], env);
  await run('build.ts', ['--content', at('content'), '--out', at('dist')], env);
  return at('dist');
}

export const builtArchive = (t: TestContext, seeds: Seeds): Promise<string> => buildArchive(archiveFolder(t), seeds);

/** The sum of every file of a site, by its path. */
export const sumsOf = (site: string): Record<string, string> =>
  Object.fromEntries(
    globSync('**/*', { cwd: site, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [file.slice(site.length), createHash('sha256').update(readFileSync(file)).digest('hex')])
      .sort(),
  );
