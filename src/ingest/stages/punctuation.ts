/** Transcription rule 3: half-width punctuation between Chinese becomes full-width, straight quotes become paired ones. */

const FULL: Record<string, string> = { ',': '，', ';': '；', ':': '：', '?': '？', '!': '！', '(': '（', ')': '）' };
const CHINESE = /[\p{Script=Han}，。、；：！？（）《》【】“”‘’…—·％℃]/u;

/** @param text one paragraph or headline, with its spaces already repaired */
export function widenPunctuation(text: string): string {
  if (!/[,;:?!()"']/u.test(text)) return text;
  return pairQuotes(widen(text));
}

function widen(text: string): string {
  const chars = [...text];
  const brackets: boolean[] = [];
  const inHan = /\p{Script=Han}/u.test(text);
  const holdsHan = hanBeforeBracket(chars);
  return chars
    .map((char, i) => {
      const full = FULL[char];
      if (!full) return char;
      const before = significant(chars, i, -1);
      const after = significant(chars, i, 1);
      if (char === '(') {
        const wide = CHINESE.test(before) || (CHINESE.test(after) && !/[A-Za-z]/u.test(before)) || holdsHan[i] === true;
        brackets.push(wide);
        return wide ? full : char;
      }
      if (char === ')') return (brackets.pop() ?? CHINESE.test(before)) ? full : char;
      if (
        (char === ':' || char === ',') &&
        /\d/u.test(chars[i - 1] ?? '') &&
        /\d/u.test(chars[i + 1] ?? '') &&
        !(char === ',' && isList(chars, i))
      )
        return char;
      const chinese =
        CHINESE.test(before) || CHINESE.test(after) || (/["'%\d)]/u.test(before) && inHan && !/[A-Za-z]/u.test(after));
      return chinese ? full : char;
    })
    .join('');
}

/** `2030,2035` parts two numbers, `1,200` groups one number's thousands. */
function isList(chars: string[], comma: number): boolean {
  return !/^\d{3}(?!\d)/u.test(chars.slice(comma + 1, comma + 5).join(''));
}

/** The nearest character that is neither a space nor a quotation mark. */
function significant(chars: string[], from: number, step: 1 | -1): string {
  let i = from + step;
  while (i >= 0 && i < chars.length && /[\s"']/u.test(chars[i] as string)) i += step;
  return chars[i] ?? '';
}

/** For each character, whether a Han character stands between it and the next closing bracket. */
function hanBeforeBracket(chars: readonly string[]): boolean[] {
  const holds: boolean[] = [];
  let seen = false;
  for (let i = chars.length - 1; i >= 0; i--) {
    if (chars[i] === ')') seen = false;
    holds[i] = seen;
    if (/\p{Script=Han}/u.test(chars[i] as string)) seen = true;
  }
  return holds;
}

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
export function pairQuotes(text: string): string {
  if (!/["']/u.test(text) || !CHINESE.test(text)) return text;
  const chars = [...text];
  const marks = chars.flatMap((char, i) => (char === '"' || char === '“' || char === '”' ? [i] : []));
  let readings: QuoteReading[] = [{ open: false, cost: 0, before: null }];
  marks.forEach((at, k) => {
    const since = k === 0 ? -1 : (marks[k - 1] as number);
    const between = chars.slice(since + 1, at).join('');
    const next = readings.flatMap((before) =>
      [true, false].map((opens) => ({
        open: opens,
        before,
        cost:
          before.cost +
          (before.open === opens ? COST.unpaired : 0) +
          (before.open && !opens ? insideCost(between) : 0) +
          placeCost(chars, at, opens),
      })),
    );
    readings = [true, false].flatMap((open) =>
      next
        .filter((reading) => reading.open === open)
        .sort((a, b) => a.cost - b.cost)
        .slice(0, 1),
    );
  });
  let [best] = readings.sort((a, b) => a.cost + (a.open ? 1 : 0) - b.cost - (b.open ? 1 : 0));
  for (const at of marks.toReversed()) {
    if (chars[at] === '"') chars[at] = best?.open ? '“' : '”';
    best = best?.before ?? undefined;
  }
  return pairSingle(chars);
}

/** Inside a quotation: short, or a speech, which ends in a stop or comma before its closing mark. */
function insideCost(between: string): number {
  if (/[。！？，…]$/u.test(between)) return 0;
  const length = [...between].length;
  return (/[。！？]/u.test(between) ? COST.stopInside : 0) + Math.max(0, length - QUOTATION) * COST.long;
}

function placeCost(chars: string[], at: number, opens: boolean): number {
  const printed = chars[at];
  if (printed === '“' || printed === '”') return (printed === '“') === opens ? 0 : 50;
  const [before, after] = [chars[at - 1] ?? '', chars[at + 1] ?? ''];
  if (before === '' || /[（《：:、]/u.test(before)) return opens ? 0 : COST.against;
  if (after === '' || /[，。、；：！？）》]/u.test(after)) return opens ? COST.against : 0;
  if (/[，；]/u.test(before)) return opens ? 0 : 0.5;
  return 0;
}

/** Apostrophes stay; other single marks go by turns. */
function pairSingle(chars: string[]): string {
  let open = false;
  return chars
    .map((char, i) => {
      if (char !== "'") return char;
      const [before, after] = [chars[i - 1] ?? '', chars[i + 1] ?? ''];
      if (/[A-Za-z]/u.test(before) && /[A-Za-z]/u.test(after)) return char;
      open = !open;
      return open ? '‘' : '’';
    })
    .join('');
}
