/**
 * The display font: a heavy Song typeface for nameplates and large headlines. Only the characters that pages need are in it, so that
 * newspapers look the same on every device. Pages that belong together share one font: a page (版) and its articles.
 */
import { createHash } from 'node:crypto';
import { displayCharacters } from './display-characters.ts';

/** Increase it if the same characters give another font: browsers cache a font by its address forever. */
const EDITION = '2';

export const FONT_FOLDER = '/_assets/fonts/';

const shared = globalThis as { hedingbenFonts?: Map<string, string> };
/** Address → characters of every font that pages of this process need. Global, because the pages are a bundle with its own modules. */
shared.hedingbenFonts ??= new Map();
const named = shared.hedingbenFonts;

/** The address of the font for a page that shows `texts` in it. The build makes the fonts that were named here. */
export function displayFont(texts: readonly string[]): string {
  const characters = displayCharacters(texts);
  const sum = createHash('sha256').update(`${EDITION}\n${characters}`).digest('hex').slice(0, 16);
  const address = `${FONT_FOLDER}${sum}.woff2`;
  named.set(address, characters);
  return address;
}

/** Returns the fonts named so far (address → characters), and forgets them. */
export function takeNamedFonts(): Map<string, string> {
  const taken = new Map(named);
  named.clear();
  return taken;
}
