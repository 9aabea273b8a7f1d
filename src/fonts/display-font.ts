/**
 * Gives every page a font of its own for its nameplate and large headlines: a heavy Song cut down to the characters
 * that stand in elements marked `data-display`. A few kilobytes a page, and newspapers look like newspapers everywhere.
 */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import subsetFont from 'subset-font';
import { displayCharacters } from './display-characters.ts';

const WHOLE_FONT = import.meta.resolve(
  '@fontsource/noto-serif-sc/files/noto-serif-sc-chinese-simplified-900-normal.woff2',
);
/** Font names that go along: copyright, licence and its address. */
const NAMES_KEPT = [0, 13, 14];
const FOLDER = '_assets/fonts/';

/** An Astro integration that works on the built pages. */
export function displayFont(): AstroIntegration {
  return {
    name: 'display-font',
    hooks: { 'astro:build:done': ({ dir }) => setPages(dir) },
  };
}

async function setPages(site: URL): Promise<void> {
  const charactersOf = new Map<URL, string>();
  for (const file of await readdir(site, { recursive: true })) {
    if (!file.endsWith('.html')) continue;
    const page = new URL(file.split('/').map(encodeURIComponent).join('/'), site);
    const characters = displayCharacters(await readFile(page, 'utf8'));
    if (characters) charactersOf.set(page, characters);
  }
  if (charactersOf.size === 0) return;

  const everything = [...new Set([...charactersOf.values()].join(''))].join('');
  const whole = await readFile(fileURLToPath(WHOLE_FONT));
  const font = await subsetFont(whole, everything, { targetFormat: 'truetype', preserveNameIds: NAMES_KEPT });
  const addresses = new Map<string, string>();
  await mkdir(new URL(FOLDER, site), { recursive: true });
  for (const [page, characters] of charactersOf) {
    const address = addresses.get(characters) ?? (await cut(font, characters, site));
    addresses.set(characters, address);
    const html = await readFile(page, 'utf8');
    await writeFile(
      page,
      html.replace('</head>', () => `${headFor(address)}</head>`),
    );
  }
}

/** Writes the font with these characters alone; its address from the site's root. */
async function cut(font: Buffer, characters: string, site: URL): Promise<string> {
  const bytes = await subsetFont(font, characters, { targetFormat: 'woff2', preserveNameIds: NAMES_KEPT });
  const name = `${FOLDER}${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}.woff2`;
  await writeFile(new URL(name, site), bytes);
  return `/${name}`;
}

const headFor = (address: string): string =>
  `<link rel="preload" href="${address}" as="font" type="font/woff2" crossorigin>` +
  `<style>@font-face{font-family:"Hedingben Display";src:url(${address}) format("woff2");font-weight:700 900;font-display:fallback}</style>`;
