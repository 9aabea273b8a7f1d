/** The picture of a page, with the addresses under which the site serves it. */
import type { PageNode } from '../archive/tree.ts';
import type { OwnPicture } from '../model/picture.ts';
import { type PictureSize, sizesOf } from './sizes.ts';

/** Root-relative base of its IIIF image service: `/liaocheng-ribao/2023-10-25/01/image`. */
export const imageServiceUrl = ({ url }: PageNode): string => `${url}image`;

/** `/liaocheng-ribao/2023-10-25/01/image/full/1000,1414/0/default.jpg` */
export const sizeUrl = (page: PageNode, { name }: PictureSize): string =>
  `${imageServiceUrl(page)}/full/${name}/0/default.jpg`;

/** The picture that the archive holds of a page; undefined where it has none, or where it lies elsewhere. */
export function ownPicture({ data }: PageNode): OwnPicture | undefined {
  return data.picture && 'file' in data.picture ? data.picture : undefined;
}

interface ShownPicture {
  src: string;
  /** Of what a browser chooses from; undefined where there is one size. */
  srcset?: string;
  /** The largest that there is. */
  full: string;
  width?: number;
  height?: number;
}

/** How a page's picture is shown; undefined where it has none. */
export function shownPicture(page: PageNode): ShownPicture | undefined {
  const { picture } = page.data;
  if (!picture) return undefined;
  if ('url' in picture) return { src: picture.url, full: picture.url };
  const sizes = sizesOf(picture);
  const middle = sizes.find(({ width }) => width >= 1000) ?? (sizes.at(-1) as PictureSize);
  const last = sizes.at(-1) as PictureSize;
  return {
    src: sizeUrl(page, middle),
    srcset: sizes.map((size) => `${sizeUrl(page, size)} ${size.width}w`).join(', '),
    full: sizeUrl(page, last),
    width: last.width,
    height: last.height,
  };
}
