/** Finds what a repair changed. A repair only removes spaces and replaces characters, so both texts are compared side by side. */

const GAP = /[\s⏎]/u;
const AROUND = 4;

/** `同⏎时 → 同时`: each change with some characters around it, in the order of the text. */
export function changes(before: string, after: string): string[] {
  const [a, b] = [[...before], [...after]];
  const found: { from: number; to: number; start: number; end: number }[] = [];
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      i++;
      j++;
      continue;
    }
    const [from, start] = [i, j];
    if (GAP.test(a[i] as string)) i++;
    else if (GAP.test(b[j] as string)) j++;
    else {
      i++;
      j++;
    }
    const last = found.at(-1);
    if (last && from - last.to <= 2) Object.assign(last, { to: i, end: j });
    else found.push({ from, to: i, start, end: j });
  }
  if (i < a.length) found.push({ from: i, to: a.length, start: j, end: j });
  return found.map(({ from, to, start, end }) => {
    const [left, right] = [Math.min(AROUND, from, start), AROUND];
    return `${a.slice(from - left, to + right).join('')} → ${b.slice(start - left, end + right).join('')}`;
  });
}
