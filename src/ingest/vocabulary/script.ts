/** Traditional characters as their simplified ones: what the reader knows of words is written in simplified characters. */
import traditional from 'opencc-js/dict/TSCharacters';

const SIMPLER = new Map(
  traditional.split('|').flatMap((entry): [number, number][] => {
    const [from = '', to = ''] = entry.split(' ');
    return from.length === 1 && to.length === 1 ? [[from.charCodeAt(0), to.charCodeAt(0)]] : [];
  }),
);

/** One UTF-16 unit for one: places in the text stay. */
export const toSimplified = (code: number): number => SIMPLER.get(code) ?? code;

export const simplify = (text: string): string =>
  text.replace(/\p{Script=Han}/gu, (char) =>
    char.length === 1 ? String.fromCharCode(toSimplified(char.charCodeAt(0))) : char,
  );

/** Share of a page's Han characters from which it is a page in Traditional characters: simplified pages have a few (乾, 著). */
const TRADITIONAL = 0.1;

export function isTraditional(lines: readonly string[]): boolean {
  let han = 0;
  let other = 0;
  for (const text of lines)
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code < 0x4e00 || code > 0x9fff) continue;
      han++;
      if (SIMPLER.has(code) && SIMPLER.get(code) !== code) other++;
    }
  return other > TRADITIONAL * han;
}
