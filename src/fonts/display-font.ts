/**
 * The display font: a heavy Song for nameplates and large headlines, cut down to the characters that pages set in it, so that
 * newspapers look like newspapers everywhere. Pages that belong together share one: a page (版) and its articles.
 */
import { createHash } from 'node:crypto';
import { displayCharacters } from './display-characters.ts';

/** Raised whenever a font of the same characters comes out otherwise: browsers keep it by its address for good. */
const EDITION = '2';

export const FONT_FOLDER = '/_assets/fonts/';

const shared = globalThis as { hedingbenFonts?: Map<string, string> };
/** Address → characters, of every font that pages of this process named. The pages are a bundle with modules of its own. */
shared.hedingbenFonts ??= new Map();
const named = shared.hedingbenFonts;

/** The address of the font for a page that sets `texts` in it. Whoever writes the site cuts what was named. */
export function displayFont(texts: readonly string[]): string {
  const characters = displayCharacters(texts);
  const sum = createHash('sha256').update(`${EDITION}\n${characters}`).digest('hex').slice(0, 16);
  const address = `${FONT_FOLDER}${sum}.woff2`;
  named.set(address, characters);
  return address;
}

/** Address → characters of the fonts named so far, which are then forgotten. */
export function takeNamedFonts(): Map<string, string> {
  const taken = new Map(named);
  named.clear();
  return taken;
}
