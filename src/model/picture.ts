/** The picture of a page (版): a scan, kept in `content/pictures/`, or one that lies elsewhere on the web. */
import { z } from 'astro/zod';

export const pictureSchema = z.union([
  z.strictObject({
    /** Below `content/`: `pictures/liaocheng-ribao/2023-10-25/01.jpg`. */
    file: z.string(),
    /** Pixels, as it is seen upright. */
    width: z.int().min(1),
    height: z.int().min(1),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
  }),
  z.strictObject({ url: z.url() }),
]);
export type Picture = z.infer<typeof pictureSchema>;
/** A picture that the archive holds itself. */
export type OwnPicture = Extract<Picture, { file: string }>;

/** Where a line stands on the page: left, top, width and height in ten-thousandths of the page's own. */
export const boxSchema = z.tuple([z.int(), z.int(), z.int(), z.int()]);
export type LineBox = z.infer<typeof boxSchema>;
