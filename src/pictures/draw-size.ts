/** One size of a page's picture, as JPEG. */
import { join } from 'node:path';
import sharp from 'sharp';
import type { OwnPicture } from '../model/picture.ts';
import type { PictureSize } from './sizes.ts';

/** Good enough for small print, and a third of what scans come with. */
const QUALITY = 78;

/** @param content the folder that holds the picture @throws Error that names the file when it cannot be read */
export async function drawSize({ file }: OwnPicture, { width, height }: PictureSize, content: string): Promise<Buffer> {
  try {
    return await sharp(join(content, file))
      .rotate() // as its EXIF says
      .resize(width, height, { fit: 'fill' })
      .flatten({ background: '#fff' })
      .jpeg({ quality: QUALITY, mozjpeg: true })
      .toBuffer();
  } catch (cause) {
    throw new Error(`content/${file} cannot be read. Run \`npm run ingest\`, then build again.`, { cause });
  }
}
