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
  return chars
    .map((char, i) => {
      const full = FULL[char];
      if (!full) return char;
      const before = significant(chars, i, -1);
      const after = significant(chars, i, 1);
      if (char === '(') {
        const wide =
          CHINESE.test(before) || (CHINESE.test(after) && !/[A-Za-z]/u.test(before)) || bracketHoldsHan(chars, i);
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
        CHINESE.test(before) ||
        CHINESE.test(after) ||
        (/["'%\d)]/u.test(before) && text.search(/\p{Script=Han}/u) >= 0 && !/[A-Za-z]/u.test(after));
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

function bracketHoldsHan(chars: string[], open: number): boolean {
  for (let i = open + 1; i < chars.length && chars[i] !== ')'; i++)
    if (/\p{Script=Han}/u.test(chars[i] as string)) return true;
  return false;
}

/** Straight quotes by turns; a quote that can only open or only close sets the turn right. */
export function pairQuotes(text: string): string {
  if (!/["']/u.test(text) || !CHINESE.test(text)) return text;
  const chars = [...text];
  let double = false;
  let single = false;
  return chars
    .map((char, i) => {
      if (char !== '"' && char !== "'") {
        if (char === '“') double = true;
        if (char === '”') double = false;
        return char;
      }
      const [before, after] = [chars[i - 1] ?? '', chars[i + 1] ?? ''];
      if (char === "'" && /[A-Za-z]/u.test(before) && /[A-Za-z]/u.test(after)) return char;
      const opening = mustOpen(before, after) ?? !(char === '"' ? double : single);
      if (char === '"') {
        double = opening;
        return opening ? '“' : '”';
      }
      single = opening;
      return opening ? '‘' : '’';
    })
    .join('');
}

/** At the start, or after an opening bracket or colon, a quote opens; at the end, or before a comma or stop, it closes. */
function mustOpen(before: string, after: string): boolean | null {
  if (before === '' || /[（《：:]/u.test(before)) return true;
  if (after === '' || /[，。、；：！？）》,;:!?)]/u.test(after)) return false;
  return null;
}
