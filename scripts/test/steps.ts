/** What `npm test` runs, in this order. Every test file belongs to one step, by its folder. */
import { globSync } from 'node:fs';
import { sep } from 'node:path';
import { runBrowserTests } from './browser-tests.ts';
import { runCommand } from './command-step.ts';
import type { Counts } from './counts.ts';
import { runNodeTests } from './node-tests.ts';
import { runOtherBrowsers } from './other-browsers.ts';

export interface Step {
  name: string;
  /** The heading above its output. */
  heading: string;
  /** This step runs only if that step has passed. */
  needs?: string;
  run: () => Promise<Counts>;
}

const FOLDERS = ['golden', 'laws', 'gold', 'archives', 'site', 'browsers'];

/** The test files in `tests/<folder>/`; without a folder, those in none of `FOLDERS`. */
function testFiles(folder?: string): string[] {
  const files = globSync('tests/**/*.test.ts').sort();
  const inFolder = (file: string, name: string) => file.startsWith(['tests', name, ''].join(sep));
  return files.filter((file) => (folder ? inFolder(file, folder) : !FOLDERS.some((name) => inFolder(file, name))));
}

/** The tests of the built site check absolute addresses, so the build needs an address. */
function buildAtAddress(): Promise<Counts> {
  process.env.SITE_URL ??= 'https://archive.example.org';
  return runCommand('scripts/build.ts').finally(() => delete process.env.SITE_URL);
}

/** For files that build several sites. */
const SITES_MILLISECONDS = 600_000;

export const STEPS: readonly Step[] = [
  { name: 'types', heading: 'Types', run: () => runCommand('node_modules/astro/bin/astro.mjs', 'check') },
  {
    name: 'lint',
    heading: 'Format and lint',
    run: () =>
      runCommand('node_modules/@biomejs/biome/bin/biome', 'ci', '.', ...(process.stdout.isTTY ? [] : ['--colors=off'])),
  },
  {
    name: 'unused',
    heading: 'Unused files, exports and packages',
    run: () => runCommand('node_modules/knip/bin/knip.js', '--no-progress'),
  },
  { name: 'unit', heading: 'Units and architecture', run: () => runNodeTests(testFiles()) },
  { name: 'golden', heading: 'Golden readings', run: () => runNodeTests(testFiles('golden')) },
  { name: 'laws', heading: 'Laws of every page', run: () => runNodeTests(testFiles('laws')) },
  { name: 'score', heading: 'Floors of the reading', run: () => runNodeTests(testFiles('gold')) },
  {
    name: 'archives',
    heading: 'Archives unlike the sample',
    run: () => runNodeTests(testFiles('archives'), SITES_MILLISECONDS),
  },
  { name: 'build', heading: 'Build', run: buildAtAddress },
  {
    name: 'site',
    heading: 'Built site',
    needs: 'build',
    run: () => runNodeTests(testFiles('site'), SITES_MILLISECONDS),
  },
  { name: 'e2e', heading: 'End to end, in a browser', needs: 'build', run: runBrowserTests },
  {
    name: 'browsers',
    heading: 'Firefox and WebKit',
    needs: 'build',
    run: () => runOtherBrowsers(testFiles('browsers')),
  },
];
