/**
 * Gold paragraphs have the wraps and the kerning of their page file. Before they are composed, they are changed
 * back to what the newspaper printed: one line, no kerning spaces, full-width punctuation, paired quotes.
 */

const FULL: Record<string, string> = { ',': '，', ';': '；', ':': '：', '?': '？', '!': '！', '(': '（', ')': '）' };

/** Half-width punctuation → full-width, except in numbers, times and ratios (`1:1`, `12,000`). */
export function widen(text: string): string {
  return text.replace(/[,;:?!()]/g, (mark, at: number) => {
    const between = /\d/.test(text[at - 1] ?? '') && /\d/.test(text[at + 1] ?? '');
    return between && (mark === ',' || mark === ':') ? mark : (FULL[mark] ?? mark);
  });
}

/** Straight quotes → pairs of `“ ”`, and `‘ ’`. */
export function pairQuotes(text: string): string {
  let double = false;
  let single = false;
  return text.replace(/["']/g, (mark) => {
    if (mark === '"') {
      double = !double;
      return double ? '“' : '”';
    }
    single = !single;
    return single ? '‘' : '’';
  });
}

/** `会 议 强 调 ，` → `会议强调，`: four or more characters with a space after each. */
const closeSpaced = (text: string): string =>
  text.replace(/(?:[\p{Script=Han}\p{P}] ){4,}/gu, (run) => run.replaceAll(' ', ''));

/** `10 月 23 日` → `10月23日` */
const closeKerning = (text: string): string =>
  text
    .replace(/([\p{Script=Han}，。、；：）”]) +(?=[\p{Script=Latin}\d])/gu, '$1')
    .replace(/([\p{Script=Latin}\d%]) +(?=[\p{Script=Han}])/gu, '$1');

const LEAD = /^[^（(。，,]{0,12}讯? ?[（(][^）)]*记者[^）)]*[）)]|^本报[^\s，,（(]{0,4}讯 /u;

/** One gold paragraph as it was printed. */
export function restorePrint(raw: string): string {
  const wrapsWithSpaces = raw.split('\n').some((line) => line.length > 40 && line.includes(' '));
  const text = raw
    .replace(/^▶/, '')
    .replace(/ *■ .*$/u, '')
    .replaceAll('\n', '');
  const lead = text.match(LEAD)?.[0] ?? '';
  const rest = closeKerning(closeSpaced(text.slice(lead.length)));
  const body = wrapsWithSpaces ? rest.replace(/ +/g, '') : rest.replace(/([，。；：、,;]) +/gu, '$1');
  const printed = pairQuotes(widen(lead.replace(/讯 （/, '讯（') + body.trimStart()));
  return /[。！？…”）；：]$/u.test(printed) ? printed : `${printed.replace(/[，、]$/u, '')}。`;
}
