/** Guesses the key that a person meant: the key of the schema with the most similar spelling. */
import { z } from 'astro/zod';

/** With more changes than this, a key is not a likely misspelling. */
const MAX_DISTANCE = 3;

/** The keys that `schema` has at `path`; none if it has no named keys there. */
function keysAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  const inner = unwrapped(schema);
  const [step, ...rest] = path;
  if (step === undefined) return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
  if (inner instanceof z.ZodArray) return keysAt(inner.element, rest);
  if (inner instanceof z.ZodRecord) return keysAt(inner.valueType, rest);
  const next = inner instanceof z.ZodObject ? inner.shape[String(step)] : undefined;
  return next ? keysAt(next, rest) : [];
}

/** The schema without `optional`, `default` and `transform`. */
function unwrapped(schema: z.core.$ZodType): z.core.$ZodType {
  const def = schema._zod.def as { innerType?: z.core.$ZodType; in?: z.core.$ZodType };
  const inner = def.innerType ?? def.in;
  return inner ? unwrapped(inner) : schema;
}

/** Null if no key is similar. */
export function nearestKey(schema: z.core.$ZodType, path: readonly PropertyKey[], key: string): string | null {
  const ranked = keysAt(schema, path)
    .map((known) => ({ known, distance: distance(known.toLowerCase(), key.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance);
  const [nearest] = ranked;
  return nearest && nearest.distance <= Math.min(MAX_DISTANCE, key.length - 1) ? nearest.known : null;
}

/** The number of letters inserted, removed or exchanged (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries())
      next.push(
        Math.min((next[j] as number) + 1, (row[j + 1] as number) + 1, (row[j] as number) + Number(letter !== other)),
      );
    row = next;
  }
  return row.at(-1) as number;
}
