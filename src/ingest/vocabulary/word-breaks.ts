/** Where words end: a line end that cuts one in two joins what stands on its two sides. */

const words = new Intl.Segmenter('zh', { granularity: 'word' });
/** Characters that begin no text. */
const DEPENDENT = /^[的了着过和与及等之者们]/u;

/** A word of the dictionary lies across the end of `before` and the beginning of `after`, or `after` begins with a particle. */
export function cutsWord(before: string, after: string): boolean {
  if (DEPENDENT.test(after)) return true;
  const tail = /\p{Script=Han}{1,6}$/u.exec(before)?.[0];
  const head = /^\p{Script=Han}{1,6}/u.exec(after)?.[0];
  if (!tail || !head) return false;
  const key = `${tail}|${head}`;
  const known = answers.get(key);
  if (known !== undefined) return known;
  const cuts = (words.segment(tail + head).containing(tail.length)?.index ?? tail.length) < tail.length;
  if (answers.size >= ANSWERS) answers.clear();
  answers.set(key, cuts);
  return cuts;
}

/** The same line end is asked about for each span that has it. */
const answers = new Map<string, boolean>();
const ANSWERS = 1000;
