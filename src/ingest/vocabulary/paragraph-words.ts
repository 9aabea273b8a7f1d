/** What the words on both sides of a sentence's end say: does a paragraph end there? Learnt from the paragraphs of a corpus. */
import model from './learnt/paragraph-words.json' with { type: 'json' };
import { toSimplified } from './script.ts';

/** Rows of the table. */
export const WORD_ROWS = 1 << 16;
/** Characters on each side that are looked at. */
export const REACH = 12;

let weights = new Float32Array(WORD_ROWS);
let bias = 0;

/** Takes a table in place of the one before: learning finds words first, and then learns what they say of lines. */
export function useParagraphWords(learnt: { bias: number; unit: number; weights: string }): void {
  const bytes = new Int8Array(Buffer.from(learnt.weights, 'base64'));
  weights = Float32Array.from({ length: WORD_ROWS }, (_, i) => (bytes[i] ?? 0) * learnt.unit);
  bias = learnt.bias;
}
useParagraphWords(model);

const HALF = new Map([...',;:!?()"\''].map((mark, i) => [mark.charCodeAt(0), '，；：！？（）”’'.charCodeAt(i)]));
const DIGIT = 0x30;
const OPEN = 0x201c;
const CLOSED = 0x201d;

/** One digit for all, full-width marks, simplified. */
function countAs(code: number): number {
  if (code >= 0x30 && code <= 0x39) return DIGIT;
  return code >= 0x4e00 ? toSimplified(code) : (HALF.get(code) ?? code);
}

/** Characters of one side without spaces, the nearest to the end first. */
function codes(text: string, backwards: boolean): number[] {
  const out: number[] = [];
  for (let i = 0; i < text.length && out.length < REACH; i++) {
    const code = text.charCodeAt(backwards ? text.length - 1 - i : i);
    if (code !== 0x20 && code !== 0x3000) out.push(countAs(code));
  }
  return out;
}

const hash = (salt: number, a: number, b = 0, c = 0, d = 0): number => {
  let h = Math.imul(a + salt * 0x10001, 0x9e3779b1) ^ Math.imul(b + 1, 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13) ^ (c * 0x27d4eb2f), 0x2c1b3c6d);
  h = Math.imul(h ^ (h >>> 15) ^ (d * 0x165667b1), 0x297a2d39);
  return ((h ^ (h >>> 16)) >>> 0) % WORD_ROWS;
};

/** Rows of the table that the end of one text and the beginning of the next lead to. */
export function boundaryRows(before: string, after: string): number[] {
  const ahead = codes(after, false);
  if (ahead[0] === CLOSED && after.charCodeAt(0) !== CLOSED) ahead[0] = OPEN;
  const behind = codes(before, true);
  const [a = 0, b = 0, c = 0, d = 0] = ahead;
  // What ends the sentence: its marks, and the words before them.
  let marks = 0;
  while (marks < 3 && marks < behind.length && (behind[marks] as number) < 0x4e00) marks++;
  const [z = 0, y = 0] = behind.slice(0, marks);
  const [x = 0, w = 0, v = 0] = behind.slice(marks);
  const rows = [
    hash(1, a),
    hash(2, a, b),
    hash(3, a, b, c),
    hash(4, a, b, c, d),
    hash(5, z, y),
    hash(6, z, y, a),
    hash(7, x),
    hash(8, x, w),
    hash(9, x, w, v),
  ];
  for (let i = 1; i < ahead.length; i++) rows.push(hash(10, ahead[i - 1] as number, ahead[i]));
  for (let i = marks + 1; i < behind.length; i++) rows.push(hash(11, behind[i - 1] as number, behind[i]));
  return rows;
}

/** The logarithm of the odds that a paragraph ends between the two texts, were nothing known but their words. */
export function paragraphOdds(before: string, after: string): number {
  let sum = bias;
  for (const row of boundaryRows(before, after)) sum += weights[row] as number;
  return sum;
}
