/** Breaks a paragraph into lines like a typesetter: by width, not inside a number, no `。` at the start of a line. */

/** Width in half characters: Han and full-width marks are two wide. */
export const halves = (text: string): number => [...text].reduce((sum, c) => sum + (c < '\u2000' ? 1 : 2), 0);

const NOT_AT_START = /^[，。、；：？！）》”’」』…—·,;:?!)%]/u;
const CLOSING = /[，。、；：？！）》”’」』…%]+$/u;
const NOT_AT_END = /[（《“‘「『(]$/u;

/** What must stay together: a number or foreign word, an opening mark and what follows, closing marks and what precedes. */
function pieces(text: string): string[] {
  const out: string[] = [];
  for (const piece of text.match(/[\p{Script=Latin}\d.+\-%:/]+|[\s\S]/gu) ?? []) {
    const last = out.at(-1);
    if (last !== undefined && (NOT_AT_START.test(piece) || NOT_AT_END.test(last))) out[out.length - 1] = last + piece;
    else out.push(piece);
  }
  return out;
}

/**
 * Lines of at most `width` characters, the first one shorter by `indent`. A closing mark may hang over by half a character,
 * like compressed punctuation in print. Spaces at a break are removed.
 * @param hanging closing marks hang over whole, as many as there are
 */
export function wrap(text: string, width: number, indent = 2, hanging = false): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text)) {
    const fits = 2 * (lines.length === 0 ? width - indent : width);
    const over = hanging ? halves(CLOSING.exec(piece)?.[0] ?? '') : /[，。、；：”）》]$/u.test(piece) ? 1 : 0;
    if (line && halves(line + piece) - over > fits) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
  }
  if (line.trim()) lines.push(line.trimEnd());
  return lines;
}

/** The free width of a line, in half characters. */
export const slack = (line: string, width: number): number => 2 * width - halves(line);
