/** The step of the Playwright tests. Its JSON reporter gives the counts. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from '../browser.ts';
import type { Counts } from './counts.ts';

/** Runs `playwright.config.ts` on a free port. A run that fails without a failed test counts as one failure. */
export async function runBrowserTests(): Promise<Counts> {
  const folder = mkdtempSync(join(tmpdir(), 'hedingben-e2e-'));
  const report = join(folder, 'report.json');
  try {
    const env = {
      ...process.env,
      CHROMIUM_PATH: ensureBrowser(),
      PORT: String(await freePort()),
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    };
    const args = ['node_modules/@playwright/test/cli.js', 'test', '--reporter=list,json'];
    const { status } = spawnSync(process.execPath, args, { stdio: 'inherit', env });
    const { stats } = JSON.parse(readFileSync(report, 'utf8')) as { stats: { expected: number; unexpected: number } };
    const { expected: passed, unexpected: failed } = stats;
    return status === 0 && passed > 0 ? { passed, failed } : { passed, failed: Math.max(failed, 1) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A free port. */
function freePort(): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  const server = createServer().once('error', reject);
  server.listen(0, () => {
    const address = server.address();
    server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
  });
  return promise;
}
