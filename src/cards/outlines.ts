/** Text as outlines, so that pictures do not depend on the fonts of the machine. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { create, type Font } from 'fontkitten';

const FILES = '@fontsource/noto-serif-sc/files/noto-serif-sc';
/** The sign for a character that the font does not have. */
const MISSING = '〓';

const load = (name: string): Font => {
  const file = fileURLToPath(import.meta.resolve(`${FILES}-${name}-normal.woff2`));
  const font = create(readFileSync(file));
  if (font.isCollection) throw new TypeError(`${file} is a collection of fonts, not one.`);
  return font;
};

let fonts: Font[] | undefined;

/** The heavy Song typeface of the nameplates, Chinese and Latin. It is opened once. */
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

/** SVG paths of a line of text. It begins at `x`; its baseline is `y`. */
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
