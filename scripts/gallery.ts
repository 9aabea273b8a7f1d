/** Takes pictures of every kind of page, on a phone and on a desktop, light and dark. */
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { BROWSER_ARGUMENTS, ensureBrowser } from './browser.ts';
import { CommandError, command } from './command.ts';
import { kindsOfPage } from './gallery/kinds.ts';
import { serve } from './serve.ts';

const USAGE =
  'npm run gallery -- [--dir DIR] [--out DIR] [--only KIND] [--port N]    (dist, .cache/gallery, every kind, 4461)';

const VIEWPORTS = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 900 } };
const SCHEMES = ['light', 'dark'] as const;

async function gallery(directory: string, out: string, port: number, only: string | undefined): Promise<number> {
  const address = await serve(directory, port);
  const kinds = Object.entries(await kindsOfPage(directory)).filter(([kind]) => !only || kind === only);
  if (kinds.length === 0) throw new CommandError(`there is no page of the kind ${only}`);
  await mkdir(out, { recursive: true });
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: BROWSER_ARGUMENTS });
  let pictures = 0;
  for (const [device, viewport] of Object.entries(VIEWPORTS)) {
    for (const colorScheme of SCHEMES) {
      const context = await browser.newContext({ viewport, colorScheme, reducedMotion: 'reduce' });
      const page = await context.newPage();
      for (const [kind, path] of kinds) {
        await page.goto(`${address}${path}`);
        await page.screenshot({ path: join(out, `${kind}-${device}-${colorScheme}.png`), fullPage: true });
        pictures++;
      }
      await context.close();
    }
  }
  await browser.close();
  return pictures;
}

if (import.meta.main) {
  const options = {
    dir: { type: 'string' },
    out: { type: 'string' },
    only: { type: 'string' },
    port: { type: 'string' },
  } as const;
  await command(USAGE, options, async ({ dir = 'dist', out = '.cache/gallery', only, port = '4461' }) => {
    const pictures = await gallery(resolve(dir), resolve(out), Number(port), only);
    console.log(`${pictures} pictures in ${out}/`);
    process.exit(); // the server would keep the process running
  });
}
