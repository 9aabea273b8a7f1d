/** Where the lines of a headline may end: between its phrases, and in a long one between words. Chinese has no spaces to break at. */
import { type Word, wordsOf } from './words.ts';

interface Run {
  text: string;
  /** No line may end inside it. */
  whole: boolean;
  /** A line may end before it. */
  breakable: boolean;
}

/** What a headline says in one breath. A line ends between two of them before it ends inside one. */
interface Phrase {
  /** A space stands before it in print. */
  spaced: boolean;
  runs: Run[];
}

const OPENING = /^[“‘《〈（「『【]$/u;
const CLOSING = /^[”’》〉）」』】]$/u;
/** What stands between these is parted only where it is longer than a line. */
const QUOTE = /^[“‘《〈「『]$/u;
const UNQUOTE = /^[”’》〉」』]$/u;
/** A line may not begin with one: closing signs, commas, dashes. */
const PUNCTUATION = /^[\p{P}\p{S}\s]+$/u;
/** After these a new phrase begins. */
const PAUSE = /^[，；：。！？—…]+$/u;
/** Quoted words that stay on one line: `“技防+心防”`. */
const QUOTED = /([“《][^“”《》]{1,6}[”》])/u;
/** The narrowest phone has a line of nine characters of the largest headline; a longer run would break anywhere. */
const LONGEST_RUN = 9;
/** A text in brackets of this length is a phrase: `（国务院联防联控机制发布会）` */
const LONG_ASIDE = 6;

/**
 * `text` as phrases of runs.
 * @param context the article's text, which tells what words belong together: 数字政府
 */
export function phrases(text: string, context = ''): Phrase[] {
  return text.split(/(?<=\S)(?=\s)/u).flatMap((part) => {
    const printed = part.trimStart();
    const spaced = printed.length < part.length;
    return breaths(joinAsides(splitLong(wordsOf(printed)))).map((words, index) => ({
      spaced: spaced && index === 0,
      runs: runsOf(words, context),
    }));
  });
}

