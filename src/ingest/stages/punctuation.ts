/** Transcription rule 3: half-width punctuation between Chinese becomes full-width, straight quotes become paired ones. */
import { HAN } from '../text.ts';

const FULL: Record<string, string> = { ',': '，', ';': '；', ':': '：', '?': '？', '!': '！', '(': '（', ')': '）' };
const CHINESE = /[\p{Script=Han}，。、；：！？（）《》【】“”‘’…—·％℃]/u;

/** @param text one paragraph or headline, with its spaces already repaired */
export function widenPunctuation(text: string): string {
  if (!/[,;:?!()"']/u.test(text)) return text;
  return pairQuotes(widen(text));
}

function widen(text: string): string {
  const brackets: boolean[] = [];
  const inHan = HAN.test(text);
  const bracketsHan = hanInBrackets(text);
  return text.replace(/[,;:?!()]/gu, (char, i: number) => {
    const full = FULL[char] as string;
    const before = significantBefore(text, i);
    const after = significantAfter(text, i);
    if (char === '(') {
      const wide = CHINESE.test(before) || (CHINESE.test(after) && !/[A-Za-z]/u.test(before)) || bracketsHan(i);
      brackets.push(wide);
      return wide ? full : char;
    }
    if (char === ')') return (brackets.pop() ?? CHINESE.test(before)) ? full : char;
    if (
      (char === ':' || char === ',') &&
      /\d/u.test(text.charAt(i - 1)) &&
      /\d/u.test(text.charAt(i + 1)) &&
      !(char === ',' && isList(text, i))
    )
      return char;
    const chinese =
      CHINESE.test(before) || CHINESE.test(after) || (/["'%\d)]/u.test(before) && inHan && !/[A-Za-z]/u.test(after));
    return chinese ? full : char;
  });
}

/** `2030,2035` parts two numbers, `1,200` groups one number's thousands. */
const isList = (text: string, comma: number): boolean => !/^\d{3}(?!\d)/u.test(text.slice(comma + 1, comma + 5));

/** Neither a space nor a quotation mark. */
const SIGNIFICANT = /[^\s"']/u;

/** The nearest significant character before a place; empty where there is none. */
function significantBefore(text: string, at: number): string {
  let i = at - 1;
  while (i >= 0 && !SIGNIFICANT.test(text.charAt(i))) i--;
  return /[\udc00-\udfff]/u.test(text.charAt(i)) ? text.slice(i - 1, i + 1) : text.charAt(i);
}

/** The nearest significant character after a place; empty where there is none. */
function significantAfter(text: string, at: number): string {
  let i = at + 1;
  while (i < text.length && !SIGNIFICANT.test(text.charAt(i))) i++;
  return i < text.length ? String.fromCodePoint(text.codePointAt(i) as number) : '';
}

/** Whether a Han character stands between a bracket and the next closing one, or the end of the text; asked from left to right. */
function hanInBrackets(text: string): (open: number) => boolean {
  let [han, close] = [-1, -1];
  const next = (found: number): number => (found < 0 ? text.length : found);
  return (open) => {
    if (close <= open) close = next(text.indexOf(')', open));
    if (han <= open) {
      ALL_HAN.lastIndex = open;
      han = next(ALL_HAN.exec(text)?.index ?? -1);
    }
    return han < close;
  };
}
const ALL_HAN = /\p{Script=Han}/gu;

/** Costs of reading a straight quotation mark against its surroundings. */
const COST = { unpaired: 4, long: 0.15, stopInside: 2.5, against: 6 };
/** A quotation that is no speech is seldom longer, in characters. */
const QUOTATION = 24;

/** Of the marks up to one: whether it opens, what that costs, and the reading of those before it. */
interface QuoteReading {
  open: boolean;
  cost: number;
  before: QuoteReading | null;
}

/**
 * Straight quotation marks → paired ones. Each may open or close; the cheapest reading of the paragraph is taken, so that
 * one mark that the extraction lost does not turn round all that follow.
 */
function pairQuotes(text: string): string {
  if (!/["']/u.test(text) || !CHINESE.test(text)) return text;
  const marks = [...text.matchAll(/["“”]/gu)].map(({ index }) => index);
  let readings: QuoteReading[] = [{ open: false, cost: 0, before: null }];
  marks.forEach((at, k) => {
    const between = text.slice(k === 0 ? 0 : (marks[k - 1] as number) + 1, at);
    const next = readings.flatMap((before) =>
      [true, false].map((opens) => ({
        open: opens,
        before,
        cost:
          before.cost +
          (before.open === opens ? COST.unpaired : 0) +
          (before.open && !opens ? insideCost(between) : 0) +
          placeCost(text, at, opens),
      })),
    );
    readings = [true, false].flatMap((open) =>
      next
        .filter((reading) => reading.open === open)
        .sort((a, b) => a.cost - b.cost)
        .slice(0, 1),
    );
  });
  const [best] = readings.sort((a, b) => a.cost + (a.open ? 1 : 0) - b.cost - (b.open ? 1 : 0));
  const opens: boolean[] = [];
  for (let reading = best; reading?.before; reading = reading.before) opens.push(reading.open);
  opens.reverse();
  let k = 0;
  const paired = text.replace(/["“”]/gu, (mark) => {
    const open = opens[k++];
    return mark !== '"' ? mark : open ? '“' : '”';
  });
  return pairSingle(paired);
}

/** Inside a quotation: short, or a speech, which ends in a stop or comma before its closing mark. */
function insideCost(between: string): number {
  if (/[。！？，…]$/u.test(between)) return 0;
  const length = [...between].length;
  return (/[。！？]/u.test(between) ? COST.stopInside : 0) + Math.max(0, length - QUOTATION) * COST.long;
}

function placeCost(text: string, at: number, opens: boolean): number {
  const printed = text.charAt(at);
  if (printed === '“' || printed === '”') return (printed === '“') === opens ? 0 : 50;
  const [before, after] = [text.charAt(at - 1), text.charAt(at + 1)];
  if (before === '' || /[（《：:、]/u.test(before)) return opens ? 0 : COST.against;
  if (after === '' || /[，。、；：！？）》]/u.test(after)) return opens ? COST.against : 0;
  if (/[，；]/u.test(before)) return opens ? 0 : 0.5;
  return 0;
}

/** Apostrophes stay; other single marks go by turns. */
function pairSingle(text: string): string {
  let open = false;
  return text.replace(/'/gu, (char, i: number) => {
    if (/[A-Za-z]/u.test(text.charAt(i - 1)) && /[A-Za-z]/u.test(text.charAt(i + 1))) return char;
    open = !open;
    return open ? '‘' : '’';
  });
}
