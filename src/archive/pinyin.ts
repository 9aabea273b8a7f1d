/** Sorts Chinese names as a telephone book does: by their Latin initial, then by sound. */

const collator = new Intl.Collator('zh-Hans-CN-u-co-pinyin');

/** The first character of each letter in the order of sounds. I, U and V begin no syllable. */
const FIRST_OF_LETTER: readonly (readonly [letter: string, character: string])[] = [
  ...Object.entries({
    A: '吖',
    B: '八',
    C: '嚓',
    D: '哒',
    E: '妸',
    F: '发',
    G: '旮',
    H: '哈',
    J: '讥',
    K: '咔',
    L: '垃',
  }),
  ...Object.entries({
    M: '呣',
    N: '拏',
    O: '噢',
    P: '妑',
    Q: '七',
    R: '呥',
    S: '扨',
    T: '它',
    W: '穵',
    X: '夕',
    Y: '丫',
  }),
  ['Z', '帀'],
];

/** Characters with another pronunciation as a surname. */
const SURNAMES: Readonly<Record<string, string>> = {
  曾: 'Z',
  单: 'S',
  解: 'X',
  仇: 'Q',
  查: 'Z',
  区: 'O',
  盖: 'G',
  翟: 'Z',
};

/** `尹腾淑` → `Y`, `Smith` → `S`; `#` if it does not begin with a letter. */
export function initial(name: string): string {
  const first = [...name][0] ?? '';
  if (/\p{Script=Latin}/u.test(first)) return first.normalize('NFD').charAt(0).toUpperCase();
  if (!/\p{Script=Han}/u.test(first)) return '#';
  const reading = FIRST_OF_LETTER.findLast(([, character]) => collator.compare(character, first) <= 0);
  return SURNAMES[first] ?? reading?.[0] ?? '#';
}

/** For `sort`. */
export function comparePinyin(a: string, b: string): number {
  const [x, y] = [initial(a), initial(b)];
  return x === y ? collator.compare(a, b) : x < y ? -1 : 1;
}
