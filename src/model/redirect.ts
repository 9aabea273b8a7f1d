/** Where readers of a page that is gone are led on: `redirects.yaml`. No address that was ever published may lead nowhere. */
import { z } from 'astro/zod';

export const redirectSchema = z.strictObject({
  /** The address of the page that is gone, from the root and not percent-encoded: `/liaocheng-ribao/2023-10-25/01/l040/`. */
  from: z.string().regex(/^\/(?:[^/]+\/)+$/, 'an address begins and ends with a slash'),
  /** The page that stands in its place. */
  to: z.string().regex(/^\/(?:[^/]+\/)*$/, 'an address begins and ends with a slash'),
});
export type Redirect = z.infer<typeof redirectSchema>;
