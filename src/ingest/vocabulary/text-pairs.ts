/** Which rows of the text table a span's characters lead to: each pair of neighbours, and how the span begins and ends. */
import type { Piece } from '../page-model.ts';
import { TEXT_ROWS } from './parameters.ts';
import { toSimplified } from './script.ts';

/** Spans wider than this are text, whatever their words are. */
export const LONGEST = 50;

const HALF = new Map([...',;:!?()"\''].map((mark, i) => [mark.charCodeAt(0), '，；：！？（）”’'.charCodeAt(i)]));
const EDGE = 2;
const DIGIT = 0x30;
const LATIN = 0x61;

/** The character as it counts: one digit for all, one letter for all, full-width marks, simplified. */
function countAs(code: number): number {
  if (code >= 0x4e00) return code >= 0xff10 && code <= 0xff19 ? DIGIT : toSimplified(code);
  if (code >= 0x30 && code <= 0x39) return DIGIT;
  if ((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)) return LATIN;
  if (code === 0x201c) return 0x201d;
  return HALF.get(code) ?? code;
}

const row = (a: number, b: number, salt: number): number => {
  let h = Math.imul(a, 0x9e3779b1) ^ Math.imul(b + salt * 0x10001, 0x85ebca6b);
  h ^= h >>> 15;
  h = Math.imul(h, 0x2c1b3c6d);
  return ((h ^ (h >>> 13)) >>> 0) % TEXT_ROWS;
};

/** Rows of one span's text, lines joined without a space. */
export function textRows(pieces: readonly Piece[]): number[] {
  const rows: number[] = [];
  let first = 0;
  let second = 0;
  let last = EDGE;
  let before = EDGE;
  let count = 0;
  for (const { text } of pieces)
    for (let i = 0; i < text.length; i++) {
      const code = countAs(text.charCodeAt(i));
      if (code === 0x20) continue;
      if ((code === DIGIT || code === LATIN) && last === code) continue;
      rows.push(row(last, code, 0));
      count++;
      if (count === 1) first = code;
      else if (count === 2) {
        second = code;
        rows.push(row(first, code, 1));
      } else if (count === 3) rows.push(row(row(first, second, 2), code, 2));
      before = last;
      last = code;
    }
  rows.push(row(last, EDGE, 0), row(before, last, 3));
  return rows;
}
