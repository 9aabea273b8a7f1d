/** Where readers of a page that is gone are led on: `redirects.yaml`. No address that was ever published may lead nowhere. */
import { z } from 'astro/zod';
import { valueFault } from './value-fault.ts';

/** The steps of an address of this site: none that leads up or, by a backslash, to another host. */
const address = z
  .string()
  .regex(/^\/(?:[^/]+\/)*$/, valueFault('slashes'))
  .refine((text) => !/[\\?#\p{Cc}]|\/\.{1,2}\//u.test(text), valueFault('site-page'));

export const redirectSchema = z.strictObject({
  /** The address of the page that is gone, from the root and not percent-encoded: `/liaocheng-ribao/2023-10-25/01/l040/`. */
  from: address.refine((text) => text !== '/', valueFault('home-gone')),
  /** The page that stands in its place. */
  to: address,
});
export type Redirect = z.infer<typeof redirectSchema>;
