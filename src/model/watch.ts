/** Words that readers watch for: `watch.yaml`. Each entry is a page and a feed of the articles in which a word of it stands. */
import { z } from 'astro/zod';

export const watchWordSchema = z.strictObject({
  /** The name of the page and the feed. It never changes: `/watch/flood/`. */
  id: z
    .string()
    .max(60)
    .regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/),
  label: z.string().min(1),
  /** Any of them, as printed. */
  words: z.array(z.string().min(2)).min(1),
});
export type WatchWord = z.infer<typeof watchWordSchema>;
