/** Redirects from pages that no longer exist: `redirects.yaml`. A published address must always lead somewhere. */
import { z } from 'astro/zod';
import { valueFault } from './value-fault.ts';

/** A part that looks like a file (`feed.xml`), where the site may have one, or is too long for the name of a folder. */
const isNoFolder = (part: string): boolean =>
  /\.[a-z][a-z0-9]*$/iu.test(part) || new TextEncoder().encode(part).length > 240;

/** The parts of a path on this site. None may be `..` or have a backslash, because it could lead to another host. */
const address = z
  .string()
  .regex(/^\/(?:[^/]+\/)*$/, valueFault('slashes'))
  .refine((text) => !/[\\?#\p{Cc}]|\/\.{1,2}\//u.test(text), valueFault('site-page'));

export const redirectSchema = z.strictObject({
  /** The address of the former page, from the root and not percent-encoded: `/liaocheng-ribao/2023-10-25/01/l040/`. */
  from: address
    .refine((text) => text !== '/', valueFault('home-gone'))
    .refine((text) => !text.split('/').some(isNoFolder), valueFault('no-folder')),
  /** The page that replaces it. */
  to: address,
});
export type Redirect = z.infer<typeof redirectSchema>;
