/** The routes of pictures: each page that has one, and each size of it. The portable edition carries the middle size alone. */
import { isPortable } from '../archive/edition.ts';
import { pagePaths } from '../archive/paths.ts';
import type { PageNode } from '../archive/tree.ts';
import type { OwnPicture } from '../model/picture.ts';
import { ownPicture, shownPicture, sizeUrl } from './picture-of.ts';
import { type PictureSize, sizesOf } from './sizes.ts';

export interface PictureProps {
  page: PageNode;
  picture: OwnPicture;
}

/** A path for each page with a picture that the archive holds. */
export async function picturePaths() {
  return (await pagePaths()).flatMap(({ params, props: { page } }) => {
    const picture = ownPicture(page);
    return picture ? [{ params, props: { page, picture } satisfies PictureProps }] : [];
  });
}

/** A path for each size of each picture. */
export async function pictureSizePaths() {
  return (await picturePaths()).flatMap(({ params, props }) =>
    sizesOf(props.picture)
      .filter((size) => !isPortable() || sizeUrl(props.page, size) === shownPicture(props.page)?.src)
      .map((size) => ({ params: { ...params, size: size.name }, props: { ...props, size } })),
  );
}
export type PictureSizeProps = PictureProps & { size: PictureSize };
