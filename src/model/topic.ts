/** The controlled list of topics: `topics.yaml`. Ingest may only choose from it. */
import { z } from 'astro/zod';

export const topicSchema = z.strictObject({
  id: z
    .string()
    .max(60)
    .regex(/^[a-z]+(?:-[a-z]+)*$/),
  label: z.string().min(1),
  /** Top-level codes of IPTC Media Topics, for exchange with other archives. */
  iptc: z.array(z.string().regex(/^\d{8}$/)).default([]),
  /** Words that speak for the topic, blanks between them, by their weight; below 0 they speak against it. */
  terms: z.record(z.string().regex(/^-?\d+(?:\.\d+)?$/), z.string().min(1)).optional(),
});
export type Topic = z.infer<typeof topicSchema>;
