/** Where the lines of a headline may end: between words, not inside them. Chinese has no spaces to break at. */

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
/** A word of two characters or more; single ones cling to their neighbours. */
const WORD = /^\p{Script=Han}{2,}$/u;
/** Single characters that belong to the word before them, and such as begin a phrase: `驾驶着`, `在茌平区`. */
const TRAILING = /^[的了着过等们]$/u;
const LEADING = /^[在和与及为向对从于把被将让]$/u;
const OPENING = /^[“‘《〈（「『]$/u;
const CLOSING = /^[”’》〉）」』]$/u;
/** A headline of short phrases breaks at its own spaces; a phrase of this length fits a phone's width. */
const SHORT = 11;
/** Quoted words that stay on one line: `“技防+心防”`. */
const QUOTED = /([“《][^“”《》]{1,6}[”》])/u;

interface Run {
  text: string;
  /** No line may end inside it. */
  whole: boolean;
  /** A line may end before it. */
  breakable: boolean;
}

/**
 * `text` in phrases, each in runs between which a line may break beside the breaks that punctuation gives anyway. A headline
 * of short phrases breaks between them; inside one of them only where the phrase alone is wider than the line.
 * @param context the article's text, which tells what words belong together: 数字政府
 */
export function phrases(text: string, context = ''): Run[][] {
  const printed = text.split(' ');
  const short = printed.length > 1 && printed.every((phrase) => phrase.length <= SHORT);
  return (short ? printed : [text]).map((phrase) => runsOf(wordRuns(phrase, context)));
}

const runsOf = (runs: readonly string[]): Run[] =>
  runs.flatMap((run, index) =>
    run
      .split(QUOTED)
      .map((part, at) => ({ text: part, whole: at % 2 === 1 }))
      .filter((part) => part.text !== '')
      .map((part, at) => ({ ...part, breakable: index > 0 && at === 0 })),
  );

/** How often `part` stands in `text`. */
const times = (text: string, part: string): number => (part === '' ? 0 : text.split(part).length - 1);
/** Two words belong together when the text has them side by side this often, and so in this share of the rarer one's places. */
const TOGETHER = { times: 2, share: 0.6 };
/** Characters that may stand together for that: two words, not a whole headline that the text repeats. */
const LONGEST_PAIR = 5;
/** After so many characters without a break a line may end before any word: it would break anywhere, inside words too. */
const LONG_RUN = 13;

function belongTogether(first: string, second: string, context: string): boolean {
  if (first === '' || first.length + second.length > LONGEST_PAIR) return false;
  const together = times(context, first + second);
  const rarer = Math.min(times(context, first), times(context, second));
  return together >= TOGETHER.times && together / rarer >= TOGETHER.share;
}

/** A line may end between two words and before and after what stands in quotation marks, not inside that. */
function wordRuns(text: string, context: string): string[] {
  const runs: string[] = [];
  let inside = 0;
  let afterWord = false;
  let last = '';
  for (const { segment } of segmenter.segment(text)) {
    const word = WORD.test(segment);
    const joined = word && belongTogether(last, segment, context);
    const begins = (word && !joined) || LEADING.test(segment) || OPENING.test(segment);
    const breakable = afterWord || (runs.at(-1)?.length ?? 0) >= LONG_RUN;
    if (inside === 0 && breakable && begins) runs.push(segment);
    else runs.push(`${runs.pop() ?? ''}${segment}`);
    if (OPENING.test(segment)) inside++;
    if (CLOSING.test(segment)) inside = Math.max(0, inside - 1);
    afterWord = word || CLOSING.test(segment) || (afterWord && TRAILING.test(segment));
    last = word && !joined ? segment : '';
  }
  return runs;
}
