/**
 * Says of Chinese words in pages of another language that they are Chinese, so that they are read aloud and set as such: names
 * of newspapers, subjects and people in headings, lists and breadcrumbs. A component would have to know where each word comes
 * from, and a forgotten one would be noticed by few.
 */

/** A tag, a comment, or text between tags. */
const TOKEN = /<!--.*?-->|<(?:"[^"]*"|'[^']*'|[^'">])*>|[^<]+/gsu;
const TAG = /^<(\/?)([a-zA-Z][\w-]*)/u;
const LANG = /\slang="?([\w-]+)/u;
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/iu;
/** Their content is no text of the page, or can hold no element. */
const DATA = /^(?:script|style|title|textarea)$/iu;
const HAN = /\p{Script=Han}/u;
/** From the first Chinese character to the last, with what stands between, numbers and marks, but no Latin word. */
const CHINESE = /[“《（]?\p{Script=Han}(?:[\p{Script=Han}\p{P}\p{N}\s+·]*[\p{Script=Han}”》）。？！])?/gu;
const LATIN = /\p{Script=Latin}{2}/u;

interface Open {
  name: string;
  /** Whether its text is said to be Chinese. */
  chinese: boolean;
  data: boolean;
}

/** @param language of the Chinese words where no element around them says it: `zh-Hans` */
export function markChinese(html: string, language: string): string {
  const tokens = html.match(TOKEN) ?? [];
  const open: Open[] = [{ name: '', chinese: false, data: false }];
  const out: string[] = [];
  for (const [index, token] of tokens.entries()) {
    const [, closing, name = ''] = TAG.exec(token) ?? [];
    const within = open.at(-1) as Open;
    if (name === '') {
      const plain = token.startsWith('<') || within.chinese || within.data || !HAN.test(token);
      if (plain) out.push(token);
      else if (isWhole(tokens, index) && !LATIN.test(token)) {
        out.push(`${(out.pop() ?? '').replace(/^(<[a-zA-Z][\w-]*)/u, `$1 lang="${language}"`)}`, token);
      } else if (within.name === 'option') out.push(token);
      else out.push(token.replace(CHINESE, `<span lang="${language}">$&</span>`));
      continue;
    }
    out.push(token);
    if (closing) {
      const at = open.findLastIndex((one) => one.name === name.toLowerCase());
      if (at > 0) open.length = at;
    } else if (!VOID.test(name) && !token.endsWith('/>')) {
      const lang = LANG.exec(token)?.[1];
      const chinese = lang ? lang.startsWith('zh') : within.chinese;
      open.push({ name: name.toLowerCase(), chinese, data: within.data || DATA.test(name) });
    }
  }
  return out.join('');
}

/** The text is all that its element holds, and the element says no language. */
function isWhole(tokens: readonly string[], index: number): boolean {
  const [before = '', after = ''] = [tokens[index - 1], tokens[index + 1]];
  const name = TAG.exec(before)?.[2];
  return name !== undefined && !before.startsWith('</') && !LANG.test(before) && after.startsWith(`</${name}`);
}
