/** Makes a subset of the display font. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { convert } from 'fontverter';
import subsetFont from 'subset-font';
import { toWoff2 } from './woff2.ts';

const WHOLE_FONT = import.meta.resolve(
  '@fontsource/noto-serif-sc/files/noto-serif-sc-chinese-simplified-900-normal.woff2',
);
/** Names that stay in the font: copyright, licence and its address. */
const NAMES_KEPT = [0, 13, 14];

let opened: Promise<Buffer> | undefined;

/** The font with only these characters, as WOFF2. */
export async function cutFont(characters: string): Promise<Buffer> {
  opened ??= readFile(fileURLToPath(WHOLE_FONT)).then((whole) => convert(whole, 'truetype'));
  return toWoff2(await subsetFont(await opened, characters, { targetFormat: 'truetype', preserveNameIds: NAMES_KEPT }));
}
