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

export interface Run {
  text: string;
  /** No line may end inside it. */
  whole: boolean;
  /** A line may end before it. */
  breakable: boolean;
}

/** `text` in runs, between which a line may break beside the breaks that punctuation and spaces give anyway. */
export function phrases(text: string): Run[] {
  const printed = text.split(' ');
  const shortPhrases = printed.length > 1 && printed.every((phrase) => phrase.length <= SHORT);
  const runs = shortPhrases ? [text] : wordRuns(text);
  return runs.flatMap((run, index) =>
    run
      .split(QUOTED)
      .map((part, at) => ({ text: part, whole: at % 2 === 1 }))
      .filter((part) => part.text !== '')
      .map((part, at) => ({ ...part, breakable: index > 0 && at === 0 })),
  );
}

/** A line may end between two words and before and after what stands in quotation marks, not inside that. */
function wordRuns(text: string): string[] {
  const runs: string[] = [];
  let inside = 0;
  let afterWord = false;
  for (const { segment } of segmenter.segment(text)) {
    const begins = WORD.test(segment) || LEADING.test(segment) || OPENING.test(segment);
    if (inside === 0 && afterWord && begins) runs.push(segment);
    else runs.push(`${runs.pop() ?? ''}${segment}`);
    if (OPENING.test(segment)) inside++;
    if (CLOSING.test(segment)) inside = Math.max(0, inside - 1);
    afterWord = WORD.test(segment) || CLOSING.test(segment) || (afterWord && TRAILING.test(segment));
  }
  return runs;
}
