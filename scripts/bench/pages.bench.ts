/** Measures how many bytes each kind of page costs a reader, and compares them with the limits of the project. */
import { resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { BROWSER_ARGUMENTS, ensureBrowser } from '../browser.ts';
import { CommandError, command } from '../command.ts';
import { kindsOfPage } from '../gallery/kinds.ts';
import { serve } from '../serve.ts';
import { type PageWeight, weighPage } from './pages/weigh.ts';

const USAGE = 'npm run bench -- pages [--dir DIR] [--port N]    (dist, 4462)';

/** Bytes without fonts, with gzip, which gives the larger number. */
const MOST: Record<string, number> = { article: 20 * 1024, home: 40 * 1024 };
const MOST_FONTS = 60 * 1024;
/** Style sheets. Many rules for one kind of page are a sheet of their own. */
const MOST_SHEETS: Record<string, number> = { search: 2, offline: 2 };

/** The exceeded limits of a page, in words; empty if there are none. */
function excesses(kind: string, { gzip, fonts, styleSheets, shift }: PageWeight): string[] {
  const most = MOST[kind];
  const sheets = MOST_SHEETS[kind] ?? 1;
  return [
    most !== undefined && gzip > most ? `${kind}: ${gzip} bytes without fonts, ${most} allowed` : '',
    fonts > MOST_FONTS ? `${kind}: ${fonts} bytes of fonts, ${MOST_FONTS} allowed` : '',
    shift > 0 ? `${kind}: ${shift.toFixed(3)} of the window moved while it loaded, nothing may` : '',
    styleSheets > sheets ? `${kind}: ${styleSheets} style sheets, ${sheets} allowed` : '',
  ].filter((text) => text !== '');
}

function row(cells: readonly (string | number)[]): string {
  return cells.map((cell, i) => (i === 0 ? String(cell).padEnd(12) : String(cell).padStart(10))).join('');
}

const kilobytes = (bytes: number): string => (bytes / 1024).toFixed(1);

const options = { dir: { type: 'string' }, port: { type: 'string' } } as const;
await command(USAGE, options, async ({ dir = 'dist', port = '4462' }) => {
  const address = await serve(resolve(dir), Number(port));
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: BROWSER_ARGUMENTS });
  const found: string[] = [];
  console.log('one of each kind of page, on a phone, nothing cached; KB over the wire');
  console.log(row(['', 'requests', 'gzip', 'brotli', 'fonts', 'gzip+fonts', 'br+fonts', 'sheets', 'shift']));
  for (const [kind, path] of Object.entries(await kindsOfPage(resolve(dir)))) {
    const weight = await weighPage(browser, address + path);
    const { requests, gzip, brotli, fonts, styleSheets, shift } = weight;
    const weights = [gzip, brotli, fonts, gzip + fonts, brotli + fonts].map(kilobytes);
    console.log(row([kind, requests, ...weights, styleSheets, shift.toFixed(3)]));
    found.push(...excesses(kind, weight));
  }
  await browser.close();
  if (found.length > 0) throw new CommandError(`too heavy\n${found.join('\n')}`);
});
// The server would keep the process running.
process.exit();
