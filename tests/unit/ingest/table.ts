/** A table of real lines: what goes into a stage, and what must come out. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

/** Input → expected output, with a name for the row where the input does not tell. */
type Row<I, O> = readonly [input: I, expected: O, name?: string];

export function table<I, O>(name: string, rows: readonly Row<I, O>[], stage: (input: I) => O): void {
  describe(name, () => {
    for (const [input, expected, label] of rows)
      test(label ?? String(input).slice(0, 60), () => assert.deepEqual(stage(input), expected));
  });
}
