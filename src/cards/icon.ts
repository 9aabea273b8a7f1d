/** The icon of the archive: a double rule over 合 on red, like the spine of a bound volume. */
import sharp from 'sharp';
import { outline, widthOf } from './outlines.ts';

const COLOURS = { red: '#a8201a', white: '#fff' };
const CHARACTER = '合';

/**
 * PNG, `size` pixels square. @param maskable whether the system cuts it to its own shape: then the ground fills the
 * square and the mark stays within the middle four fifths
 */
export function drawIcon(size: number, maskable: boolean): Promise<Buffer> {
  const inner = size * (maskable ? 0.72 : 0.9);
  const left = (size - inner) / 2;
  const width = inner * 0.74;
  const glyph = inner * 0.74;
  const rule = (y: number, height: number): string =>
    `<rect x="${(size - width) / 2}" y="${left + inner * y}" width="${width}" height="${inner * height}"/>`;
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}">`,
    `<rect width="${size}" height="${size}" rx="${maskable ? 0 : size * 0.1}" fill="${COLOURS.red}"/>`,
    `<g fill="${COLOURS.white}">${rule(0.07, 0.05)}${rule(0.15, 0.018)}`,
    outline(CHARACTER, (size - widthOf(CHARACTER, glyph)) / 2, left + inner * 0.86, glyph),
    '</g></svg>',
  ].join('');
  return sharp(Buffer.from(svg)).png({ compressionLevel: 9 }).toBuffer();
}
