/** Finds or installs the browser for tests, benchmarks and screenshots. */
import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { CommandError } from './command.ts';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const MAC = ['Google Chrome', 'Chromium'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
const DOWNLOAD_MILLISECONDS = 180_000;
const isRoot = process.getuid?.() === 0;

/** Chromium's own sandbox does not start for root. */
export const BROWSER_ARGUMENTS: string[] = isRoot ? ['--no-sandbox'] : [];

/** The path of a browser that starts: CHROMIUM_PATH, else an installed one, else Playwright's; null if there is none. */
export function findBrowser(): string | null {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen) {
    if (starts(chosen)) return chosen;
    throw new CommandError(`CHROMIUM_PATH is ${chosen}, which does not start. Correct it, or unset it`);
  }
  const folders = (process.env.PATH ?? '').split(delimiter);
  const installed = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...installed, ...MAC, chromium.executablePath()].find(starts) ?? null;
}

/**
 * `findBrowser`, else Playwright's download, else Debian's package if the user is root.
 * @throws CommandError when there is none.
 */
export function ensureBrowser(): string {
  const browser = findBrowser() ?? fetchBrowser();
  if (browser) return browser;
  throw new CommandError(
    'there is no browser to test with. Install Chrome or Chromium, or set CHROMIUM_PATH to one that is elsewhere',
  );
}

function fetchBrowser(): string | null {
  console.log('No browser found: fetching one (npx playwright install chromium) …');
  run('npx', ['playwright', 'install', 'chromium'], DOWNLOAD_MILLISECONDS);
  const downloaded = findBrowser();
  if (downloaded || !isRoot) return downloaded;
  console.log('No browser yet: installing the system’s (apt-get install chromium fonts-noto-cjk) …');
  run('apt-get', ['update', '-qq']);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk']);
  return findBrowser();
}

function run(program: string, args: string[], timeout?: number): void {
  spawnSync(program, args, { stdio: 'inherit', timeout, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
}

function starts(path: string): boolean {
  return spawnSync(path, ['--version'], { timeout: 20_000, stdio: 'ignore' }).status === 0;
}
