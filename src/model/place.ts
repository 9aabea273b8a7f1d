/** The gazetteer: `places.yaml`. Ingest may only choose from it. */
import { z } from 'astro/zod';

export const placeSchema = z.strictObject({
  id: z
    .string()
    .max(60)
    .regex(/^[a-z]+(?:-[a-z]+)*$/),
  label: z.string().min(1),
  /** GB/T 2260 administrative division. */
  code: z
    .string()
    .regex(/^\d{6}$/)
    .optional(),
  /** Id of the place that this one lies in. */
  within: z.string().optional(),
  /** What the text may call it. */
  names: z.array(z.string().min(1)).min(1),
  /** [latitude, longitude] in degrees, approximate. */
  at: z.tuple([z.number().min(-90).max(90), z.number().min(-180).max(180)]).optional(),
});
export type Place = z.infer<typeof placeSchema>;
