/** A card: a nameplate, a double rule, a line of facts, and headlines. */
import sharp from 'sharp';
import { CARD_SIZE } from '../model/card.ts';
import { linesOf } from './lines.ts';
import { outline, widthOf } from './outlines.ts';

interface Card {
  nameplate: string;
  /** Below the rule: date, numbers. */
  facts: string;
  /** The archive's title, at the bottom. */
  foot: string;
  /** The first is set largest. */
  headlines: readonly string[];
}

const { width, height } = CARD_SIZE;
const MARGIN = 64;
const INNER = width - 2 * MARGIN;
const COLOURS = { paper: '#fbf8f1', ink: '#1c1916', soft: '#5c554a', accent: '#a8201a' };

/** The card as PNG. */
export function drawCard(card: Card): Promise<Buffer> {
  return sharp(Buffer.from(svg(card)))
    .png({ compressionLevel: 9 })
    .toBuffer();
}

function svg({ nameplate, facts, foot, headlines }: Card): string {
  const size = Math.min(104, (104 * INNER) / widthOf(nameplate, 104));
  const [lead = '', ...others] = headlines;
  let y = 340;
  let text = '';
  for (const line of linesOf(lead, 64, INNER, 2)) {
    text += outline(line, MARGIN, y, 64);
    y += 84;
  }
  for (const headline of others) {
    if (y > height - 100) break;
    text += outline(linesOf(headline, 36, INNER, 1)[0] ?? '', MARGIN, y, 36);
    y += 56;
  }
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
    `<rect width="${width}" height="${height}" fill="${COLOURS.paper}"/>`,
    `<g fill="${COLOURS.accent}">${outline(nameplate, MARGIN, 150, size)}</g>`,
    `<g fill="${COLOURS.ink}"><rect x="${MARGIN}" y="182" width="${INNER}" height="6"/>`,
    `<rect x="${MARGIN}" y="193" width="${INNER}" height="2"/>${text}</g>`,
    `<g fill="${COLOURS.soft}">${outline(facts, MARGIN, 236, 28)}`,
    `${outline(foot, width - MARGIN - widthOf(foot, 28), height - 40, 28)}</g>`,
    '</svg>',
  ].join('');
}
