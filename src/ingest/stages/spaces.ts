/** Transcription rules 1 and 2: wrapped lines join, kerning spaces go, a space between two phrases stays. */
import { emWidth } from '../text.ts';

const CJK = String.raw`\p{Script=Han}，。、；：！？（）《》〈〉【】「」『』“”‘’…—·％℃`;
const FULL = String.raw`，。、；：！？（）《》〈〉【】「」『』“”‘’…—·`;
const HALF = String.raw`,;:!?()"'`;

/** Joins the lines of one paragraph: without a space, unless two Latin words meet. */
export function joinLines(lines: readonly string[]): string {
  return lines.reduce(
    (text, line) => (text && /[A-Za-z,.]$/u.test(text) && /^[A-Za-z]/u.test(line) ? `${text} ${line}` : text + line),
    '',
  );
}

const LETTER_SPACED = new RegExp(String.raw`(?<![^\s])(?:[${CJK}]{1,2} ){3,}[${CJK}]{1,3}(?![^\s${CJK}])`, 'gu');
const LETTER_SPACED_INSIDE = new RegExp(
  String.raw`(?:(?<=^|[\s${CJK}])\p{Script=Han}[${FULL}]? ){3,}[${FULL}]?\p{Script=Han}`,
  'gu',
);
const AROUND_FULL = new RegExp(String.raw` ?(?=[，。、；：！？）》〉】」』”’…])|(?<=[（《〈【「『“‘]) `, 'gu');
const AFTER_FULL = new RegExp(
  String.raw`(?<=[，。、；：！？）（《〈【「『“‘”’—…]) (?=\S)|(?<=\S) (?=[（《〈【「『])`,
  'gu',
);
const HAN_NUMBER =
  /(?<=[\p{Script=Han}，。、；：！？（）“”《》—]) (?=[\p{L}\p{N}“‘%℃+-])(?!\p{Script=Han})|(?<=[A-Za-z\d%℃+.]) (?=[\p{Script=Han}，。、；：！？）”—])/gu;
const AROUND_HALF = new RegExp(
  String.raw`(?<=[\p{Script=Han}\d%”’"'）)]) ?(?=[${HALF}])(?!["'(])|(?<=[${HALF}]) (?=[\p{Script=Han}\d“‘"'])`,
  'gu',
);

/** Kerning between characters that a printer set apart and the extraction took for words. */
export function closeKerning(text: string): string {
  if (!text.includes(' ')) return text;
  return text
    .replace(LETTER_SPACED, (run) => run.replaceAll(' ', ''))
    .replace(LETTER_SPACED_INSIDE, (run) => run.replaceAll(' ', ''))
    .replace(HAN_NUMBER, '')
    .replace(AROUND_FULL, '')
    .replace(AFTER_FULL, '')
    .replace(/(?<=\d) (?=[年月日时分秒号%])/gu, '')
    .trim();
}

/** Spaces beside half-width punctuation that stands for full-width; before rule 3. */
export const closeHalfWidth = (text: string): string => text.replace(AROUND_HALF, '');

/** Width as printed, in em, where half-width punctuation stands for full-width. */
export const printedWidth = (text: string): number => emWidth(text) + (text.match(/[,;:!?()"']/gu)?.length ?? 0) * 0.5;

/**
 * Width of the column in em that a paragraph was wrapped to, where each wrap left a space; null when no width explains
 * the spaces: `…但是我们 厂区内基本上无积水,没有影响到企业 的正常生产。`
 */
export function wrapWidth(text: string): number | null {
  const parts = text.split(' ').map(printedWidth);
  const inner = parts.slice(1, -1).filter((width) => width >= 8 && width <= 60);
  if (inner.length === 0) return parts.length === 2 && (parts[0] as number) >= 8 ? (parts[0] as number) + 2 : null;
  const sorted = inner.toSorted((a, b) => a - b);
  const width = sorted[Math.floor(sorted.length * 0.6)] as number;
  const near = inner.filter((w) => Math.abs(w - width) <= 2.5).length;
  return near >= inner.length * 0.5 ? width : null;
}

/**
 * Takes the wrap spaces out of a paragraph that was wrapped to `width` em. Spaces elsewhere between two Han characters
 * stay inside quotation marks, titles and brackets, where they part phrases, and go in plain prose, where they are kerning.
 */
export function unwrapSpaces(text: string, width: number): string {
  let out = '';
  let since = 2;
  let depth = 0;
  let straight = false;
  for (const [i, char] of [...text].entries()) {
    if (char === ' ') {
      const atWrap = since >= width - 2.5;
      const apart = (depth > 0 || straight) && !atWrap;
      if (apart) out += char;
      if (atWrap) since = 0;
      continue;
    }
    if ('“《（(【'.includes(char)) depth++;
    if ('”》）)】'.includes(char)) depth = Math.max(0, depth - 1);
    if (char === '"') straight = !straight;
    since += printedWidth(char);
    out += char;
    if (i === 0 && since > 2) since = 2 + printedWidth(char);
  }
  return out;
}
