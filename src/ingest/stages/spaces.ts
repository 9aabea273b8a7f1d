/** Transcription rules 1 and 2: wrapped lines join, kerning spaces go, a space between two phrases stays. */
import { emWidth } from '../text.ts';
import { BYLINE_MARKS, DATELINE_OPENING } from '../vocabulary/lexicon.ts';

const CJK = String.raw`\p{Script=Han}，。、；：！？（）《》〈〉【】「」『』“”‘’…—·％℃`;
const FULL = String.raw`，。、；：！？（）《》〈〉【】「」『』“”‘’…—·`;
const HALF = String.raw`,;:!?()"'`;

/** Joins the lines of one paragraph: without a space, unless two Latin words meet. */
export function joinLines(lines: readonly string[]): string {
  const full = lines.filter((line) => line !== '');
  return full.map((line, i) => (meetInLatin(full[i - 1] ?? '', line) ? ` ${line}` : line)).join('');
}

const meetInLatin = (before: string, after: string): boolean =>
  /[\p{Script=Latin},.]/u.test(before.slice(-1)) && /^\p{Script=Latin}/u.test(after);

const LETTER_SPACED = new RegExp(String.raw`(?<![^\s])(?:[${CJK}]{1,2} ){3,}[${CJK}]{1,3}(?![^\s${CJK}])`, 'gu');
const LETTER_SPACED_INSIDE = new RegExp(
  String.raw`(?:(?<=^|[\s${CJK}])\p{Script=Han}[${FULL}]? ){3,}[${FULL}]?\p{Script=Han}`,
  'gu',
);
const AROUND_FULL = / ?(?=[，。、；：！？）》〉】」』”’…])|(?<=[（《〈【「『“‘]) /gu;
const AFTER_FULL = /(?<=[，。、；：！？）（《〈【「『“‘”’—…]) (?=\S)|(?<=\S) (?=[（《〈【「『])/gu;
const HAN_NUMBER =
  /(?<=[\p{Script=Han}，。、；：！？（）“”《》—]) (?=[\p{L}\p{N}“‘%℃+-])(?!\p{Script=Han})|(?<=[A-Za-z\d%℃+.]) (?=[\p{Script=Han}，。、；：！？）”—])/gu;
const AROUND_HALF = new RegExp(
  String.raw`(?<=[\p{Script=Han}\d%”’"'）)]) ?(?=[${HALF}])(?!["'(])|(?<=[${HALF}]) (?=[\p{Script=Han}\d“‘"'])`,
  'gu',
);

/** Spaces of the print: after a lead-in, and around the mark of a credit. `本报聊城讯 12月5日` · `……认证企业。 ■ 本报记者 许金松` */
const KEPT = new RegExp(
  String.raw`^(?:${DATELINE_OPENING})[^ ，。（(]{0,12}[讯电] (?=[\p{L}\p{N}“"])|(?<=[。！？”…]) [${BYLINE_MARKS}] ?`,
  'gu',
);
const HELD = '\u0000';

/** Kerning between characters that a printer set apart and the extraction took for words. */
export function closeKerning(text: string): string {
  if (!text.includes(' ')) return text;
  return text
    .replace(KEPT, (space) => space.replaceAll(' ', HELD))
    .replace(LETTER_SPACED, (run) => run.replaceAll(' ', ''))
    .replace(LETTER_SPACED_INSIDE, (run) => run.replaceAll(' ', ''))
    .replace(HAN_NUMBER, '')
    .replace(AROUND_FULL, '')
    .replace(AFTER_FULL, '')
    .replace(/(?<=\d) (?=[年月日时分秒号%])/gu, '')
    .replaceAll(HELD, ' ')
    .trim();
}

/** Spaces beside half-width punctuation that stands for full-width; before rule 3. */
export const closeHalfWidth = (text: string): string => text.replace(AROUND_HALF, '');

