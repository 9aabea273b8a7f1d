/** Finds what stands in a part more than once (`repeats.ts`): a rolling hash over windows of 32 bytes, every eighth kept. */
import { markRepeats } from '../repeats.ts';

/** Bytes that must be the same: ten Chinese characters. Shorter repeats cost as much as gzip needs for them. */
const WINDOW = 32;
/** Of windows that are looked up; a repeat of 40 bytes is found wherever it begins. */
const STEP = 8;
const TABLE = 1 << 19;
/** Knuth's multiplicative hash; `FACTOR ** WINDOW` takes the oldest byte out of it. */
const FACTOR = 0x01000193;
const OLDEST = power(FACTOR, WINDOW);

/** The same bytes, folded; `unfoldRepeats` gives them back. */
export function foldRepeats(bytes: Uint8Array): Uint8Array {
  const references: number[] = [];
  const fresh: Uint8Array[] = [];
  const places = new Int32Array(TABLE).fill(-1);
  let [written, hash] = [0, 0];
  for (let at = 0; at < bytes.length; at++) {
    hash = (Math.imul(hash, FACTOR) + (bytes[at] as number)) | 0;
    if (at >= WINDOW) hash = (hash - Math.imul(bytes[at - WINDOW] as number, OLDEST)) | 0;
    const start = at + 1 - WINDOW;
    if (start < 0) continue;
    const slot = (Math.imul(hash, 0x9e3779b1) >>> 13) & (TABLE - 1);
    const place = places[slot] as number;
    if (start % STEP === 0) places[slot] = start;
    if (place < 0 || start < written || !isSame(bytes, place, start, WINDOW)) continue;
    let back = 0;
    while (start - back > written && place - back > 0 && bytes[place - back - 1] === bytes[start - back - 1]) back++;
    const from = start - back;
    let length = WINDOW + back;
    while (from + length < bytes.length && bytes[place - back + length] === bytes[from + length]) length++;
    references.push(from - written, start - place, length);
    fresh.push(bytes.subarray(written, from));
    written = from + length;
  }
  fresh.push(bytes.subarray(written));
  return markRepeats(bytes.length, references, fresh);
}

function isSame(bytes: Uint8Array, a: number, b: number, length: number): boolean {
  for (let i = 0; i < length; i++) if (bytes[a + i] !== bytes[b + i]) return false;
  return true;
}

function power(base: number, exponent: number): number {
  let result = 1;
  for (let i = 0; i < exponent; i++) result = Math.imul(result, base);
  return result;
}
