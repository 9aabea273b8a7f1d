/** Decision trees that were boosted (Friedman, 2001): the sum of their leaves is the logarithm of the odds. */

/** A tree as rows: `[feature, bound, row where the value is at most the bound, row where it is more]`, or `[leaf]`. */
export type Tree = readonly (readonly number[])[];

export function logOdds(trees: readonly Tree[], base: number, values: readonly number[]): number {
  let sum = base;
  for (const tree of trees) {
    let row = tree[0] as readonly number[];
    while (row.length > 1)
      row = tree[
        (values[row[0] as number] as number) <= (row[1] as number) ? (row[2] as number) : (row[3] as number)
      ] as readonly number[];
    sum += row[0] as number;
  }
  return sum;
}

/** A tree as it is stored: its rows, a blank between two of them. */
export const parseTree = (text: string): Tree => text.split(' ').map((row) => row.split(',').map(Number));
export const formatTree = (tree: Tree): string => tree.map((row) => row.join(',')).join(' ');
