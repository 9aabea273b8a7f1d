/** Every step from page text to a built site, on archives unlike the sample: each is read and built in folders of its own. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, suite, test } from 'node:test';

const ROOT = new URL('../../', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'hedingben-archives-'));
after(() => rmSync(folder, { recursive: true, force: true }));

async function run(script: string, args: string[], env: Record<string, string> = {}): Promise<void> {
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

/** Reads and builds an archive of these files of `seeds/`; resolves to the built site. */
async function archive(name: string, seeds: Record<string, string>, env?: Record<string, string>): Promise<string> {
  const at = (part: string): string => join(folder, name, part);
  mkdirSync(at('seeds'), { recursive: true });
  for (const [path, text] of Object.entries(seeds)) {
    mkdirSync(dirname(join(at('seeds'), path)), { recursive: true });
    writeFileSync(join(at('seeds'), path), text);
  }
  await run('ingest.ts', ['--seeds', at('seeds'), '--content', at('content')], env);
  await run('build.ts', ['--content', at('content'), '--out', at('dist')], env);
  return at('dist');
}

const articlesOf = (site: string): string[] => globSync('*/*/*/l*/index.html', { cwd: site }).sort();
suite('archives unlike the sample', { concurrency: 2 }, () => {
  test('no article at all', async () => {
    const site = await archive('none', {});
    assert.deepEqual(articlesOf(site), []);
    for (const page of ['index.html', 'search/index.html', 'feed.xml']) assert.ok(existsSync(join(site, page)), page);
  });
});
