/** The second-best reading of a doubtful place: what the articles there would be, and the correction that takes it. */
import { z } from 'astro/zod';
import { LINE_RANGE, lineRoleSchema } from './page.ts';

const line = z.int().min(1);

/** The entry of `01.corrections.yaml`, without its `reason`: that is a person's to give. */
const entrySchema = z.union([
  z.strictObject({ start: line }),
  z.strictObject({ join: line }),
  z.strictObject({ role: lineRoleSchema, lines: z.union([line, z.string().regex(LINE_RANGE)]) }),
]);
export type ProposedEntry = z.infer<typeof entrySchema>;

/** An article as the second reading has it; heads that it lacks are left out. */
const otherArticleSchema = z.strictObject({
  /** The number in its address. */
  line,
  title: z.string(),
  kicker: z.string().optional(),
  subtitle: z.string().optional(),
  column: z.string().optional(),
  /** Its lines in the page file: `12-30`. */
  lines: z.array(z.string()),
});
export type OtherArticle = z.infer<typeof otherArticleSchema>;

export const secondReadingSchema = z.strictObject({
  entry: entrySchema,
  /** The articles that the page does not have now, in the order of the page. */
  articles: z.array(otherArticleSchema),
});
export type SecondReading = z.infer<typeof secondReadingSchema>;
