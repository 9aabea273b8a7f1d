/** Human corrections to one page: `seeds/<newspaper>/<date>/01.corrections.yaml`, a list of entries that each do one thing and say why. */
import { z } from 'astro/zod';
import { creditSchema, genreSchema } from './article.ts';
import { LINE_RANGE, lineRoleSchema } from './page.ts';
import { valueIssue } from './value-fault.ts';

const line = z.int().min(1);
/** The reason for the correction. */
const reason = z.string().min(1);

/** The key that names an entry's action → the shape of the entry. */
const CORRECTION_SCHEMAS = {
  /** Replaces `replace`, which must be on `line`, by `with`. An empty `with` deletes it. */
  replace: z.strictObject({ replace: z.string().min(1), with: z.string(), line, reason }),
  /** Says what the lines are: `role: title`, `lines: 55-63`. */
  role: z.strictObject({ role: lineRoleSchema, lines: z.union([line, z.string().regex(LINE_RANGE)]), reason }),
  /** An article starts at this line. */
  start: z.strictObject({ start: line, reason }),
  /** No article starts at this line; its text belongs to the article before. The number of the article means the same. */
  join: z.strictObject({ join: line, reason }),
  /** Sets fields of the article whose headline (or body, if it has none) begins on this line: the number in its address. */
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

/** The schema of an entry, chosen by its action. If there is no action, the error lists all actions. */
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