/** Where `phrases` lets lines of `text` end, as places in it; none right after a space, where every line may end. */
export function lineEnds(text: string, context = ''): number[] {
  const ends: number[] = [];
  let at = 0;
  for (const { spaced, runs } of phrases(text, context)) {
    if (spaced) at += /^\s*/u.exec(text.slice(at))?.[0].length ?? 0;
    else if (at > 0) ends.push(at);
    for (const { text: run, breakable } of runs) {
      if (breakable) ends.push(at);
      at += run.length;
    }
  }
  return ends;
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Names longer than a line are split as a smaller dictionary does: 中国人民政治协商会议 */
const splitLong = (words: readonly Word[]): Word[] =>
  words.flatMap((word) =>
    word.text.length < LONGEST_RUN || !/^\p{Script=Han}+$/u.test(word.text)
      ? [word]
      : [...segmenter.segment(word.text)].map(({ segment }) => ({ text: segment, tag: word.tag })),
  );

/** What is in brackets and short belongs to the word before it: `述评（上）` */
const joinAsides = (words: readonly Word[]): Word[] => {
  const joined: Word[] = [];
  for (const word of words) {
    const open = joined.at(-2);
    if (word.text === '）' && open?.text === '（' && (joined.at(-1)?.text.length ?? 0) <= 3) {
      const inside = joined.pop() as Word;
      joined.pop();
      const before = joined.pop();
      joined.push({ text: `${before?.text ?? ''}（${inside.text}）`, tag: before?.tag ?? inside.tag });
    } else joined.push(word);
  }
  return joined;
};

/** Parted after commas and dashes and before a long text in brackets; what stands in quotation marks is one. */
function breaths(words: readonly Word[]): Word[][] {
  const parts: Word[][] = [[]];
  let depth = 0;
  for (const [index, { text, tag }] of words.entries()) {
    const last = parts.at(-1) as Word[];
    const before = last.at(-1);
    const aside = text === '（' && words.findIndex((word, at) => at > index && word.text === '）') - index > 2;
    const long = aside && lengthOf(words.slice(index)) >= LONG_ASIDE;
    const paused = before && depth === 0 && PAUSE.test(before.text) && !PUNCTUATION.test(text);
    if (before && (paused || (depth === 0 && long))) parts.push([{ text, tag }]);
    else last.push({ text, tag });
    if (OPENING.test(text)) depth++;
    if (CLOSING.test(text)) depth = Math.max(0, depth - 1);
  }
  return parts;
}
const lengthOf = (words: readonly Word[]): number => words.reduce((sum, { text }) => sum + text.length, 0);

/** Particles, measure words, suffixes, 上 and 下 after a noun: they belong to the word before them. */
const TRAILING = /^(?:u|q|k|f|y|z|g)/u;
/** Prepositions, conjunctions, adverbs, numbers, adjectives and verbs of one character begin something. */
const LEADING = /^(?:p|c|d|a|b|h|m|r|v)/u;
const LEADERS = /^[在和与及为向对从于把被将让暨比以获再新]$/u;
const PARTICLES = /^[的了着过等们]$/u;
const NUMBER = /^(?:[\d０-９.．,，%％‰℃]+|[一二三四五六七八九十百千万亿两几第]+)$/u;

const isLetter = ({ text }: Word): boolean => text.length === 1 && !PUNCTUATION.test(text);
const leads = ({ text, tag }: Word): boolean =>
  LEADERS.test(text) || (LEADING.test(tag) && !TRAILING.test(tag) && (!/^m/u.test(tag) || NUMBER.test(text)));

/** How tightly a word holds to the one before it: `never` parted, parted only in a long run, or freely. */
type Tie = 'never' | 'rather not' | 'freely';

function tie(before: Word, word: Word, isLast: boolean, context: string): Tie {
  if (OPENING.test(before.text) || (PUNCTUATION.test(word.text) && !OPENING.test(word.text))) return 'never';
  if (PARTICLES.test(word.text) || (NUMBER.test(before.text) && !OPENING.test(word.text))) return 'never';
  if (/^u/u.test(word.tag) || (/^[年月]$/u.test(before.text) && NUMBER.test(word.text))) return 'never';
  if (isLetter(before) && leads(before)) return 'rather not';
  if (OPENING.test(word.text) || CLOSING.test(before.text)) return 'freely';
  if (isLetter(word) && (isLast || !leads(word))) return 'rather not';
  return belongTogether(before.text, word.text, context) ? 'rather not' : 'freely';
}

/** How often `part` stands in `text`. */
const times = (text: string, part: string): number => (part === '' ? 0 : text.split(part).length - 1);
/** Two words belong together when the text has them side by side this often, and so in this share of the rarer one's places. */
const TOGETHER = { times: 2, share: 0.6 };
/** Characters that may stand together for that: two words, not a whole headline that the text repeats. */
const LONGEST_PAIR = 5;

function belongTogether(first: string, second: string, context: string): boolean {
  if (first.length + second.length > LONGEST_PAIR) return false;
  const together = times(context, first + second);
  const rarer = Math.min(times(context, first), times(context, second));
  return together >= TOGETHER.times && together / rarer >= TOGETHER.share;
}

/** Runs of words between which a line may end, none longer than a line where words allow it. */
function runsOf(words: readonly Word[], context: string): Run[] {
  const runs: string[] = [];
  let quoted = 0;
  for (const [index, word] of words.entries()) {
    const before = words[index - 1];
    const next = words[index + 1];
    const isLast = next === undefined || (PUNCTUATION.test(next.text) && !OPENING.test(next.text));
    const held = before ? tie(before, word, isLast, context) : 'never';
    const run = runs.at(-1) ?? '';
    // After a comma a line may end anyway.
    const unbroken = run.slice(run.search(/[^，、；：]*$/u));
    const isLong = unbroken.length + word.text.length > LONGEST_RUN;
    const inside = quoted > 0 && !isLong;
    if (before && (held === 'freely' || (held === 'rather not' && isLong)) && !inside) runs.push(word.text);
    else runs.push(`${runs.pop() ?? ''}${word.text}`);
    if (QUOTE.test(word.text)) quoted++;
    if (UNQUOTE.test(word.text)) quoted = Math.max(0, quoted - 1);
  }
  return runs.flatMap((run, index) =>
    run
      .split(QUOTED)
      .map((part, at) => ({ text: part, whole: at % 2 === 1 }))
      .filter((part) => part.text !== '')
      .map((part, at) => ({ ...part, breakable: index > 0 && at === 0 })),
  );
}
