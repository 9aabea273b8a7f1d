/** Human corrections to one page: `seeds/<newspaper>/<date>/01.corrections.yaml`, a list of entries that each do one thing and say why. */
import { z } from 'astro/zod';
import { creditSchema, genreSchema, LINE_RANGE } from './article.ts';
import { lineRoleSchema } from './page.ts';
import { valueIssue } from './value-fault.ts';

const line = z.int().min(1);
/** Why a human reader is sure. */
const reason = z.string().min(1);

/** The action that an entry is known by → its shape. */
const CORRECTION_SCHEMAS = {
  /** Puts `with` in the place of `replace`, which must stand on `line`; an empty `with` takes it out. */
  replace: z.strictObject({ replace: z.string().min(1), with: z.string(), line, reason }),
  /** Says what the lines are: `role: title`, `lines: 55-63`. */
  role: z.strictObject({ role: lineRoleSchema, lines: z.union([line, z.string().regex(LINE_RANGE)]), reason }),
  /** An article starts at this line. */
  start: z.strictObject({ start: line, reason }),
  /** No article starts at this line: what does belongs to the one before. The article's own number does as well. */
  join: z.strictObject({ join: line, reason }),
  /** Sets fields of the article whose headline (or body, without one) begins on this line: the number in its address. */
  article: z.strictObject({
    article: line,
    set: z.strictObject({
      title: z.string().min(1).optional(),
      kicker: z.string().optional(),
      subtitle: z.string().optional(),
      column: z.string().optional(),
      byline: z.array(creditSchema).optional(),
      topics: z.array(z.string()).optional(),
      genre: genreSchema.optional(),
    }),
    reason,
  }),
} as const;

type CorrectionAction = keyof typeof CORRECTION_SCHEMAS;
const CORRECTION_ACTIONS = Object.keys(CORRECTION_SCHEMAS) as CorrectionAction[];

/** The schema of an entry, by the action that it names; without one, every action is named in the error. */
export const correctionSeedSchema = z.unknown().transform((entry, context): CorrectionSeed => {
  const action = CORRECTION_ACTIONS.find((name) => typeof entry === 'object' && entry !== null && name in entry);
  if (!action) {
    context.addIssue(valueIssue('action', { actions: CORRECTION_ACTIONS.join(', ') }));
    return z.NEVER;
  }
  const result = CORRECTION_SCHEMAS[action].safeParse(entry);
  if (result.success) return result.data;
  for (const issue of result.error.issues) context.addIssue({ ...issue } as never);
  return z.NEVER;
});

export type CorrectionSeed = { [A in CorrectionAction]: z.infer<(typeof CORRECTION_SCHEMAS)[A]> }[CorrectionAction];
