/** In which sizes a page's picture is served: one for a list, one for a phone, one for a desktop, one to read the small print. */
import type { OwnPicture } from '../model/picture.ts';

export interface PictureSize {
  width: number;
  height: number;
  /** Step of its address, as the IIIF Image API 3 writes it: `1000,1414`, `max`. */
  name: string;
}

const WIDTHS = [320, 1000, 2000];
/** Longest side of the largest, in pixels. */
const MOST = 4096;

/** Smallest first; the last is the whole picture, or what of it is served. */
export function sizesOf({ width, height }: Pick<OwnPicture, 'width' | 'height'>): PictureSize[] {
  const scale = Math.min(1, MOST / Math.max(width, height));
  const most = { width: Math.round(width * scale), height: Math.max(1, Math.round(height * scale)) };
  const smaller = WIDTHS.filter((of) => of < most.width * 0.9).map((of) => {
    const tall = Math.max(1, Math.round((most.height * of) / most.width));
    return { width: of, height: tall, name: `${of},${tall}` };
  });
  return [...smaller, { ...most, name: 'max' }];
}
