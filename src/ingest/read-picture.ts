/** The picture of a page: whether it can be shown, how large it is, and its copy in `content/`. */
import { createHash } from 'node:crypto';
import { constants, copyFileSync, createReadStream, mkdirSync, renameSync, statSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import sharp from 'sharp';
import { type Message, warning } from '../model/message.ts';
import type { OwnPicture } from '../model/picture.ts';
import type { SourceFile } from './importers/importer.ts';
import { find } from './write.ts';

/** Largest picture, in MB and in millions of pixels: a broadsheet at 600 dpi has some 150. */
const MEGABYTES = 300;
const MEGAPIXELS = 250;

/** A picture of `seeds/`, and what is known of it in `content/`. */
export interface PagePicture extends OwnPicture {
  /** On the disk, in `seeds/`. */
  path: string;
}

/**
 * A page is read without its picture where that cannot be shown.
 * @param place below `content/`, without its ending: `pictures/liaocheng-ribao/2023-10-25/01`
 */
export async function readPicture(
  { path, file }: SourceFile,
  place: string,
): Promise<{ picture: PagePicture | null; messages: Message[] }> {
  const refuse = (message: Message) => ({ picture: null, messages: [message] });
  const ending = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  if (ending === 'jp2') return refuse(warning('read/picture.jp2', { file }));
  const megabytes = statSync(path).size / 1024 / 1024;
  if (megabytes > MEGABYTES)
    return refuse(warning('read/picture.size', { file }, { megabytes: megabytes.toFixed(1), limit: MEGABYTES }));
  try {
    const { width, height, orientation = 1 } = await sharp(path).metadata();
    const megapixels = (width * height) / 1e6;
    if (megapixels > MEGAPIXELS)
      return refuse(
        warning('read/picture.pixels', { file }, { megapixels: Math.round(megapixels), limit: MEGAPIXELS }),
      );
    // Reads it to its end, so that a picture that breaks off is found here and not by the build.
    await sharp(path, { failOn: 'error' }).resize(64).raw().toBuffer();
    const turned = orientation >= 5;
    const sha256 = await sumOf(path);
    const size = turned ? { width: height, height: width } : { width, height };
    return { picture: { path, file: `${place}.${ending}`, ...size, sha256 }, messages: [] };
  } catch (cause) {
    const why = (cause as Error).message.replaceAll(path, file).split('\n')[0] ?? '';
    return refuse(warning('read/picture', { file }, { why }));
  }
}

async function sumOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

/** Is the copy in `content/` the picture of `seeds/`, by size and time of change? */
export function isCopied({ path, file }: PagePicture, content: string): boolean {
  const [own, copy] = [find(path), find(join(content, file))];
  return own !== null && copy !== null && own.size === copy.size && Math.abs(own.mtimeMs - copy.mtimeMs) < 1000;
}

/** Copies a picture into `content/`, with its time of change; on disks that can, without taking room twice. */
export function copyPicture({ path, file }: PagePicture, content: string): void {
  const place = join(content, file);
  mkdirSync(dirname(place), { recursive: true });
  copyFileSync(path, `${place}.new`, constants.COPYFILE_FICLONE);
  const { atime, mtime } = statSync(path);
  utimesSync(`${place}.new`, atime, mtime);
  renameSync(`${place}.new`, place);
}
