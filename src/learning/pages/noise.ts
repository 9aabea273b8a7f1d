/** What extraction and recognition do to a line: other punctuation, spaces, misread characters, the other script. */
import traditional from 'opencc-js/dict/STCharacters';
import type { Random } from '../../evaluation/compose/random.ts';

const HALF: Record<string, string> = {
  '，': ',',
  '；': ';',
  '：': ':',
  '（': '(',
  '）': ')',
  '？': '?',
  '！': '!',
  '“': '"',
  '”': '"',
  '‘': "'",
  '’': "'",
};
export const halve = (text: string): string => text.replace(/[，；：（）？！“”‘’]/gu, (mark) => HALF[mark] as string);

export const spaceDigits = (text: string, rng: Random): string =>
  text
    .replace(
      /\d[\d.,%]*/gu,
      (number, at: number) => `${at > 0 && rng.chance(0.5) ? ' ' : ''}${number}${rng.chance(0.5) ? ' ' : ''}`,
    )
    .trimEnd();

export const kern = (text: string): string => (text.startsWith('#') ? text : [...text].join(' '));

/** Characters that recognition takes for each other, and marks that it loses. */
const ALIKE = [
  '未末',
  '日曰',
  '己已',
  '人入',
  '土士',
  '大太',
  '干千',
  '今令',
  '代伐',
  '天夫',
  '木本',
  '目自',
  '白百',
  '市布',
  '力刀',
  '用甩',
  '由田',
  '间问',
  '风凤',
  '治冶',
  '拔拨',
  '辨辩',
  '推椎',
  '情惰',
  '作炸',
  '析折',
  '历厉',
  '活话',
  '请清',
  '没设',
  '研硏',
  '。，',
  '，。',
  '；：',
  '、，',
];
const OTHER = new Map(
  ALIKE.flatMap(([a = '', b = '']) =>
    /[。，；、：]/u.test(a) ? [[a, b] as const] : [[a, b] as const, [b, a] as const],
  ),
);

export const misread = (text: string, share: number, rng: Random): string =>
  [...text]
    .map((char) => {
      if (!rng.chance(share) || char === '\u3000' || char === '#' || char === ' ') return char;
      const other = OTHER.get(char);
      if (other) return other;
      return rng.chance(0.2) ? '' : rng.pick(['口', '一', '丨', '囗', '□', '工', '十']);
    })
    .join('');

const TO_TRADITIONAL = new Map(
  traditional.split('|').map((entry): [string, string] => {
    const [from = '', to = ''] = entry.split(' ');
    return [from, to];
  }),
);
export const toTraditional = (text: string): string =>
  text.replace(/\p{Script=Han}/gu, (char) => TO_TRADITIONAL.get(char) ?? char);