/** Width as printed, in em, where half-width punctuation stands for full-width. */
const printedWidth = (text: string): number => emWidth(text) + (text.match(/[,;:!?()"']/gu)?.length ?? 0) * 0.5;

/** Narrowest and widest column of a newspaper, in em. */
const COLUMNS = { min: 10, max: 48, step: 0.5 };
/** A line ends this much before or after the column's edge, where the printer spread or squeezed it, in em. */
const SLACK = { short: 2.25, long: 1.25 };
/** Share of the lines that must end at a space for a width to explain the spaces. */
const EXPLAINED = 0.75;

/**
 * Width of the column in em that a paragraph was wrapped to, where each wrap left a space; null when no width explains
 * the spaces: `…但是我们 厂区内基本上无积水,没有影响到企业 的正常生产。`
 */
export function wrapWidth(text: string): number | null {
  const [first, ...full] = wrapLines(text);
  if (first === undefined) return null;
  if (full.length === 0) return first + INDENT;
  full.sort((a, b) => a - b);
  return full[full.length >> 1] as number;
}

/** Widths in em of the lines that a paragraph was wrapped to, without the last; empty when no one width explains its spaces. */
export function wrapLines(text: string): number[] {
  const known = memo.get(text);
  if (known) return known;
  const lines = findWrapLines(text);
  if (memo.size >= MEMO_SIZE) memo.clear();
  memo.set(text, lines);
  return lines;
}

/** Several stages ask of the same paragraph. */
const memo = new Map<string, number[]>();
const MEMO_SIZE = 500;

function findWrapLines(text: string): number[] {
  const parts = text.split(' ').map(printedWidth);
  if (parts.length < 2) return [];
  let best: { lines: number[]; score: number } | null = null;
  for (let width = COLUMNS.min; width <= COLUMNS.max; width += COLUMNS.step) {
    const { lines, misses } = tryWidth(parts, width);
    const hits = lines.length;
    if (hits === 0 || hits / (hits + misses) < EXPLAINED) continue;
    const score = hits / (hits + misses) - misses * 0.01 + Math.min(hits, 20) * 0.001;
    if (!best || score > best.score) best = { lines, score };
  }
  return best?.lines ?? [];
}

/** The lines of this width that end at a space, by their widths, and how many more would have to break a word. */
function tryWidth(parts: readonly number[], width: number): { lines: number[]; misses: number } {
  const lines: number[] = [];
  let misses = 0;
  let since = 0;
  parts.forEach((part, i) => {
    since += part;
    const available = lines.length + misses === 0 ? width - INDENT : width;
    if (i === parts.length - 1) {
      if (since > available + SLACK.long) misses += Math.floor(since / width);
    } else if (since > width + SLACK.long) {
      misses += Math.max(1, Math.round(since / width));
      since = 0;
    } else if (since >= available - SLACK.short && (parts[i + 1] as number) + since > available + SLACK.long) {
      lines.push(since);
      since = 0;
    }
  });
  return { lines, misses };
}
/** Width of the last line of a paragraph that was wrapped to `width` em with a space at each wrap, in em; null where no wrap is found. */
export function wrapTail(text: string, width: number): number | null {
  let since = 0;
  let available = width - INDENT;
  let wraps = 0;
  for (const part of text.split(' ').map(printedWidth)) {
    if (since >= available - SLACK.short && since + part > available + SLACK.long) {
      wraps++;
      since = part;
      available = width;
    } else since += part;
  }
  // Closing marks hang over; what is longer still has lost the space of a wrap.
  return wraps === 0 ? null : since > width + HANGING ? since % width : since;
}
/** Closing marks reach beyond the column's edge by no more, in em. */
export const HANGING = 4;

/** Indent of a paragraph's first line, in em. */
export const INDENT = 2;

/** A paragraph with as many spaces between Han characters as this, per character, was wrapped or kerned. */
const SPACED = 1 / 45;

/** The paragraph's spaces between Han characters are layout, and do not part phrases. */
export const isSpaced = (text: string): boolean =>
  (text.match(/(?<=[\p{Script=Han}，,、]) (?=\p{Script=Han})/gu)?.length ?? 0) >= text.length * SPACED;

/** A quotation as short as this, without a stop or comma, may hold phrases that spaces part: “生态山东 冬日休闲”. */
const PHRASES = /["“《（(][^"”“》）)，。；！？,;!?]{2,30}["”》）)]/gu;

/**
 * Takes the wrap spaces out of a paragraph that was wrapped to `width` em, null where that is not known. Spaces elsewhere
 * between two Han characters stay inside short quotations, titles and brackets, where they part phrases, and go in plain
 * prose, where they are kerning.
 */
export function unwrapSpaces(text: string, width: number | null): string {
  const phrases = [...text.matchAll(PHRASES)].map(({ index, 0: phrase }) => [index, index + phrase.length] as const);
  const [first = '', ...parts] = text.split(' ');
  const out = [first];
  let before = first.slice(-NEAR);
  let at = first.length;
  let since = printedWidth(first) + INDENT;
  let phrase = 0;
  for (const part of parts) {
    while ((phrases[phrase]?.[1] ?? text.length) <= at && phrase < phrases.length) phrase++;
    const quoted = (phrases[phrase]?.[0] ?? text.length) < at;
    const next = printedWidth(part);
    const atWrap = width !== null && since >= width - SLACK.short && since + next > width + SLACK.long;
    const kept = partsLatin(before, part) || (!atWrap && partsPhrases(before, part, quoted));
    const added = kept ? ` ${part}` : part;
    out.push(added);
    before = (before + added).slice(-NEAR);
    at += part.length + 1;
    since = atWrap ? next : since + next;
  }
  return out.join('');
}

const AFTER_MARK = new RegExp(`[${BYLINE_MARKS}][^。，]{0,40}$`, 'u');

/** How much of the text before a space tells what the space is, in characters. */
const NEAR = 60;

/** Two words of another language stand on its sides, or a word and a number: `Building Bridges`, `iPhone 15`. No wrap undoes that. */
function partsLatin(before: string, after: string): boolean {
  const [a, b] = [
    /([\p{Script=Latin}\p{Nd}])[,.;:!?’'")%&-]*$/u.exec(before)?.[1],
    /^[("'“‘&]?([\p{Script=Latin}\p{Nd}])/u.exec(after)?.[1],
  ];
  return a !== undefined && b !== undefined && /\p{Script=Latin}/u.test(a + b);
}

/**
 * The space stands after the lead-in, in a credit, or in a quotation between two phrases.
 * @param before the last NEAR characters
 */
function partsPhrases(before: string, after: string, quoted: boolean): boolean {
  if (/^.{0,12}[讯电]$/u.test(before) || AFTER_MARK.test(before) || BYLINE_MARKS.includes(after.charAt(0))) return true;
  return quoted && /\p{Script=Han}{2}$/u.test(before) && /^\p{Script=Han}{2}/u.test(after);
}
