/** Justifies a line that is too short: spaces around numbers, or around every character. */
import type { Random } from './random.ts';

/** `10月23日` → `10 月 23 日` */
const kernNumbers = (line: string): string =>
  line
    .replace(/(\p{Script=Han})(?=[\p{Script=Latin}\d])/gu, '$1 ')
    .replace(/([\p{Script=Latin}\d])(?=\p{Script=Han})/gu, '$1 ');

/** `会议强调，` → `会 议 强 调 ，` */
const spaceOut = (line: string): string => line.replace(/(\p{Script=Han})(?=[\p{Script=Han}，、；])/gu, '$1 ');

/** Kerns one line. `free`: by how many half characters the line is too short. */
export function kern(line: string, free: number, rng: Random): string {
  if (!/[\p{Script=Latin}\d]/u.test(line)) return free > 3 && rng.chance(0.12) ? spaceOut(line) : line;
  return rng.chance(free > 1 ? 0.7 : 0.3) ? kernNumbers(line) : line;
}
