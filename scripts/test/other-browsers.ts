/** The step of Firefox and WebKit: installs what it needs where it may, else says that it is skipped and why. */
import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Counts } from './counts.ts';
import { runNodeTests } from './node-tests.ts';

/** Debian's packages; WebKit's MiniBrowser comes with the driver's library. */
const PACKAGES = ['firefox-esr', 'webkit2gtk-driver', 'xvfb', 'fonts-noto-cjk'];

/** Paths of the programs, for the tests. */
interface OtherBrowsers {
  firefox: string;
  webkitDriver: string;
  miniBrowser: string;
  xvfb: string;
}

/** What is installed here; null for what is not. */
export function otherBrowsers(): { [Name in keyof OtherBrowsers]: string | null } {
  return {
    firefox: onPath('firefox-esr', 'firefox'),
    webkitDriver: onPath('WebKitWebDriver'),
    miniBrowser: globSync('/usr/lib/*/webkit2gtk-4.*/MiniBrowser').sort().at(-1) ?? null,
    xvfb: onPath('Xvfb'),
  };
}

/** On CI a browser that is not there is a failure; elsewhere the step is skipped aloud. */
export async function runOtherBrowsers(files: string[]): Promise<Counts> {
  if (missing().length > 0 && process.getuid?.() === 0) install();
  const lacking = missing();
  if (lacking.length === 0) return runNodeTests(files);
  console.log(`Skipped: ${lacking.join(', ')} not installed here. On Debian: apt-get install ${PACKAGES.join(' ')}`);
  return { passed: 0, failed: process.env.CI ? 1 : 0 };
}

function install(): void {
  console.log(`Installing the other browsers (apt-get install ${PACKAGES.join(' ')}) …`);
  const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
  spawnSync('apt-get', ['update', '-qq'], options);
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...PACKAGES], options);
}

const missing = (): string[] => Object.entries(otherBrowsers()).flatMap(([name, path]) => (path ? [] : [name]));

function onPath(...names: string[]): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.flatMap((folder) => globSync(join(folder, name))))[0] ?? null;
}
