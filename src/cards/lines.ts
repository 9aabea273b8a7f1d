/** Breaks a headline into lines of a given width. Chinese may break anywhere except before a closing mark. */
import { widthOf } from './outlines.ts';

const CLOSING = /^[，。、；：？！）》」』”’…]/u;

/** At most `most` lines. Longer text is cut and ends in … */
export function linesOf(text: string, size: number, width: number, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const character of text.replace(/\s+/g, ' ')) {
    if (line && widthOf(line + character, size) > width && !CLOSING.test(character)) {
      lines.push(line);
      line = '';
    }
    line += character;
  }
  if (line) lines.push(line);
  if (lines.length <= most) return lines;
  const last = [...(lines[most - 1] as string)];
  while (last.length > 0 && widthOf(`${last.join('')}…`, size) > width) last.pop();
  return [...lines.slice(0, most - 1), `${last.join('')}…`];
}
