/** Text as outlines, so that a picture looks the same whatever fonts the building machine has. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { create, type Font } from 'fontkitten';

const FILES = '@fontsource/noto-serif-sc/files/noto-serif-sc';
/** What printers set for a character that they have not. */
const MISSING = '〓';

const load = (name: string): Font => {
  const file = fileURLToPath(import.meta.resolve(`${FILES}-${name}-normal.woff2`));
  const font = create(readFileSync(file));
  if (font.isCollection) throw new TypeError(`${file} is a collection of fonts, not one.`);
  return font;
};

let fonts: Font[] | undefined;

/** The heavy Song of the nameplates, Chinese and Latin, opened once. */
function fontOf(character: string): { font: Font; point: number } {
  fonts ??= [load('chinese-simplified-900'), load('latin-900')];
  const point = character.codePointAt(0) as number;
  const font = fonts.find((candidate) => candidate.hasGlyphForCodePoint(point));
  return font ? { font, point } : { font: fonts[0] as Font, point: MISSING.codePointAt(0) as number };
}

/** Width of a text in pixels. */
export function widthOf(text: string, size: number): number {
  let width = 0;
  for (const character of text) {
    const { font, point } = fontOf(character);
    width += (font.glyphForCodePoint(point).advanceWidth / font.unitsPerEm) * size;
  }
  return width;
}

/** SVG paths of a line of text that begins at `x` and stands on `y`. */
export function outline(text: string, x: number, y: number, size: number): string {
  let paths = '';
  let left = x;
  for (const character of text) {
    const { font, point } = fontOf(character);
    const glyph = font.glyphForCodePoint(point);
    const scale = size / font.unitsPerEm;
    paths += `<path transform="translate(${left.toFixed(2)} ${y}) scale(${scale} ${-scale})" d="${glyph.path.toSVG()}"/>`;
    left += glyph.advanceWidth * scale;
  }
  return paths;
}
