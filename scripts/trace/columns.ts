/** Text on a terminal, where a Han character is two columns wide. */

const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3fffd}]/u;

/** Width in columns. */
const columns = (text: string): number => [...text].reduce((sum, char) => sum + (WIDE.test(char) ? 2 : 1), 0);

/** Lines of at most `width` columns. Latin text breaks at spaces, Chinese anywhere. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.match(/[!-~“”‘’…—]+\s?|[\s\S]/gu) ?? []) {
    if (line && columns((line + word).trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += word;
  }
  return [...lines, line.trimEnd()];
}

/** A label with a text beside it, on as many lines as needed. */
export function labelled(label: string, text: string, indent: number, width: number): string {
  return text
    .split('\n')
    .flatMap((line) => wrap(line, width - indent))
    .map((line, i) => `${i === 0 ? label.padEnd(indent) : ' '.repeat(indent)}${line}`.trimEnd())
    .join('\n');
}
